package nl.privacyspiegel.assessment.ui.saving;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.privacyspiegel.assessment.finding.FindingPart;
import nl.privacyspiegel.assessment.finding.Part;
import nl.privacyspiegel.assessment.finding.ScorePart;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;

/**
 * Two things were said in one field: both beside each other, right below the field, and the choice.
 *
 * @param <T> what the field is a part of
 */
public class Choice<T> extends Div implements Focusable<Choice<T>> {

    private static final long serialVersionUID = 1L;

    /** What stays. */
    enum Answer {
        MINE,
        THEIRS,
        BOTH
    }

    /** What the field holds, so that both are called by their name. */
    enum Kind {
        TEXT,
        JUDGEMENT,
        GRADE,
        DATE;

        private static final Map<Part<?>, Kind> NO_TEXT =
                Map.of(FindingPart.JUDGEMENT, JUDGEMENT, FindingPart.DATE, DATE, ScorePart.DECISION, GRADE);

        static Kind of(Part<?> part) {
            return NO_TEXT.getOrDefault(part, TEXT);
        }

        private String words(String beginning, Object... arguments) {
            return t(beginning + name().toLowerCase(Locale.ROOT), arguments);
        }
    }

    private final Paragraph mine = plain();
    private final Paragraph theirs = plain();
    private final Paragraph said = new Paragraph();
    private final H4 theirTitle = new H4();
    private final boolean blocking;
    private final Kind kind;
    private transient T content;

    /**
     * @param label how the field is called
     * @param kind of what it holds; two texts can be put below each other
     * @param content what says the other thing
     * @param blocking whether nothing is saved of this field before the choice
     */
    Choice(String label, Kind kind, T content, boolean blocking, Consumer<Answer> answer) {
        this.content = content;
        this.blocking = blocking;
        this.kind = kind;
        addClassNames("ps-conflict", "ps-callout", "ps-warning");
        setTabIndex(-1);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", t("assessment.conflict.of", label));
        Div both = new Div(
                new Div(
                        new H4(blocking ? kind.words("assessment.conflict.mine.") : t("assessment.unchanged.mine")),
                        mine),
                new Div(theirTitle, theirs));
        both.addClassName("ps-conflict-texts");
        Div row = PageParts.row(
                button(kind.words("assessment.conflict.keepMine."), label, () -> answer.accept(Answer.MINE)),
                button(kind.words("assessment.conflict.takeTheirs."), label, () -> answer.accept(Answer.THEIRS)));
        if (kind == Kind.TEXT) {
            row.add(button(t("assessment.conflict.both"), label, () -> answer.accept(Answer.BOTH)));
        }
        add(PageParts.live(said), both, row);
    }

    private static Button button(String words, String label, Runnable action) {
        Button button = PageParts.button(words, action);
        button.setAriaLabel(t("assessment.conflict.at", words, label));
        return button;
    }

    void mine(String text) {
        say(mine, text);
    }

    /** What somebody else stored, or the same person in another window. */
    void theirs(Versioned<T> stored, String words, PageContext context) {
        theirs(stored, words, context, "");
    }

    /** They went on since this was shown: the newest of it, and the question again. */
    void newer(Versioned<T> stored, String words, PageContext context) {
        theirs(stored, words, context, kind.words("assessment.conflict.newer.") + " ");
    }

    private void theirs(Versioned<T> stored, String words, PageContext context, String first) {
        content = stored.content();
        boolean own = context.isMine(stored);
        String who = context.who(stored);
        show(
                first
                        + t(
                                own ? "assessment.conflict.own" : "assessment.conflict.text",
                                context.when(stored.changedAt()),
                                who),
                own ? t("assessment.conflict.theirs.own") : kind.words("assessment.conflict.theirs.", who),
                words);
    }

    public void show(String why, String title, String words) {
        said.setText(why);
        theirTitle.setText(title);
        say(theirs, words);
    }

    /** Brings it into view and puts the keyboard there. */
    public void land() {
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
        } else if (kind == Kind.TEXT) {
            place.add(ContentLanguage.TYPED.span(text));
        } else {
            place.setText(text);
        }
    }
}
