package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.consensus.Agreement;
import nl.privacyspiegel.assessment.consensus.ChairedRounds;
import nl.privacyspiegel.assessment.consensus.Outcome;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.grading.MotivationReason;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.jspecify.annotations.Nullable;

/** Where the chair writes down what the group agrees on. */
final class AgreeForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final String MEDIAN_MISSING = "assessment.consensus.agree.median.missing";

    private final RadioButtonGroup<Grade> median = new RadioButtonGroup<>();
    private final RadioButtonGroup<DomainGrade> decision = new RadioButtonGroup<>();
    private final TextArea motivation = new TextArea(t("assessment.consensus.agree.motivation"));
    private final TextArea minority = new TextArea(t("assessment.consensus.minority"));
    private final Div conflict = new Div();
    private final transient KeptForm kept;
    private final transient Outcome outcome;
    private transient DomainGrade seen;

    /**
     * @param stored what stands in the measurement now
     * @param done runs after it was stored
     */
    AgreeForm(
            ChairedRounds rounds,
            RoundId round,
            Outcome outcome,
            GradingScale scale,
            DomainGrade stored,
            Runnable done) {
        this.outcome = outcome;
        this.seen = stored;
        median.setLabel(t("assessment.consensus.agree.median"));
        median.setHelperText(t("assessment.consensus.agree.median.help"));
        median.setItems(outcome.middles());
        median.setItemLabelGenerator(RoundWords::grade);
        median.addClassNames("ps-segments");
        median.setVisible(outcome.hasTwoMiddles());
        List<DomainGrade> choices = Stream.concat(
                        scale.grades().stream().map(grade -> DomainGrade.graded(grade, "")),
                        Stream.of(DomainGrade.notAssessed("")))
                .toList();
        decision.setLabel(t("assessment.consensus.agree.grade"));
        decision.setItems(choices);
        decision.setItemLabelGenerator(RoundWords::decision);
        decision.addClassNames("ps-segments", "ps-scale");
        if (outcome.middles().size() == 1) {
            decision.setValue(DomainGrade.graded(outcome.middles().getFirst(), ""));
        }
        median.addValueChangeListener(change -> {
            if (decision.isEmpty() && change.getValue() != null) {
                decision.setValue(DomainGrade.graded(change.getValue(), ""));
            }
        });
        motivation.setMaxLength(DomainGrade.LONGEST_EXPLANATION);
        motivation.setMinRows(3);
        motivation.setHelperText(t("assessment.consensus.agree.motivation.help"));
        motivation.setValue(stored.explanation());
        minority.setMaxLength(Agreement.LONGEST_MINORITY);
        minority.setHelperText(t("assessment.consensus.minority.help"));
        FieldRules rules = new FieldRules();
        rules.rule(median, chosen -> {
            if (outcome.hasTwoMiddles() && chosen == null) {
                throw new RuleViolation(MEDIAN_MISSING);
            }
        });
        rules.required(decision, "assessment.consensus.agree.missing");
        rules.about(median, MEDIAN_MISSING);
        rules.about(motivation, "assessment.consensus.agree.notMedian", "assessment.score.reasonAsked");
        Arrays.stream(MotivationReason.values()).forEach(reason -> rules.about(motivation, reason.translationKey()));
        add(
                median,
                decision,
                motivation,
                minority,
                conflict,
                rules.refusal(),
                PageParts.row(PageParts.primary(
                        t("assessment.consensus.agree"),
                        () -> rules.attempt(() -> send(rounds.agree(round, agreement(), seen), done)))));
        addClassName("ps-form");
        kept = KeptForm.of("consensus/" + round, this).choice(median).choice(decision);
    }

    private Agreement agreement() {
        DomainGrade chosen = decision.getValue();
        return new Agreement(
                new DomainGrade(chosen.grade(), chosen.notAssessed(), motivation.getValue()),
                outcome.hasTwoMiddles()
                        ? Optional.ofNullable(median.getValue())
                        : outcome.middles().stream().findFirst(),
                minority.getValue());
    }

    /** What somebody else decided meanwhile is shown beside what was chosen here; the next press is about that. */
    private void send(SaveResult<DomainGrade> result, Runnable done) {
        conflict.removeAll();
        if (result instanceof SaveResult.Conflict<DomainGrade>(var stored)) {
            seen = stored.content();
            conflict.add(PageParts.callout(
                    Tone.WARNING, t("assessment.consensus.agree.conflict", RoundWords.decision(stored.content()))));
            if (!stored.content().explanation().isBlank()) {
                conflict.add(PageParts.typed(stored.content().explanation()));
            }
        } else {
            kept.saved();
            done.run();
        }
    }

    /** The round was stopped: nothing of it is kept to go on with. */
    void forget() {
        kept.saved();
    }

    /** What the chair typed here and is not stored. */
    List<String> typed() {
        return Stream.of(motivation.getValue(), minority.getValue())
                .filter(text -> !text.isBlank() && !text.equals(seen.explanation()))
                .toList();
    }

    /** Takes over what was filled in here before something changed around it. */
    void take(@Nullable AgreeForm before) {
        if (before != null) {
            Optional.ofNullable(before.decision.getValue()).ifPresent(decision::setValue);
            motivation.setValue(before.motivation.getValue());
            minority.setValue(before.minority.getValue());
            Optional.ofNullable(before.median.getValue())
                    .filter(outcome.middles()::contains)
                    .ifPresent(median::setValue);
            seen = before.seen;
        }
    }
}
