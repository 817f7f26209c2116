package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.ChairedRounds;
import nl.privacyspiegel.assessment.consensus.ConsensusRounds;
import nl.privacyspiegel.assessment.consensus.NewRounds;
import nl.privacyspiegel.assessment.consensus.Quorum;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.consensus.Votes;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.testing.MeasuredUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:hostile-input;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@WithUserDetails("werkgroeplid@kempen.example")
@DisplayName("Whatever is typed while a group comes to a grade comes back as it was, or is refused in words")
class HostileConsensusTest extends Typist {

    private static final int SOME = 60;
    private static final String DOMAIN = "beleid";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Assessments assessments;

    @Autowired
    private ConsensusRounds rounds;

    @Autowired
    private ChairedRounds chaired;

    @Autowired
    private Votes votes;

    private MeasurementId measurement() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        LocalDate day = LocalDate.of(2025, 1, 6).plusDays(UUID.randomUUID().hashCode() & 0xff);
        return measured.measurements(
                        measured.start(assessments.assessableUnits().getFirst().id(), day, day.plusMonths(3)))
                .getFirst();
    }

    private RoundId open(MeasurementId id) {
        rounds.of(id, DOMAIN).stream()
                .filter(round -> round.state().isRunning())
                .forEach(round -> chaired.withdraw(round.id()));
        rounds.open(
                id,
                new NewRounds(
                        Set.of(DOMAIN), Set.of(rounds.askable(id).getFirst().id()), new Quorum(1)));
        return rounds.of(id, DOMAIN).getFirst().id();
    }

    private void reveal(RoundId round) {
        votes.cast(round, Ballot.graded(Grade.of(5), "reden"));
        chaired.reveal(round);
    }

    @Test
    void a_vote() {
        MeasurementId id = measurement();
        open(id);
        fill(Form.of("metingen/" + id + "/samen/" + DOMAIN, "Geef dit cijfer", SOME)
                .afterwards(() -> open(id)));
        read("metingen/" + id + "/samen");
        assertThat(failures).isEmpty();
    }

    @Test
    void what_the_group_agrees_on() {
        MeasurementId id = measurement();
        reveal(open(id));
        fill(Form.of("metingen/" + id + "/samen/" + DOMAIN + "/scherm", "Leg het cijfer vast", SOME)
                .afterwards(() -> reveal(open(id))));
        assertThat(failures).isEmpty();
        assertThat(opened).contains("RoundScreenView");
    }
}
