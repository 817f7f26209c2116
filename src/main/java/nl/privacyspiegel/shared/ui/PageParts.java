package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Small parts that pages are made of. */
public final class PageParts {

    private static final String LATE = "ps-late";

    /** What a message on the page is about; said in words too, never by colour alone. */
    public enum Tone {
        INFO,
        GOOD,
        WARNING,
        ERROR;

        String className() {
            return "ps-" + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int UNDO_MILLIS = 20_000;

    private PageParts() {}

    /** The one button of a page that people most often need. */
    public static Button primary(String text, Runnable action) {
        Button button = button(text, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** A button that does something, once for each time that it is pressed on purpose: see {@link OnePress}. */
    public static Button button(String text, Runnable action) {
        Button button = new Button(text);
        OnePress.on(button, action, false);
        return button;
    }

    /** A quiet button for what people do several times in a row, such as moving something: a double click counts twice. */
    public static Button step(String text, Runnable action) {
        Button button = new Button(text);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        OnePress.on(button, action, true);
        return button;
    }

    /** A button whose presses are judged elsewhere. */
    public static Button bare(String text) {
        return new Button(text);
    }

    /** A button that weighs less than the others. */
    public static Button quiet(String text, Runnable action) {
        Button button = button(text, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** A message that stays on the page. */
    public static Div callout(Tone tone, String text) {
        return callout(tone, new Text(text));
    }

    /** The same of a sentence of which parts are content. */
    public static Div callout(Tone tone, Component... parts) {
        Div callout = new Div(new Paragraph(parts));
        callout.addClassNames("ps-callout", tone.className());
        if (tone == Tone.ERROR) {
            callout.getElement().setAttribute("role", "alert");
        }
        return callout;
    }

    /** What a list shows while it is empty: what it is for and what to do first. */
    public static Div empty(String title, String text, Component... actions) {
        H2 heading = new H2(title);
        Div empty = new Div(heading, new Paragraph(text));
        if (actions.length > 0) {
            Div row = row(actions);
            empty.add(row);
        }
        empty.addClassName("ps-empty");
        return empty;
    }

    /** Components beside each other, wrapping where there is no room. */
    public static Div row(Component... components) {
        Div row = new Div(components);
        row.addClassName("ps-row");
        return row;
    }

    /** A framed part of a page with its own heading. */
    public static Section card(String title, Component... components) {
        return card(new H2(title), components);
    }

    public static Section card(String title, ContentLanguage language, Component... components) {
        return card(language.mark(new H2(title)), components);
    }

    private static Section card(H2 heading, Component... components) {
        Section card = new Section(heading);
        card.add(components);
        card.addClassName("ps-card");
        return card;
    }

    /** A card of home in which something is late or a legal clock runs: it comes first. */
    public static Section late(Section card) {
        card.addClassName(LATE);
        return card;
    }

    public static boolean isLate(Component card) {
        return card.hasClassName(LATE);
    }

    /** A short word that marks a thing, such as "vastgesteld". */
    public static Span mark(Tone tone, String text) {
        Span mark = new Span(text);
        mark.addClassNames("ps-mark", tone.className());
        return mark;
    }

    /** Text that matters less than what it stands beside. */
    public static Span muted(String text) {
        Span muted = new Span(text);
        muted.addClassName("ps-muted");
        return muted;
    }

    /** Text as somebody of the organisation typed it, with its line ends. */
    public static Paragraph typed(String text) {
        return typed(text, ContentLanguage.TYPED);
    }

    public static Paragraph typed(String text, ContentLanguage language) {
        Paragraph words = new Paragraph(text);
        words.addClassName("ps-typed");
        return language.mark(words);
    }

    /** What something is, with what that is called in front of it. */
    public static Paragraph fact(String label, Component value) {
        Span name = new Span(t("shared.edit.label", label));
        name.addClassName("ps-label");
        return new Paragraph(name, value);
    }

    /** The same behind a word that says what it is; nothing when there is no text. */
    public static Optional<Paragraph> labelled(String label, @Nullable String text) {
        return labelled(label, text, ContentLanguage.TYPED);
    }

    public static Optional<Paragraph> labelled(String label, @Nullable String text, ContentLanguage language) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Paragraph line = typed(text, language);
        Span name = new Span(label.endsWith("?") ? label : t("shared.edit.label", label));
        if (language.differsFrom(Texts.locale())) {
            name.getElement().setAttribute("lang", Texts.locale().toLanguageTag());
        }
        name.addClassName("ps-label");
        line.addComponentAsFirst(name);
        return Optional.of(line);
    }

    /** Says in passing that something went well. */
    public static void say(String text) {
        Notification notification = Notification.show(text, 4000, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.LUMO_CONTRAST);
    }

    /**
     * Says that something was done, with a button that takes it back; only for the last such
     * thing.
     */
    public static void sayWithUndo(String text, Runnable undo) {
        UI window = UI.getCurrent();
        Notification earlier = ComponentUtil.getData(window, Notification.class);
        if (earlier != null) {
            earlier.close();
        }
        Notification notification = new Notification();
        ComponentUtil.setData(window, Notification.class, notification);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(UNDO_MILLIS);
        Button back = quiet(t("shared.undo"), () -> {
            notification.close();
            try {
                attempt(undo);
            } catch (NotFoundException gone) {
                RefusalWitness.act(gone);
                sayError(t("shared.undo.tooLate"));
            }
        });
        notification.add(row(new Span(text), back));
        notification.open();
    }

    /** Says that something did not go through, until it is closed, a dialog opens or ten seconds have passed. */
    public static void sayError(String text) {
        Notification notification = Notification.show(text, 10_000, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        Dialogs.refused(notification);
    }

    /** Does something, or says in the reader's words which rule it broke. Tells whether it was done. */
    public static boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuleViolation violation) {
            sayError(Texts.of(violation));
            return false;
        }
    }

    /** Lets the reader's screen reader say a change of this component's text. */
    public static <C extends HasElement> C live(C component) {
        component.getElement().setAttribute("role", "status");
        return component;
    }
}
