package nl.privacyspiegel.improvement.action;

import static nl.privacyspiegel.improvement.ImprovementAct.ACTION_JUDGED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether what was done helped: asked at a later measurement of the same question, with before and after beside it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Hindsight {

    private final ActionRepository actions;
    private final HelpedAnswerRepository answers;
    private final ActionReader reader;
    private final ActionWriter writer;
    private final Measurements measurements;
    private final Assessments assessments;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Hindsight(
            ActionRepository actions,
            HelpedAnswerRepository answers,
            ActionReader reader,
            ActionWriter writer,
            Measurements measurements,
            Assessments assessments,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.actions = actions;
        this.answers = answers;
        this.reader = reader;
        this.writer = writer;
        this.measurements = measurements;
        this.assessments = assessments;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was done, until the day of this measurement, about what an earlier one found.
     *
     * @throws NotFoundException when there is no such measurement that the current member may read
     */
    @Transactional(readOnly = true)
    public List<JudgedAction> at(MeasurementId id) {
        MeasurementSheet sheet = measurements.sheet(id);
        List<ImprovementAction> done = actions
                .findByUnitIdIn(List.of(sheet.assessment().unit().value()))
                .stream()
                .filter(each -> each.state() == ActionState.DONE)
                .toList();
        if (done.isEmpty()) {
            return List.of();
        }
        Map<MeasurementId, Optional<MeasurementSheet>> earlier = new HashMap<>();
        List<HelpedAnswer> given = answers.findByMeasurementId(id.value());
        List<JudgedAction> judged = new ArrayList<>();
        for (ImprovementAction action : done) {
            for (SubjectRef ref : findings(action)) {
                MeasurementId then = new MeasurementId(Ids.parse(ref.parts().getFirst()));
                String question = ref.parts().getLast();
                Optional<QuestionSheet> now = question(sheet, question);
                Optional<MeasurementSheet> before = then.equals(id) || now.isEmpty()
                        ? Optional.empty()
                        : earlier.computeIfAbsent(then, this::readable).filter(each -> isEarlier(each, sheet));
                before.ifPresent(old -> judged.add(new JudgedAction(
                        question,
                        now.map(each -> each.question().code()).orElse(""),
                        new ActionName(action.id(), action.data().what(), action.state()),
                        judgement(question(old, question)),
                        old.summary().date(),
                        judgement(now),
                        given.stream()
                                .filter(each -> each.action().equals(action.id())
                                        && each.question().equals(question))
                                .map(HelpedAnswer::answer)
                                .findFirst())));
            }
        }
        return judged;
    }

    private static List<SubjectRef> findings(ImprovementAction action) {
        return action.data().about().stream()
                .filter(ref -> ref.kind().equals(FindingSubjects.KIND))
                .sorted(StoredSubject.IN_ORDER)
                .toList();
    }

    private Optional<MeasurementSheet> readable(MeasurementId id) {
        try {
            return Optional.of(measurements.sheet(id));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    private static boolean isEarlier(MeasurementSheet one, MeasurementSheet other) {
        return one.summary().date().isBefore(other.summary().date());
    }

    private static Optional<QuestionSheet> question(MeasurementSheet sheet, String id) {
        return sheet.domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(each -> each.question().id().equals(id))
                .findFirst();
    }

    private static @Nullable Judgement judgement(Optional<QuestionSheet> question) {
        return question.map(each -> each.finding().content().judgement()).orElse(null);
    }

    /**
     * Says whether an action helped, as this measurement of the question shows; said again, it comes in the place of what was
     * said, which stays in the history of the action.
     *
     * @param seen the answer that the writer saw; empty when there was none
     * @return a conflict, and nothing stored, when somebody else said something different meanwhile
     * @throws NotFoundException when that is not asked there
     * @throws RuleViolation when the measurement is adopted
     */
    public SaveResult<JudgedAction.Answer> answer(
            ActionId id,
            MeasurementId measurement,
            String question,
            Helped helped,
            String words,
            Optional<JudgedAction.Answer> seen) {
        ImprovementAction action = reader.changeable(id);
        JudgedAction asked = at(measurement).stream()
                .filter(each -> each.action().id().equals(id) && each.question().equals(question))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!assessments.mayFillIn(measurement)) {
            throw new RuleViolation("improvement.helped.adopted");
        }
        JudgedAction.Answer said = new JudgedAction.Answer(
                helped,
                LongText.prose(words, ActionChanges.LONGEST_REMARK),
                LocalDate.now(clock),
                user.require().jobFunction());
        Optional<HelpedAnswer> known =
                answers.findByActionIdAndMeasurementIdAndQuestionId(id.value(), measurement.value(), question);
        if (known.isPresent()) {
            JudgedAction.Answer stored = known.get().answer();
            if (stored.saysTheSame(said)) {
                return new SaveResult.Saved<>(versioned(stored));
            }
            if (!seen.equals(Optional.of(stored))) {
                return new SaveResult.Conflict<>(versioned(stored));
            }
            known.get().say(said);
        } else {
            answers.save(new HelpedAnswer(id, measurement, question, said));
        }
        writer.note(id, HistoryLine.Kind.HELPED, asked.code(), helped.name(), said.words());
        audit.record(ACTION_JUDGED, action.unit(), ActionWriter.about(action), Role.ASSESSOR);
        return new SaveResult.Saved<>(versioned(said));
    }

    private static Versioned<JudgedAction.Answer> versioned(JudgedAction.Answer answer) {
        return new Versioned<>(answer, 0, null, answer.byFunction());
    }

    /**
     * What was said of an action, the oldest first.
     *
     * @throws NotFoundException when there is none that the current member may read
     */
    @Transactional(readOnly = true)
    public List<JudgedAction.Answer> of(ActionId id) {
        reader.readable(id);
        return answers.findByActionIdOrderByAnsweredOn(id.value()).stream()
                .map(HelpedAnswer::answer)
                .toList();
    }
}
