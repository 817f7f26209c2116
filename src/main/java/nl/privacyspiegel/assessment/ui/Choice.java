package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;

/**
 * Two things were said in one field: both beside each other, right below the field, and the choice.
 *
 * @param <T> what the field is a part of
 */
class Choice<T> extends Div implements Focusable<Choice<T>> {

    private static final long serialVersionUID = 1L;

    /** What stays. */
    enum Answer {
        MINE,
        THEIRS,
        BOTH
    }

    private final Paragraph mine = plain();
    private final Paragraph theirs = plain();
    private final Paragraph said = new Paragraph();
    private final H4 theirTitle = new H4();
    private final boolean blocking;
    private final boolean typed;
    private transient T content;

    /**
     * @param label how the field is called
     * @param text whether both can be put below each other
     * @param content what says the other thing
     * @param blocking whether nothing is saved of this field before the choice
     */
    Choice(String label, boolean text, T content, boolean blocking, Consumer<Answer> answer) {
        this.content = content;
        this.blocking = blocking;
        this.typed = text;
        addClassNames("ps-conflict", "ps-callout", "ps-warning");
        setTabIndex(-1);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", t("assessment.conflict.of", label));
        Div both = new Div(
                new Div(new H4(t(blocking ? "assessment.conflict.mine" : "assessment.unchanged.mine")), mine),
                new Div(theirTitle, theirs));
        both.addClassName("ps-conflict-texts");
        Div row = PageParts.row(
                button(
                        text ? "assessment.conflict.keepMine" : "assessment.conflict.keepMine.choice",
                        label,
                        () -> answer.accept(Answer.MINE)),
                button(
                        text ? "assessment.conflict.takeTheirs" : "assessment.conflict.takeTheirs.choice",
                        label,
                        () -> answer.accept(Answer.THEIRS)));
        if (text) {
            row.add(button("assessment.conflict.both", label, () -> answer.accept(Answer.BOTH)));
        }
        add(PageParts.live(said), both, row);
    }

    private static Button button(String key, String label, Runnable action) {
        Button button = PageParts.button(t(key), action);
        button.setAriaLabel(t("assessment.conflict.at", t(key), label));
        return button;
    }

    void mine(String text) {
        say(mine, text);
    }

    /** What somebody else stored, or the same person in another window. */
    void theirs(Versioned<T> stored, String words, Desk desk) {
        theirs(stored, words, desk, "");
    }

    /** They went on since this was shown: the newest of it, and the question again. */
    void newer(Versioned<T> stored, String words, Desk desk) {
        theirs(stored, words, desk, t("assessment.conflict.newer") + " ");
    }

    private void theirs(Versioned<T> stored, String words, Desk desk, String first) {
        content = stored.content();
        boolean own = desk.isMine(stored);
        String who = desk.who(stored);
        show(
                first
                        + t(
                                own ? "assessment.conflict.own" : "assessment.conflict.text",
                                desk.when(stored.changedAt()),
                                who),
                own ? t("assessment.conflict.theirs.own") : t("assessment.conflict.theirs", who),
                words);
    }

    void show(String why, String title, String words) {
        said.setText(why);
        theirTitle.setText(title);
        say(theirs, words);
    }

    /** Brings it into view and puts the keyboard there. */
    void land() {
        scrollIntoView(ScrollIntoViewOption.Block.START);
        focus();
    }

    T content() {
        return content;
    }

    boolean isBlocking() {
        return blocking;
    }

    private static Paragraph plain() {
        Paragraph words = new Paragraph();
        words.addClassName("ps-typed");
        return words;
    }

    /** What somebody typed is content; a judgement, a grade or that there is nothing are words of the page. */
    private void say(Paragraph place, String text) {
        place.removeAll();
        if (text.isBlank()) {
            place.setText(t("assessment.conflict.empty"));
        } else if (typed) {
            place.add(ContentLanguage.TYPED.span(text));
        } else {
            place.setText(text);
        }
    }
}
