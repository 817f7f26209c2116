package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.improvement.document.DocumentLine;
import nl.privacyspiegel.improvement.document.DocumentState;
import nl.privacyspiegel.improvement.document.Documents;
import nl.privacyspiegel.improvement.evidence.Brought;
import nl.privacyspiegel.improvement.evidence.EvidenceData;
import nl.privacyspiegel.improvement.evidence.RevisionLine;
import nl.privacyspiegel.improvement.evidence.WebLink;
import nl.privacyspiegel.improvement.evidence.file.CheckedFile;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.DatedCounts;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FieldRules;

/** The fields of a version of evidence, the first one or a next. */
final class EvidenceForm extends Div {

    private static final long serialVersionUID = 1L;

    /** What can be brought. */
    enum Choice {
        SAME,
        FILE,
        LINK,
        COUNT,
        DOCUMENT
    }

    private final transient DatedCounts counts;
    private final transient Documents documents;
    private final transient UnitId unit;
    private final transient FieldRules rules = new FieldRules();
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final FileField file = new FileField(this::chosen);
    private final TextField link = new TextField(t("improvement.evidence.link"));
    private final Select<DatedCount> count = new Select<>();
    private final Select<DocumentLine> document = new Select<>();
    private final TextField title = new TextField(t("improvement.evidence.name"));
    private final DatePicker day = DateFields.date(t("improvement.evidence.day"));
    private final DatePicker until = DateFields.date(t("improvement.evidence.until"));
    private String proposed = "";
    private final TextArea note = new TextArea(t("improvement.evidence.note"));

    /** @param before the version that a next one follows; empty for the first */
    EvidenceForm(DatedCounts counts, Documents documents, UnitId unit, Optional<RevisionLine> before, LocalDate today) {
        this.counts = counts;
        this.documents = documents;
        this.unit = unit;
        addClassName("ps-form");
        choice.setLabel(t("improvement.evidence.kind"));
        choice.setItems(Arrays.stream(Choice.values())
                .filter(each -> each != Choice.SAME || before.isPresent())
                .toList());
        choice.setItemLabelGenerator(
                each -> t("improvement.evidence.choice." + each.name().toLowerCase(Locale.ROOT)));
        choice.addValueChangeListener(change -> showFields());
        link.setMaxLength(WebLink.LONGEST);
        link.setHelperText(t("improvement.evidence.link.help"));
        title.setMaxLength(ShortText.LONGEST);
        note.setMaxLength(EvidenceData.LONGEST_NOTE);
        note.setHelperText(t("improvement.evidence.note.help"));
        day.setHelperText(t("improvement.evidence.day.help"));
        day.setMax(today);
        until.setHelperText(t("improvement.evidence.until.help"));
        until.addValueChangeListener(change -> until.setHelperText(t(
                change.getValue() != null && change.getValue().isBefore(today)
                        ? "improvement.evidence.until.over"
                        : "improvement.evidence.until.help")));
        count.setLabel(t("improvement.evidence.count"));
        count.setHelperText(t("improvement.evidence.count.help"));
        ContentLanguage.choices(
                count,
                each -> each == null ? "" : each.title() + ": " + each.words(),
                each -> each.language() == null ? ContentLanguage.TYPED : new ContentLanguage(each.language()));
        count.addValueChangeListener(change ->
                suggest(change.getValue() == null ? "" : change.getValue().title()));
        document.setLabel(t("improvement.evidence.document"));
        document.setHelperText(t("improvement.evidence.document.help"));
        document.setItemLabelGenerator(each -> each == null ? "" : each.name());
        ContentLanguage.TYPED.choices(document, each -> each == null ? "" : each.name());
        document.addValueChangeListener(change ->
                suggest(change.getValue() == null ? "" : change.getValue().name()));
        day.addValueChangeListener(change -> fill());
        day.setValue(today);
        choice.setValue(before.isPresent() ? Choice.SAME : Choice.FILE);
        before.ifPresent(this::show);
        tellAtFields();
        add(choice, file, link, count, document, title, day, until, note);
        showFields();
    }

    private void tellAtFields() {
        rules.required(title, "improvement.evidence.title.missing");
        rules.required(day, "improvement.evidence.day.missing");
        rules.rule(until, readable -> {});
        rules.about(file, "improvement.evidence.file.missing", "improvement.evidence.file.full");
        rules.about(link, "improvement.evidence.link.missing", "improvement.evidence.link.wrong");
        rules.about(count, "improvement.evidence.count.missing", "improvement.evidence.count.gone");
        rules.about(document, "improvement.evidence.document.missing", "improvement.evidence.document.gone");
        rules.about(title, "improvement.evidence.title.missing");
        rules.about(day, "improvement.evidence.day.wrong", "improvement.evidence.day.future");
        rules.about(until, "improvement.evidence.until.wrong");
    }

    private void show(RevisionLine before) {
        title.setValue(before.data().title());
        note.setValue(before.data().note());
        day.setValue(before.data().day());
        before.data().until().ifPresent(until::setValue);
    }

    private void showFields() {
        Choice now = choice.getValue();
        file.setVisible(now == Choice.FILE);
        link.setVisible(now == Choice.LINK);
        count.setVisible(now == Choice.COUNT);
        document.setVisible(now == Choice.DOCUMENT);
        fill();
    }

    /** What was counted, and which documents there were, follows the day. */
    private void fill() {
        LocalDate of = day.getValue();
        if (choice.getValue() == Choice.COUNT && of != null) {
            fill(
                    count,
                    counts.asOf(unit, of, locale()).stream()
                            .flatMap(kind -> kind.counts().stream())
                            .toList(),
                    "improvement.evidence.count.none");
        }
        if (choice.getValue() == Choice.DOCUMENT && of != null) {
            fill(
                    document,
                    documents.asOf(unit, of).stream()
                            .filter(line -> line.state() != DocumentState.LAPSED)
                            .toList(),
                    "improvement.evidence.document.none");
        }
    }

    private static <T> void fill(Select<T> select, List<T> found, String noneKey) {
        select.setItems(found);
        select.setErrorMessage(found.isEmpty() ? t(noneKey) : "");
        select.setInvalid(found.isEmpty());
    }

    private void chosen(CheckedFile read) {
        propose(ShortText.beginning(read.name().substring(0, read.name().lastIndexOf('.')), ShortText.LONGEST));
    }

    private void suggest(String name) {
        if (!name.isEmpty()) {
            propose(ShortText.shown(name, ShortText.LONGEST));
        }
    }

    /** What somebody typed stays; what was proposed before makes room. */
    private void propose(String name) {
        if (title.isEmpty() || title.getValue().equals(proposed)) {
            proposed = name;
            title.setValue(name);
        }
    }

    FieldRules rules() {
        return rules;
    }

    /** @throws RuleViolation when something is missing, with the field that it is about */
    EvidenceData data() {
        LocalDate of = day.getValue();
        if (of == null) {
            throw new RuleViolation("improvement.evidence.day.missing");
        }
        return new EvidenceData(title.getValue(), note.getValue(), of, until.getValue());
    }

    /** @throws RuleViolation when nothing was chosen */
    Brought brought() {
        return switch (choice.getValue()) {
            case SAME -> new Brought.TheSame();
            case FILE ->
                new Brought.NewFile(
                        file.file().orElseThrow(() -> new RuleViolation("improvement.evidence.file.missing")));
            case LINK -> new Brought.NewLink(new WebLink(link.getValue()));
            case COUNT -> {
                DatedCount counted = count.getValue();
                if (counted == null) {
                    throw new RuleViolation("improvement.evidence.count.missing");
                }
                yield new Brought.NewCount(counted.ref(), day.getValue());
            }
            case DOCUMENT -> {
                DocumentLine chosen = document.getValue();
                if (chosen == null) {
                    throw new RuleViolation("improvement.evidence.document.missing");
                }
                yield new Brought.NewDocument(chosen.id(), day.getValue());
            }
        };
    }
}
