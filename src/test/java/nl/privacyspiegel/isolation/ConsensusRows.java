package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Row.reading;
import static nl.privacyspiegel.isolation.Row.self;
import static nl.privacyspiegel.isolation.Row.working;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.GroupMeasurements;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.consensus.AgreedNotes;
import nl.privacyspiegel.assessment.consensus.Agreement;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.ChairedRounds;
import nl.privacyspiegel.assessment.consensus.ConsensusRounds;
import nl.privacyspiegel.assessment.consensus.NewRounds;
import nl.privacyspiegel.assessment.consensus.Quorum;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.consensus.Votes;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.RuleViolation;

/** Who gets what of the rounds in which a working group comes to one grade. */
public final class ConsensusRows extends AssessmentThings {

    private static final String DOMAIN = "beleid";

    private final GroupMeasurements group;
    private final ConsensusRounds rounds;
    private final ChairedRounds chaired;
    private final Votes votes;
    private final AgreedNotes notes;

    public ConsensusRows(Visitors visitors) {
        super(visitors);
        this.group = visitors.door(GroupMeasurements.class);
        this.rounds = visitors.door(ConsensusRounds.class);
        this.chaired = visitors.door(ChairedRounds.class);
        this.votes = visitors.door(Votes.class);
        this.notes = visitors.door(AgreedNotes.class);
    }

    public List<Row> rows() {
        return List.of(
                working("GroupMeasurements.place(MeasurementId)", things -> group.place(first(things))),
                working("GroupMeasurements.requireMember(MeasurementId)", things -> group.requireMember(first(things))),
                reading("GroupMeasurements.requireReader(MeasurementId)", things -> group.requireReader(first(things))),
                self("GroupMeasurements.workedOn(Collection)", things -> group.workedOn(List.of()), DENIED),
                self("GroupMeasurements.adopted(Collection)", things -> group.adopted(List.of(first(things))), DENIED),
                working("GroupMeasurements.hold(MeasurementId)", things -> group.hold(first(things))),
                working("ConsensusRounds.newest(MeasurementId)", things -> rounds.newest(first(things))),
                reading("ConsensusRounds.running(MeasurementId)", things -> rounds.running(first(things))),
                working("ConsensusRounds.of(MeasurementId, String)", things -> rounds.of(first(things), DOMAIN)),
                working("ConsensusRounds.stamp(MeasurementId, String)", things -> rounds.stamp(first(things), DOMAIN)),
                working("ConsensusRounds.askable(MeasurementId)", things -> rounds.askable(first(things))),
                self("ConsensusRounds.asked()", things -> rounds.asked(), DENIED),
                working("ConsensusRounds.open(MeasurementId, NewRounds)", things -> rounds.open(first(things), one())),
                working(
                        "Votes.cast(RoundId, Ballot)",
                        things -> votes.cast(round(things), Ballot.graded(Grade.of(5), "reden"))),
                working("Votes.look(RoundId)", things -> ruled(() -> votes.look(round(things)))),
                working("ChairedRounds.reveal(RoundId)", things -> ruled(() -> chaired.reveal(round(things)))),
                working("ChairedRounds.again(RoundId)", things -> ruled(() -> chaired.again(round(things)))),
                working("ChairedRounds.withdraw(RoundId)", things -> ruled(() -> chaired.withdraw(round(things)))),
                working("ChairedRounds.takeOver(RoundId)", things -> chaired.takeOver(round(things))),
                working(
                        "ChairedRounds.agree(RoundId, Agreement, DomainGrade)",
                        things -> ruled(() -> chaired.agree(round(things), agreement(), DomainGrade.OPEN))),
                reading("AgreedNotes.of(MeasurementId)", things -> notes.of(first(things))),
                self("AgreedNotes.of(Collection)", things -> notes.of(List.of(first(things))), DENIED));
    }

    private NewRounds one() {
        return new NewRounds(Set.of(DOMAIN), Set.of(visitors.everyRole().id()), new Quorum(1));
    }

    private static Agreement agreement() {
        return new Agreement(DomainGrade.notAssessed("later"), Optional.empty(), "");
    }

    /** Who gets as far as a rule of the round was let in. */
    private static void ruled(Runnable call) {
        try {
            call.run();
        } catch (RuleViolation letIn) {
            // The rule is asked after the permission.
        }
    }

    private RoundId round(Things things) {
        return things.either(
                () -> {
                    MeasurementId id = first(things);
                    return byOneWhoMay(() -> {
                        rounds.open(id, one());
                        return rounds.of(id, DOMAIN).getFirst().id();
                    });
                },
                RoundId::random);
    }
}
