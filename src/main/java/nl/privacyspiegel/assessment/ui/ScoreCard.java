package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.assessment.finding.ScorePart.DECISION;
import static nl.privacyspiegel.assessment.finding.ScorePart.EXPLANATION;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.Merge;
import nl.privacyspiegel.assessment.finding.Part;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.ScorePart;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.assessment.grading.GradeSuggestion;
import nl.privacyspiegel.assessment.grading.MotivationReason;
import nl.privacyspiegel.assessment.ui.meaning.MeaningWords;
import nl.privacyspiegel.assessment.ui.meaning.ScaleMeaning;
import nl.privacyspiegel.assessment.ui.saving.CardField;
import nl.privacyspiegel.assessment.ui.saving.Heading;
import nl.privacyspiegel.assessment.ui.saving.PageContext;
import nl.privacyspiegel.assessment.ui.saving.SavingCard;
import nl.privacyspiegel.assessment.ui.target.TargetLine;
import nl.privacyspiegel.framework.GradeMeaning;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.jspecify.annotations.Nullable;

/** The grade of a domain with its motivation, or the decision not to assess it; the suggestion stands beside it. */
class ScoreCard extends SavingCard<DomainGrade> {

    private static final long serialVersionUID = 1L;

    private final transient GradingScale scale;
    private final String domain;
    private final String name;
    private final boolean editable;
    private final String previously;
    private final Heading heading;

    private final RadioButtonGroup<DomainGrade> decision = new RadioButtonGroup<>();
    private final Button clear = PageParts.quiet(t("assessment.decision.clear"), this::clear);
    private final TextArea explanation = new TextArea();
    private final Div asks = new Div();
    private final Aside beside = new Aside();
    private transient @Nullable GradeSuggestion suggested;
    private final ScaleMeaning meaning;
    private final TargetLine target;

    ScoreCard(PageContext context, DomainSheet domain) {
        super(context, t("assessment.score.of", domain.domain().name()), domain.score());
        this.scale = context.sheet().scale();
        this.domain = domain.domain().id();
        this.name = domain.domain().name();
        this.editable = context.sheet().editable();
        this.previously = AssessmentWords.previous(context.sheet());
        addClassNames("ps-card", "ps-score");
        setId(MeasurementTarget.GRADE);
        beside.getElement().setAttribute("aria-label", t("assessment.suggestion"));
        meaning = new ScaleMeaning(domain.domain().anchors(scale), context.framework());
        heading = Heading.third(ContentLanguage.sentence(
                "assessment.score.of",
                context.framework().content(domain.domain().name())));
        add(heading);
        Div columns = new Div();
        columns.addClassName("ps-question-columns");
        if (editable) {
            add(scale());
            columns.add(form());
        } else {
            columns.add(shown(context.sheet().meaning(domain)));
        }
        columns.add(beside);
        target = new TargetLine(
                context.sheet().assessment().id(),
                context.sheet().target(domain).orElse(null),
                domain.score().content().grade());
        add(columns, target);
        refresh(domain);
    }

    @Override
    public Heading heading() {
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
        if (!fresh.suggestion().equals(suggested)) {
            suggested = fresh.suggestion();
            showBeside(suggested, fresh.previous());
        }
        target.follow(fresh.score().content().grade());
        asks.removeAll();
        if (editable && fresh.lacksReason()) {
            for (MotivationReason reason : fresh.motivationReasons()) {
                asks.add(PageParts.callout(Tone.WARNING, t(reason.translationKey())));
            }
            if (fresh.score().content().notAssessed()) {
                asks.add(PageParts.callout(Tone.WARNING, t("assessment.score.reasonAsked")));
            }
        }
    }

    /** Built anew only when it says something else: the keyboard may be in it. */
    private void showBeside(GradeSuggestion suggestion, @Nullable DomainGrade previous) {
        beside.removeAll();
        beside.add(new H4(t("assessment.suggestion")));
        beside.add(Suggestions.show(suggestion, scale));
        if (previous != null) {
            beside.add(new H4(previously), new Paragraph(AssessmentWords.score(previous)));
            if (!previous.explanation().isBlank()) {
                beside.add(PageParts.typed(previous.explanation()));
            }
        }
    }

    private Div shown(Optional<GradeMeaning> means) {
        Div shown = new Div();
        Paragraph score = new Paragraph(AssessmentWords.score(stored().content()));
        score.addClassName("ps-grade-large");
        shown.add(score);
        means.ifPresent(words -> shown.add(new Paragraph(MeaningWords.of(words, context.framework()))));
        if (!stored().content().explanation().isBlank()) {
            shown.add(PageParts.typed(stored().content().explanation()));
        }
        return shown;
    }

    private Div scale() {
        decision.setLabel(t("assessment.grade"));
        List<DomainGrade> choices = Stream.concat(
                        scale.grades().stream().map(grade -> DomainGrade.graded(grade, "")),
                        Stream.of(DomainGrade.notAssessed("")))
                .toList();
        decision.setItems(choices);
        decision.setItemLabelGenerator(ScoreCard::choice);
        decision.addClassNames("ps-segments", "ps-scale");
        meaning.describe(decision, choices, DomainGrade::grade);
        clear.setAriaLabel(t("assessment.decision.clear.of", name));
        Div row = new Div(
                field(DECISION, new CardField(t("assessment.grade"), decision, draft(DECISION))), clear, meaning);
        row.addClassName("ps-scale-row");
        fill(DECISION, stored().content());
        decision.addValueChangeListener(change -> arrange());
        saveOn(decision);
        return row;
    }

    private Div form() {
        explanation.setMinRows(3);
        fill(EXPLANATION, stored().content());
        Div form = new Div(
                field(
                        EXPLANATION,
                        new CardField(
                                t("assessment.score.motivation"),
                                explanation,
                                DomainGrade.LONGEST_EXPLANATION,
                                draft(EXPLANATION))),
                asks,
                foot());
        saveOn(explanation);
        form.addClassName("ps-question-form");
        return form;
    }

    private String draft(ScorePart part) {
        return "score/" + context.measurement().value() + "/" + domain + "/"
                + part.name().toLowerCase(Locale.ROOT);
    }

    private static String choice(DomainGrade decision) {
        return decision.notAssessed() ? t("assessment.decision.not_assessed") : AssessmentWords.score(decision);
    }

    private void clear() {
        decision.clear();
        undo.removeAll();
        save();
        heading.focus();
    }

    @Override
    protected void fill(Part<DomainGrade> part, DomainGrade content) {
        switch ((ScorePart) part) {
            case DECISION ->
                decision.setValue(
                        content.isOpen() ? null : new DomainGrade(content.grade(), content.notAssessed(), ""));
            case EXPLANATION -> explanation.setValue(content.explanation());
        }
        arrange();
    }

    /** The motivation is there whatever was decided: switching back and forth keeps it. */
    private void arrange() {
        DomainGrade chosen = decision.getValue();
        clear.setVisible(chosen != null);
        meaning.show(chosen == null ? null : chosen.grade());
        explanation.setLabel(
                t(chosen != null && chosen.notAssessed() ? "assessment.score.reason" : "assessment.score.motivation"));
    }

    @Override
    protected DomainGrade typed() {
        DomainGrade chosen = Objects.requireNonNullElse(decision.getValue(), DomainGrade.OPEN);
        return new DomainGrade(chosen.grade(), chosen.notAssessed(), text(EXPLANATION));
    }

    @Override
    protected String words(Part<DomainGrade> part, DomainGrade score) {
        return switch ((ScorePart) part) {
            case DECISION -> AssessmentWords.score(score);
            case EXPLANATION -> score.explanation();
        };
    }

    @Override
    protected SaveResult<DomainGrade> send(DomainGrade mine, DomainGrade before) {
        return context.measurements().saveScore(context.measurement(), domain, mine, before);
    }

    @Override
    protected Optional<Versioned<DomainGrade>> row(MeasurementSheet sheet) {
        return sheet.domain(domain).map(DomainSheet::score);
    }

    @Override
    protected Merge<DomainGrade> merge(DomainGrade base, DomainGrade mine, DomainGrade theirs) {
        return Merge.ofScores(base, mine, theirs);
    }
}
