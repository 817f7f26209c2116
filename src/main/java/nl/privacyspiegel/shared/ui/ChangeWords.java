package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.shared.document.VersionChanges;
import nl.privacyspiegel.shared.document.VersionChanges.Verdict;
import nl.privacyspiegel.shared.document.WordDifference;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** How the differences between two versions are said and shown. */
public final class ChangeWords {

    /** Words that went; struck through, and said to who listens. */
    @Tag("del")
    private static final class Removed extends HtmlContainer {
        private static final long serialVersionUID = 1L;
    }

    /** Words that came; underlined, and said to who listens. */
    @Tag("ins")
    private static final class Added extends HtmlContainer {
        private static final long serialVersionUID = 1L;
    }

    private ChangeWords() {}

    /** How many questions stayed the same, changed, came and went. */
    public static String summary(VersionChanges changes) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            int count = changes.lines(verdict).size();
            if (count > 0) {
                parts.add(t(countKey(verdict), count));
            }
        }
        if (changes.moved() > 0) {
            parts.add(t("shared.changes.moved.count", changes.moved()));
        }
        return parts.isEmpty() ? t("shared.changes.none") : t("shared.changes.summary", String.join(", ", parts));
    }

    private static String countKey(Verdict verdict) {
        return switch (verdict) {
            case SAME -> "shared.changes.same.count";
            case DECLARED -> "shared.changes.declared.count";
            case REWORDED -> "shared.changes.reworded.count";
            case ANSWER -> "shared.changes.answer.count";
            case NEW -> "shared.changes.new.count";
            case GONE -> "shared.changes.gone.count";
        };
    }

    /** What became of a question, as a word. */
    public static String of(Verdict verdict) {
        return switch (verdict) {
            case SAME -> t("shared.changes.same");
            case DECLARED -> t("shared.changes.declared");
            case REWORDED -> t("shared.changes.reworded");
            case ANSWER -> t("shared.changes.answer");
            case NEW -> t("shared.changes.new");
            case GONE -> t("shared.changes.gone");
        };
    }

    static Span mark(Verdict verdict) {
        Tone tone = switch (verdict) {
            case SAME, DECLARED -> Tone.GOOD;
            case REWORDED, ANSWER -> Tone.WARNING;
            case NEW, GONE -> Tone.INFO;
        };
        return PageParts.mark(tone, of(verdict));
    }

    /**
     * Both wordings in one text: what went is struck through, what came is underlined.
     *
     * @param language of both wordings
     */
    public static Paragraph difference(String older, String newer, ContentLanguage language) {
        Paragraph text = new Paragraph();
        text.addClassNames("ps-typed", "ps-difference");
        for (WordDifference piece : WordDifference.between(older, newer)) {
            switch (piece.kind()) {
                case KEPT -> text.add(language.span(piece.text()));
                case REMOVED ->
                    text.add(said(new Removed(), "shared.changes.removed.before", language.span(piece.text())));
                case ADDED -> text.add(said(new Added(), "shared.changes.added.before", language.span(piece.text())));
            }
        }
        return text;
    }

    private static HtmlContainer said(HtmlContainer place, String key, Span words) {
        Span before = new Span(t(key) + " ");
        before.addClassName("ps-visually-hidden");
        place.add(before, words);
        return place;
    }

    /** What the marks in {@link #difference} mean. */
    static Paragraph legend() {
        Removed removed = new Removed();
        removed.add(new Span(t("shared.changes.removed")));
        Added added = new Added();
        added.add(new Span(t("shared.changes.added")));
        Paragraph legend = new Paragraph(
                new Span(t("shared.changes.legend") + " "), removed, new Span(t("shared.changes.and")), added);
        legend.addClassNames("ps-muted", "ps-difference");
        return legend;
    }
}
