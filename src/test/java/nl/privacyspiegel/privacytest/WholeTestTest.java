package nl.privacyspiegel.privacytest;

import static nl.privacyspiegel.privacytest.MadeUpResults.DEPARTMENT;
import static nl.privacyspiegel.privacytest.MadeUpResults.SMALL_TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.Percentage;
import nl.privacyspiegel.privacytest.results.TopicTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Four of the five questions count, all about the domain beleid; three people are too few to be shown. */
@DisplayName("What is said of a whole test")
class WholeTestTest {

    private static final CampaignResults RESULTS = MadeUpResults.results(MadeUpResults.quiz("Vraag"), 3);

    @Test
    @DisplayName("goes by domain and by topic over the same answers")
    void by_domain() {
        assertThat(RESULTS.domains(DEPARTMENT)).containsOnlyKeys("beleid");
        TopicTable.Row domain = domain(DEPARTMENT);
        assertThat(domain.questions()).isEqualTo(4);
        assertThat(RESULTS.topics(DEPARTMENT, "beleid"))
                .containsExactlyElementsOf(RESULTS.topics(DEPARTMENT))
                .extracting(TopicTable.Row::topic)
                .containsExactlyInAnyOrder("t1", "t2");
        assertThat(RESULTS.topics(DEPARTMENT, "beleid"))
                .extracting(TopicTable.Row::answers)
                .satisfies(answers -> assertThat(
                                answers.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(domain.answers()));
        assertThat(RESULTS.topics(DEPARTMENT, "governance")).isEmpty();
        assertThat(RESULTS.summary(DEPARTMENT).orElseThrow().answers()).isEqualTo(domain.answers());
    }

    @Test
    @DisplayName("is nothing of a group that is too small")
    void too_small() {
        assertThat(RESULTS.summary(SMALL_TEAM)).isEmpty();
        assertThat(domain(SMALL_TEAM).facility()).isEmpty();
        assertThat(RESULTS.topics(SMALL_TEAM, "beleid"))
                .allSatisfy(row -> assertThat(row.facility()).isEmpty());
    }

    @Test
    @DisplayName("has a response where people took part that may be shown, of a number that was stated")
    void response() {
        assertThat(unit(new Disclosed.Shown<>(21), 30).response()).contains(Percentage.of(21, 30));
        assertThat(unit(new Disclosed.Shown<>(21), null).response()).isEmpty();
        assertThat(unit(new Disclosed.Suppressed<>(), 30).response()).isEmpty();
        assertThat(unit(new Disclosed.Shown<>(31), 30).response())
                .as("more codes than people went out")
                .isEmpty();
    }

    private static TopicTable.Row domain(UnitId unit) {
        return Objects.requireNonNull(RESULTS.domains(unit).get("beleid"));
    }

    private static ResultUnit unit(Disclosed<Integer> submissions, @Nullable Integer heads) {
        return new ResultUnit(DEPARTMENT, "Afdeling", 0, submissions, heads);
    }
}
