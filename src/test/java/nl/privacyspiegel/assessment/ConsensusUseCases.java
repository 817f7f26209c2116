package nl.privacyspiegel.assessment;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.consensus.AgreedNotes;
import nl.privacyspiegel.assessment.consensus.Agreement;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.ChairedRounds;
import nl.privacyspiegel.assessment.consensus.ConsensusRounds;
import nl.privacyspiegel.assessment.consensus.GivenWhen;
import nl.privacyspiegel.assessment.consensus.NewRounds;
import nl.privacyspiegel.assessment.consensus.Quorum;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.consensus.RoundSheet;
import nl.privacyspiegel.assessment.consensus.Votes;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Three members of a working group with a measurement to grade together. */
abstract class ConsensusUseCases extends AssessmentUseCases {

    static final String SECRET = "omdat het register nergens ligt";

    @Autowired
    ConsensusRounds rounds;

    @Autowired
    Votes votes;

    @Autowired
    ChairedRounds chaired;

    @Autowired
    AgreedNotes notes;

    Person second;
    Person third;
    MeasurementId id;

    @BeforeEach
    void three_members_have_a_measurement() {
        second = people.member(unit, Role.ASSESSOR);
        third = people.member(unit, Role.ASSESSOR);
        id = measurement();
    }

    RoundId open(int quorum) {
        rounds.open(
                id, new NewRounds(Set.of(DOMAIN), Set.of(assessor.id(), second.id(), third.id()), new Quorum(quorum)));
        return newest().id();
    }

    AgreedNote note(MeasurementId measurement) {
        return Objects.requireNonNull(notes.of(measurement).get(DOMAIN));
    }

    RoundSheet newest() {
        return rounds.of(id, DOMAIN).getFirst();
    }

    RoundSheet seenBy(Person person) {
        return people.as(person, this::newest);
    }

    GivenWhen vote(Person person, RoundId round, int grade) {
        return people.as(person, () -> votes.cast(round, Ballot.graded(Grade.of(grade), SECRET + " " + grade)));
    }

    RoundId revealed(int one, int two, int three) {
        RoundId round = open(3);
        vote(assessor, round, one);
        vote(second, round, two);
        vote(third, round, three);
        chaired.reveal(round);
        return round;
    }

    static Agreement on(int grade, int median, String minority) {
        return new Agreement(
                DomainGrade.graded(Grade.of(grade), "zo vinden wij het"), Optional.of(Grade.of(median)), minority);
    }
}
