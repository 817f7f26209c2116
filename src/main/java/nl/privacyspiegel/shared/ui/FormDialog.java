package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A few fields with save and cancel. What breaks a rule is said at the field that it is about, or above the fields, and the dialog stays open: nothing that
 * was typed is lost. Leaving it with something typed asks first, and the browser keeps what was typed until it is saved.
 */
public final class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 16;

    private final transient FieldRules rules = new FieldRules();
    private final transient Runnable save;
    private final transient KeptForm kept;
    private transient List<Object> before = List.of();
    private transient Supplier<?> beside = () -> "";
    private boolean saving;
    private transient @Nullable Focusable<?> first;

    public FormDialog(String title, String submit, Runnable save, Component... fields) {
        this.save = save;
        addClassName("ps-form-dialog");
        setHeaderTitle(title);
        addDialogCloseActionListener(leaving -> Dialogs.acting(this::cancel));
        Div form = new Div(fields);
        form.addClassName("ps-form");
        add(rules.refusal(), form);
        kept = KeptForm.of("form/" + keyOf(title), form);
        Button done = PageParts.primary(submit, this::submit);
        getFooter().add(PageParts.button(t("shared.cancel"), this::cancel), done);
        if (FormFields.within(form).count() == 1) {
            FormFields.submitByEnter(form, done);
        }
        FormFields.within(this).forEach(field -> {
            if (field instanceof DatePicker date) {
                rules.rule(date, FormDialog::readable);
            }
            if (field instanceof HasValueChangeMode typed && typed.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
                // A key that leaves the dialog does not leave the field first.
                typed.setValueChangeMode(ValueChangeMode.EAGER);
            }
        });
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                Dialogs.closed(this);
            }
        });
        first = fields.length > 0 && fields[0] instanceof Focusable<?> focusable ? focusable : null;
        addOpenedChangeListener(change -> {
            if (change.isOpened() && first != null) {
                first.focus();
            }
        });
    }

    /** A date that can be read; what else there is to say about it, the front door says. */
    private static void readable(@Nullable LocalDate day) {}

    /** Two dialogs are the same form when they ask the same on the same page. */
    private static String keyOf(String title) {
        UI ui = UI.getCurrent();
        String page = ui == null ? "" : ui.getActiveViewLocation().getPath();
        return Fingerprint.of(page + " " + title).substring(0, DIGITS);
    }

    /** This part of the title is content in that language, as against the page. */
    public FormDialog naming(String content, ContentLanguage language) {
        if (language.whenOther().isPresent()) {
            String title = getHeaderTitle();
            H2 shown = new H2(language.within(title, content));
            shown.addClassName("ps-dialog-title");
            getHeader().add(shown);
            setHeaderTitle("");
            setAriaLabel(title);
        }
        return this;
    }

    /** What is refused for one of these reasons is about this field, and is said there. */
    public <F extends Component & HasValidationProperties> FormDialog about(F field, String... keys) {
        rules.about(field, keys);
        return this;
    }

    /** Also asks before this is lost, which stands in no field. */
    public FormDialog keeping(Supplier<?> chosen) {
        beside = chosen;
        return this;
    }

    /** Opens it, unless another dialog was opened in the same breath. */
    @Override
    public void open() {
        if (!isOpened() && Dialogs.admit(this)) {
            before = values();
            super.open();
        }
    }

    /** Opens it with the keyboard in the field that a file calls so; where there is none, in the first. */
    public void openAt(String field) {
        first = FormFields.find(this, field).orElse(first);
        FormFields.unfold(first);
        open();
    }

    /** Where the keyboard is when it opens; null when nothing in it can have it. */
    @Nullable
    Focusable<?> landing() {
        return first;
    }

    private void cancel() {
        if (!isOpened()) {
            return;
        }
        if (!isTyped()) {
            close();
        } else {
            Questions.choose(
                    t("shared.discard.title"),
                    new Paragraph(t("shared.discard.text")),
                    t("shared.discard.stay"),
                    () -> {},
                    t("shared.discard"),
                    this::discard);
        }
    }

    /** Whether something was typed or chosen in it that is neither saved nor on its way there. */
    boolean isTyped() {
        return !saving && !values().equals(before);
    }

    private void discard() {
        kept.saved();
        close();
    }

    private void submit() {
        if (!isOpened()) {
            return;
        }
        saving = true;
        try {
            if (rules.attempt(() -> Dialogs.acting(save))) {
                kept.saved();
                close();
            }
        } finally {
            saving = false;
        }
    }

    /** What stands in the fields, in their order. */
    private List<Object> values() {
        Stream<Object> typed = FormFields.within(this)
                .<HasValue<?, ?>>map(field -> (HasValue<?, ?>) field)
                .map(field -> Objects.requireNonNullElse(field.getValue(), ""));
        return Stream.concat(typed, Stream.of(beside.get())).toList();
    }
}
