package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.privacyspiegel.assessment.FindingData;
import nl.privacyspiegel.assessment.FrameworkData.Question;
import nl.privacyspiegel.assessment.Judgement;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.SaveResult;
import nl.privacyspiegel.assessment.Versioned;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** One question: what the working group finds now, and beside it why it is asked and what was found before. */
class QuestionCard extends Section {

    private static final long serialVersionUID = 1L;

    /** After so long without a key pressed, what was typed is saved. */
    static final int QUIET_MILLISECONDS = 800;

    private final transient Measurements measurements;
    private final transient MeasurementId measurement;
    private final transient Question question;
    private final transient Runnable onSaved;

    private final RadioButtonGroup<Optional<Judgement>> judgement = new RadioButtonGroup<>();
    private final TextArea narrative = new TextArea(t("assessment.finding.status"));
    private final DatePicker date = DateFields.date(t("assessment.finding.date"));
    private final TextArea references = new TextArea(t("assessment.finding.references"));
    private final SaveLine line = new SaveLine();
    private final Div conflict = new Div();

    private transient Versioned<FindingData> stored;
    private boolean filling;

    QuestionCard(Measurements measurements, MeasurementSheet sheet, QuestionSheet row, Runnable onSaved) {
        this.measurements = measurements;
        this.measurement = sheet.summary().id();
        this.question = row.question();
        this.onSaved = onSaved;
        this.stored = row.finding();
        addClassNames("ps-card", "ps-question");
        setId("vraag-" + question.id());

        Span code = new Span(question.code());
        code.addClassName("ps-code");
        H3 heading = new H3(code, new Span(question.text()));
        Div left = sheet.editable() ? form() : Findings.show(stored.content());
        Div columns = new Div(left, beside(sheet, row));
        columns.addClassName("ps-question-columns");
        add(heading, columns);
    }

    private Div form() {
        List<Optional<Judgement>> choices = new ArrayList<>();
        Arrays.stream(Judgement.values()).map(Optional::of).forEach(choices::add);
        choices.add(Optional.empty());
        judgement.setLabel(t("assessment.finding.judgement"));
        judgement.setItems(choices);
        judgement.setItemLabelGenerator(choice -> Words.judgement(choice.orElse(null)));
        narrative.setMaxLength(FindingData.LONGEST_NARRATIVE);
        narrative.setValueChangeMode(ValueChangeMode.LAZY);
        narrative.setValueChangeTimeout(QUIET_MILLISECONDS);
        narrative.setMinRows(4);
        narrative.setHelperText(t("assessment.finding.status.help"));
        references.setMaxLength(FindingData.LONGEST_REFERENCES);
        references.setValueChangeMode(ValueChangeMode.LAZY);
        references.setValueChangeTimeout(QUIET_MILLISECONDS);
        references.setHelperText(t("assessment.finding.references.help"));
        fill(stored);
        judgement.addValueChangeListener(change -> save(change.isFromClient()));
        narrative.addValueChangeListener(change -> save(change.isFromClient()));
        date.addValueChangeListener(change -> save(change.isFromClient()));
        references.addValueChangeListener(change -> save(change.isFromClient()));
        Div form = new Div(judgement, narrative, date, references, line, conflict);
        form.addClassName("ps-question-form");
        return form;
    }

    private Aside beside(MeasurementSheet sheet, QuestionSheet row) {
        Aside aside = new Aside(new H4(t("assessment.rationale")), new Paragraph(question.rationale()));
        aside.getElement().setAttribute("aria-label", t("assessment.beside", question.code()));
        if (!question.articles().isEmpty()) {
            aside.add(Kit.muted(String.join(" · ", question.articles())));
        }
        if (question.update() != null) {
            aside.add(new H4(t("assessment.update")), new Paragraph(question.update()));
        }
        FindingData before = row.previous();
        if (before != null) {
            aside.add(new H4(Words.previous(sheet)), Findings.show(before));
            if (sheet.editable() && !before.isEmpty()) {
                var same = Kit.button(t("assessment.unchanged"), this::repeatPrevious);
                same.setAriaLabel(t("assessment.unchanged.of", question.code()));
                aside.add(same);
            }
        }
        return aside;
    }

    private void fill(Versioned<FindingData> finding) {
        filling = true;
        stored = finding;
        FindingData data = finding.content();
        judgement.setValue(Optional.ofNullable(data.judgement()));
        narrative.setValue(data.narrative());
        date.setValue(data.date());
        references.setValue(data.references());
        line.saved(finding);
        conflict.removeAll();
        filling = false;
    }

    private FindingData typed() {
        return new FindingData(narrative.getValue(), judgementOrNull(), date.getValue(), references.getValue());
    }

    private @Nullable Judgement judgementOrNull() {
        Optional<Judgement> chosen = judgement.getValue();
        return chosen == null ? null : chosen.orElse(null);
    }

    private void save(boolean byPerson) {
        if (byPerson && !filling) {
            store(() -> measurements.saveFinding(measurement, question.id(), typed(), stored.version()));
        }
    }

    private void repeatPrevious() {
        store(() -> measurements.repeatPrevious(measurement, question.id(), stored.version()));
    }

    private void store(Supplier<SaveResult<FindingData>> action) {
        try {
            switch (action.get()) {
                case SaveResult.Saved<FindingData>(Versioned<FindingData> now) -> {
                    fill(now);
                    onSaved.run();
                }
                case SaveResult.Conflict<FindingData>(Versioned<FindingData> theirs) -> ask(theirs);
            }
        } catch (RuleViolation violation) {
            line.failed(Texts.of(violation));
        }
    }

    private void ask(Versioned<FindingData> theirs) {
        line.failed(t("assessment.notSaved"));
        conflict.removeAll();
        conflict.add(new Conflict(
                Findings.words(typed()),
                Findings.words(theirs.content()),
                theirs,
                () -> store(() -> measurements.saveFinding(measurement, question.id(), typed(), theirs.version())),
                () -> fill(theirs)));
    }
}
