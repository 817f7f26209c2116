package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words of a page that somebody may not know, each with a button that opens what it means: with the mouse, a finger or the
 * keyboard, and without a script. On paper they stay away.
 */
public final class WordsExplained {

    private WordsExplained() {}

    /** These words in a row; empty when there are none. */
    public static Optional<Div> of(List<Glossary.Word> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Span label = new Span(t("shared.edit.label", t("shared.words")));
        label.addClassName("ps-label");
        Div row = new Div(label);
        words.forEach(word -> row.add(explained(word)));
        row.addClassNames("ps-words", "ps-no-print");
        return Optional.of(row);
    }

    private static NativeDetails explained(Glossary.Word word) {
        Anchor more = Links.page(word.address(), t("shared.words.more"));
        NativeDetails explained = new NativeDetails(
                word.language().span(word.name()),
                new Div(word.language().mark(new Paragraph(word.meaning())), new Paragraph(more)));
        explained.addClassName("ps-word");
        return explained;
    }
}
