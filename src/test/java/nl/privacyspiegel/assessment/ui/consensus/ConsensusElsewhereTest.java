package nl.privacyspiegel.assessment.ui.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.privacyspiegel.assessment.consensus.Agreement;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What other pages say of grading together")
class ConsensusElsewhereTest extends ConsensusPages {

    @Test
    void who_adopts_reads_that_a_round_runs() {
        open(1);
        navigate("metingen/" + id + "/vaststellen", Component.class);
        assertThat(page()).contains("Voor één domein geeft de werkgroep nu samen een cijfer: ");
    }

    @Test
    void the_measurement_says_how_the_group_came_to_its_grade_and_that_it_was_changed() {
        RoundId round = open(1);
        theOtherVotes(round, 3);
        votes.cast(round, Ballot.graded(Grade.of(8), "mijn reden"));
        chaired.reveal(round);
        chaired.agree(
                round,
                new Agreement(DomainGrade.graded(Grade.of(6), "samen"), Optional.of(Grade.of(8)), "Ik vind van niet."),
                DomainGrade.OPEN);
        navigate("metingen/" + id + "/" + DOMAIN, Component.class);
        assertThat(page())
                .contains("Mediaan 8, spreiding 5", "Ik vind van niet.")
                .doesNotContain("Na de ronde");
        measurements.saveScore(
                id, DOMAIN, DomainGrade.graded(Grade.of(7), "samen"), DomainGrade.graded(Grade.of(6), "samen"));
        navigate("trajecten", Component.class);
        navigate("metingen/" + id + "/" + DOMAIN, Component.class);
        assertThat(page()).contains("Na de ronde gewijzigd. Afgesproken was: 6.");
    }

    @Test
    void home_says_who_asks_for_a_grade() {
        open(1);
        as("werkgroeplid2");
        navigate("trajecten", Component.class);
        navigate("", Component.class);
        assertThat(page()).contains("Uw cijfer wordt gevraagd", "vraagt om uw cijfer");
    }
}
