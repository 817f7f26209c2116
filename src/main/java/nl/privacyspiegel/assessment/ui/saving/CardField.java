package nl.privacyspiegel.assessment.ui.saving;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Objects;
import java.util.function.Consumer;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.ui.Drafts;
import org.jspecify.annotations.Nullable;

/** A field of a card that saves itself, with room below it for what must be decided about it. */
public class CardField extends Div {

    private static final long serialVersionUID = 1L;

    /** The browser says so at the first key after a pause, without the text: that comes as a whole at the next pause. */
    private static final String BEGINS = "ps-typing";

    private final String label;
    private final Component input;
    private final SerializableSupplier<String> held;
    private final @Nullable TextArea area;
    private final int longest;
    private final Div place = new Div();
    private boolean inUse;

    /**
     * A field with a choice.
     *
     * @param draft by which the browser keeps what is chosen
     */
    public <T> CardField(String label, RadioButtonGroup<T> choice, String draft) {
        this(label, choice, () -> Drafts.words(choice, choice.getValue()), null, 0);
        Drafts.keep(choice, draft, held.get());
    }

    /**
     * A field with a day.
     *
     * @param draft by which the browser keeps what is chosen
     */
    public CardField(DatePicker date, String draft) {
        this(date.getLabel(), date, () -> Objects.toString(date.getValue(), ""), null, 0);
        Drafts.keep(date, draft, held.get());
    }

    /**
     * A text, which is saved while somebody types. Nothing is cut off: one that is too long says so.
     *
     * @param draft by which the browser keeps what is typed
     */
    public CardField(String label, TextArea area, int longest, String draft) {
        this(label, area, area::getValue, area, longest);
        area.setManualValidation(true);
        area.setErrorMessage(t("shared.text.tooLong", longest));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(SavingCard.QUIET_MILLISECONDS);
        Drafts.keep(area, draft, held.get());
    }

    private CardField(
            String label, Component input, SerializableSupplier<String> held, @Nullable TextArea area, int longest) {
        this.label = label;
        this.input = input;
        this.held = held;
        this.area = area;
        this.longest = longest;
        addClassName("ps-slot");
        add(input, place);
    }

    /** Tells when somebody begins to type, and when all that was typed is here. */
    void onTyping(Consumer<Boolean> busy) {
        if (area == null) {
            return;
        }
        area.getElement().addEventListener(BEGINS, event -> busy.accept(true));
        area.getElement()
                .addEventListener("input", event -> busy.accept(false))
                .debounce(SavingCard.QUIET_MILLISECONDS, DebouncePhase.TRAILING);
        // Leaving the field sends what was typed at once, before this.
        area.addBlurListener(event -> busy.accept(false));
    }

    /** What is done when somebody leaves a text, after what was typed has arrived. */
    void onLeaving(Runnable action) {
        if (area != null) {
            area.addFocusListener(event -> inUse = true);
            area.addBlurListener(event -> {
                inUse = false;
                action.run();
            });
        }
    }

    /** Whether somebody is in it, so that a key may be on its way. */
    boolean isInUse() {
        return inUse;
    }

    boolean isOf(HasValue<?, ?> other) {
        return other.equals(input);
    }

    String label() {
        return label;
    }

    boolean isText() {
        return area != null;
    }

    /** The text as typed; empty in a field with a choice. */
    String text() {
        return area == null ? "" : area.getValue();
    }

    void text(String text) {
        if (area != null) {
            area.setValue(text);
        }
    }

    boolean isTooLong() {
        return area != null
                && LongText.clean(area.getValue(), Integer.MAX_VALUE).length() > longest;
    }

    void showLength() {
        if (area != null) {
            area.setInvalid(isTooLong());
        }
    }

    /** The server has what stands here. */
    void stored() {
        Drafts.stored(input, held.get());
    }

    void ask(Choice<?> choice) {
        place.removeAll();
        place.add(choice);
    }

    void askNothing() {
        place.removeAll();
    }

    /**
     * That it is not saved.
     *
     * @param card how its card is called
     * @param choice whether it waits for a choice between two
     * @param goTo puts the keyboard at it
     */
    Unsettled unsettled(String card, boolean choice, Runnable goTo) {
        return new Unsettled(t("assessment.unsaved.at", card, label), isText(), choice, goTo);
    }

    void focus() {
        if (input instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
