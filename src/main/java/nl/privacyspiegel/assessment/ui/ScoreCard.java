package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.assessment.finding.ScorePart.DECISION;
import static nl.privacyspiegel.assessment.finding.ScorePart.EXPLANATION;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.Merge;
import nl.privacyspiegel.assessment.finding.Part;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.ScorePart;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.assessment.grading.MotivationReason;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** The grade of a domain with its motivation, or the decision not to assess it; the suggestion stands beside it. */
class ScoreCard extends SavingCard<DomainGrade> {

    private static final long serialVersionUID = 1L;

    private enum Decision {
        OPEN,
        GRADED,
        NOT_ASSESSED;

        String label() {
            return t("assessment.decision." + name().toLowerCase(Locale.ROOT));
        }
    }

    private final transient GradingScale scale;
    private final String domain;
    private final boolean editable;
    private final String previously;
    private final Heading heading;

    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>();
    private final Select<Grade> grade = new Select<>();
    private final TextArea explanation = new TextArea();
    private final Div hint = new Div();
    private final Div asks = new Div();
    private final Aside beside = new Aside();

    ScoreCard(Desk desk, DomainSheet domain) {
        super(desk, t("assessment.score.of", domain.domain().name()), domain.score());
        this.scale = desk.sheet().scale();
        this.domain = domain.domain().id();
        this.editable = desk.sheet().editable();
        this.previously = AssessmentWords.previous(desk.sheet());
        addClassNames("ps-card", "ps-score");
        setId(MeasurementTarget.GRADE);
        beside.getElement().setAttribute("aria-label", t("assessment.suggestion"));
        heading = Heading.third(ContentLanguage.sentence(
                "assessment.score.of", desk.framework().content(domain.domain().name())));
        Div columns = new Div(editable ? form() : shown(), beside);
        columns.addClassName("ps-question-columns");
        add(heading, columns);
        refresh(domain);
    }

    @Override
    Heading heading() {
        return heading;
    }

    /** Puts the keyboard in the motivation. */
    void focusExplanation() {
        explanation.focus();
    }

    /** What stands beside the grade follows what was saved. */
    void refresh(MeasurementSheet fresh) {
        fresh.domain(domain).ifPresent(this::refresh);
    }

    private void refresh(DomainSheet fresh) {
        beside.removeAll();
        beside.add(new H4(t("assessment.suggestion")));
        Suggestions.words(fresh.suggestion(), scale).forEach(words -> beside.add(new Paragraph(words)));
        DomainGrade previous = fresh.previous();
        if (previous != null) {
            beside.add(new H4(previously), new Paragraph(AssessmentWords.score(previous)));
            if (!previous.explanation().isBlank()) {
                beside.add(PageParts.typed(previous.explanation()));
            }
        }
        asks.removeAll();
        boolean unexplained = fresh.score().content().explanation().isBlank();
        if (editable && unexplained) {
            for (MotivationReason reason : fresh.motivationReasons()) {
                asks.add(PageParts.callout(Tone.WARNING, t(reason.translationKey())));
            }
            if (fresh.score().content().notAssessed()) {
                asks.add(PageParts.callout(Tone.WARNING, t("assessment.score.reasonAsked")));
            }
        }
    }

    private Div shown() {
        Div shown = new Div();
        Paragraph score = new Paragraph(AssessmentWords.score(stored().content()));
        score.addClassName("ps-grade-large");
        shown.add(score);
        if (!stored().content().explanation().isBlank()) {
            shown.add(PageParts.typed(stored().content().explanation()));
        }
        return shown;
    }

    private Div form() {
        decision.setLabel(t("assessment.decision"));
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(Decision::label);
        grade.setLabel(t("assessment.grade"));
        grade.setItems(scale.grades());
        grade.setItemLabelGenerator(each -> each == null ? "" : AssessmentWords.grade(each));
        grade.setPlaceholder(t("assessment.grade.choose"));
        explanation.setMinRows(3);
        PageParts.live(hint);
        Arrays.stream(ScorePart.values()).forEach(part -> fill(part, stored().content()));
        String draft = "score/" + desk.measurement().value() + "/" + domain + "/explanation";
        Div form = new Div(
                field(DECISION, new CardField(t("assessment.grade"), new Div(decision, grade))),
                hint,
                field(
                        EXPLANATION,
                        new CardField(
                                t("assessment.score.motivation"), explanation, DomainGrade.LONGEST_EXPLANATION, draft)),
                asks,
                foot());
        decision.addValueChangeListener(change -> arrange());
        grade.addValueChangeListener(change -> arrange());
        saveOn(decision);
        saveOn(grade);
        saveOn(explanation);
        form.addClassName("ps-question-form");
        return form;
    }

    @Override
    void fill(Part<DomainGrade> part, DomainGrade content) {
        switch ((ScorePart) part) {
            case DECISION -> {
                decision.setValue(decisionOf(content));
                if (content.grade() != null) {
                    grade.setValue(content.grade());
                }
            }
            case EXPLANATION -> explanation.setValue(content.explanation());
        }
        arrange();
    }

    private static Decision decisionOf(DomainGrade score) {
        if (score.notAssessed()) {
            return Decision.NOT_ASSESSED;
        }
        return score.grade() == null ? Decision.OPEN : Decision.GRADED;
    }

    /** The motivation is there whatever was decided: switching back and forth keeps it. */
    private void arrange() {
        Decision chosen = decision.getValue();
        grade.setVisible(chosen == Decision.GRADED);
        explanation.setLabel(
                t(chosen == Decision.NOT_ASSESSED ? "assessment.score.reason" : "assessment.score.motivation"));
        hint.setText(chosen == Decision.GRADED && grade.getValue() == null ? chooseFirst() : "");
    }

    private String chooseFirst() {
        return t(explanation.isEmpty() ? "assessment.grade.chooseFirst" : "assessment.grade.chooseFirst.kept");
    }

    /** What is on the form; as long as a grade was announced but not chosen, the domain is undecided. */
    @Override
    DomainGrade typed() {
        String motivation = text(EXPLANATION);
        return switch (decision.getValue()) {
            case OPEN -> new DomainGrade(null, false, motivation);
            case NOT_ASSESSED -> DomainGrade.notAssessed(motivation);
            case GRADED -> new DomainGrade(grade.getValue(), false, motivation);
        };
    }

    @Override
    String words(Part<DomainGrade> part, DomainGrade score) {
        return switch ((ScorePart) part) {
            case DECISION -> AssessmentWords.score(score);
            case EXPLANATION -> score.explanation();
        };
    }

    @Override
    SaveResult<DomainGrade> send(DomainGrade mine, DomainGrade before) {
        return desk.measurements().saveScore(desk.measurement(), domain, mine, before);
    }

    @Override
    Optional<Versioned<DomainGrade>> row(MeasurementSheet sheet) {
        return sheet.domain(domain).map(DomainSheet::score);
    }

    @Override
    Merge<DomainGrade> merge(DomainGrade base, DomainGrade mine, DomainGrade theirs) {
        return Merge.ofScores(base, mine, theirs);
    }
}
