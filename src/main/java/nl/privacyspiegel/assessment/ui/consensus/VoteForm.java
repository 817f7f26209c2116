package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.Ballot.Choice;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.ui.meaning.ScaleMeaning;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/** Where a member answers. What is chosen and typed and not sent yet is kept in the browser until this member logs out. */
final class VoteForm extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
    private final TextArea motivation = new TextArea(t("assessment.consensus.motivation"));
    private final transient KeptForm kept;

    /** One of the buttons. */
    private record Answer(Choice choice, @Nullable Grade grade) {

        String words() {
            return grade == null ? RoundWords.choice(choice) : RoundWords.grade(grade);
        }
    }

    /**
     * @param before what was answered already
     * @param cast stores it
     */
    VoteForm(
            RoundId round,
            FrameworkData.Domain domain,
            GradingScale scale,
            ContentLanguage framework,
            Optional<Ballot> before,
            Consumer<Ballot> cast) {
        List<Answer> answers = new ArrayList<>();
        scale.grades().forEach(grade -> answers.add(new Answer(Choice.GRADE, grade)));
        answers.add(new Answer(Choice.ABSTAIN, null));
        answers.add(new Answer(Choice.NOT_APPLICABLE, null));
        answer.setLabel(t("assessment.consensus.yourGrade"));
        answer.setItems(answers);
        answer.setItemLabelGenerator(Answer::words);
        answer.setRequiredIndicatorVisible(true);
        answer.addClassNames("ps-segments", "ps-vote");
        ScaleMeaning meaning = new ScaleMeaning(domain.anchors(scale), framework);
        meaning.describe(answer, answers, Answer::grade);
        answer.addValueChangeListener(change -> meaning.show(
                change.getValue() == null ? null : change.getValue().grade()));
        motivation.setMaxLength(Ballot.LONGEST_MOTIVATION);
        motivation.setHelperText(t("assessment.consensus.motivation.help"));
        motivation.setMinRows(2);
        before.ifPresent(ballot -> {
            answer.setValue(new Answer(ballot.choice(), ballot.grade()));
            motivation.setValue(ballot.motivation());
        });
        FieldRules rules = new FieldRules();
        rules.rule(answer, chosen -> {
            if (chosen == null) {
                throw new RuleViolation("assessment.consensus.vote.missing");
            }
        });
        rules.about(motivation, "shared.text.tooLong", "assessment.consensus.vote.reason");
        add(
                answer,
                meaning,
                motivation,
                rules.refusal(),
                PageParts.row(PageParts.primary(
                        t(before.isPresent() ? "assessment.consensus.vote.change" : "assessment.consensus.vote"),
                        () -> rules.attempt(() -> {
                            Answer chosen = answer.getValue();
                            Ballot ballot = new Ballot(chosen.choice(), chosen.grade(), motivation.getValue());
                            cast.accept(ballot);
                        }))));
        addClassName("ps-form");
        kept = KeptForm.of("consensus/vote/" + round, this).choice(answer);
    }

    /** What is filled in here is stored. */
    void saved() {
        kept.saved();
    }
}
