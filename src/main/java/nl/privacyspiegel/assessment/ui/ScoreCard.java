package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import nl.privacyspiegel.assessment.DomainScore;
import nl.privacyspiegel.assessment.Grade;
import nl.privacyspiegel.assessment.GradingScale;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.MotivationReason;
import nl.privacyspiegel.assessment.SaveResult;
import nl.privacyspiegel.assessment.Versioned;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Kit.Tone;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The grade of a domain with its motivation, or the decision not to assess it; the suggestion stands beside it. */
class ScoreCard extends Section {

    private static final long serialVersionUID = 1L;

    private enum Decision {
        OPEN,
        GRADED,
        NOT_ASSESSED;

        String label() {
            return t("assessment.decision." + name().toLowerCase(Locale.ROOT));
        }
    }

    private final transient Measurements measurements;
    private final transient MeasurementId measurement;
    private final transient GradingScale scale;
    private final String domain;
    private final boolean editable;
    private final String previously;
    private final transient Runnable onSaved;

    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>();
    private final Select<Grade> grade = new Select<>();
    private final TextArea explanation = new TextArea();
    private final Div asks = new Div();
    private final Div conflict = new Div();
    private final SaveLine line = new SaveLine();
    private final Aside beside = new Aside();

    private transient Versioned<DomainScore> stored;
    private boolean filling;

    ScoreCard(Measurements measurements, MeasurementSheet sheet, DomainSheet domain, Runnable onSaved) {
        this.measurements = measurements;
        this.measurement = sheet.summary().id();
        this.scale = sheet.scale();
        this.domain = domain.domain().id();
        this.editable = sheet.editable();
        this.previously = Words.previous(sheet);
        this.onSaved = onSaved;
        this.stored = domain.score();
        addClassNames("ps-card", "ps-score");
        setId("cijfer");
        beside.getElement().setAttribute("aria-label", t("assessment.suggestion"));
        Div columns = new Div(editable ? form() : shown(), beside);
        columns.addClassName("ps-question-columns");
        add(new H3(t("assessment.score.of", domain.domain().name())), columns);
        refresh(domain);
    }

    /** What stands beside the grade follows what was saved. */
    void refresh(MeasurementSheet fresh) {
        fresh.domain(domain).ifPresent(this::refresh);
    }

    private void refresh(DomainSheet fresh) {
        beside.removeAll();
        beside.add(new H4(t("assessment.suggestion")));
        Suggestions.words(fresh.suggestion(), scale).forEach(words -> beside.add(new Paragraph(words)));
        DomainScore previous = fresh.previous();
        if (previous != null) {
            beside.add(new H4(previously), new Paragraph(Words.score(previous)));
            if (!previous.explanation().isBlank()) {
                Paragraph words = new Paragraph(previous.explanation());
                words.addClassName("ps-typed");
                beside.add(words);
            }
        }
        asks.removeAll();
        boolean unexplained = fresh.score().content().explanation().isBlank();
        if (editable && unexplained) {
            for (MotivationReason reason : fresh.motivationReasons()) {
                asks.add(Kit.callout(Tone.WARNING, t(reason.translationKey())));
            }
            if (fresh.score().content().notAssessed()) {
                asks.add(Kit.callout(Tone.WARNING, t("assessment.score.reasonAsked")));
            }
        }
    }

    private Div shown() {
        Div shown = new Div();
        Paragraph score = new Paragraph(Words.score(stored.content()));
        score.addClassName("ps-grade-large");
        shown.add(score);
        if (!stored.content().explanation().isBlank()) {
            Paragraph words = new Paragraph(stored.content().explanation());
            words.addClassName("ps-typed");
            shown.add(words);
        }
        return shown;
    }

    private Div form() {
        decision.setLabel(t("assessment.decision"));
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(Decision::label);
        grade.setLabel(t("assessment.grade"));
        grade.setItems(scale.grades());
        grade.setItemLabelGenerator(each -> each == null ? "" : Words.grade(each));
        grade.setPlaceholder(t("assessment.grade.choose"));
        explanation.setMaxLength(DomainScore.LONGEST_EXPLANATION);
        explanation.setValueChangeMode(ValueChangeMode.LAZY);
        explanation.setValueChangeTimeout(QuestionCard.QUIET_MILLISECONDS);
        explanation.setMinRows(3);
        fill(stored);
        decision.addValueChangeListener(change -> {
            arrange();
            save(change.isFromClient());
        });
        grade.addValueChangeListener(change -> save(change.isFromClient()));
        explanation.addValueChangeListener(change -> save(change.isFromClient()));
        Div form = new Div(decision, grade, explanation, asks, line, conflict);
        form.addClassName("ps-question-form");
        return form;
    }

    private void fill(Versioned<DomainScore> score) {
        filling = true;
        stored = score;
        DomainScore content = score.content();
        decision.setValue(decisionOf(content));
        grade.setValue(content.grade());
        explanation.setValue(content.explanation());
        arrange();
        line.saved(score);
        conflict.removeAll();
        filling = false;
    }

    private static Decision decisionOf(DomainScore score) {
        if (score.notAssessed()) {
            return Decision.NOT_ASSESSED;
        }
        return score.grade() == null ? Decision.OPEN : Decision.GRADED;
    }

    private void arrange() {
        Decision chosen = decision.getValue();
        grade.setVisible(chosen == Decision.GRADED);
        explanation.setVisible(chosen != Decision.OPEN);
        explanation.setLabel(
                t(chosen == Decision.NOT_ASSESSED ? "assessment.score.reason" : "assessment.score.motivation"));
    }

    /** What is on the form; null while a grade was announced but not chosen yet. */
    private @Nullable DomainScore typed() {
        return switch (decision.getValue()) {
            case OPEN -> DomainScore.OPEN;
            case NOT_ASSESSED -> DomainScore.notAssessed(explanation.getValue());
            case GRADED ->
                grade.getValue() == null ? null : DomainScore.graded(grade.getValue(), explanation.getValue());
        };
    }

    private void save(boolean byPerson) {
        if (byPerson && !filling) {
            store(stored.version());
        }
    }

    private void store(long basedOn) {
        try {
            DomainScore typed = typed();
            if (typed == null) {
                line.failed(t("assessment.grade.chooseFirst"));
                return;
            }
            switch (measurements.saveScore(measurement, domain, typed, basedOn)) {
                case SaveResult.Saved<DomainScore>(Versioned<DomainScore> now) -> {
                    fill(now);
                    onSaved.run();
                }
                case SaveResult.Conflict<DomainScore>(Versioned<DomainScore> theirs) -> ask(typed, theirs);
            }
        } catch (RuleViolation violation) {
            line.failed(Texts.of(violation));
        }
    }

    private void ask(DomainScore typed, Versioned<DomainScore> theirs) {
        line.failed(t("assessment.notSaved"));
        conflict.removeAll();
        conflict.add(new Conflict(
                words(typed), words(theirs.content()), theirs, () -> store(theirs.version()), () -> fill(theirs)));
    }

    private static String words(DomainScore score) {
        return Words.score(score) + "\n" + score.explanation();
    }
}
