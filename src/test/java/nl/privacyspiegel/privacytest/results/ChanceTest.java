package nl.privacyspiegel.privacytest.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A difference between two campaigns")
class ChanceTest {

    @Test
    void may_be_chance_where_few_people_answered_and_is_more_where_many_did() {
        assertThat(Chance.between(scores(12, 21), scores(18, 22))).contains(Chance.POSSIBLE);
        assertThat(Chance.between(scores(120, 210), scores(180, 220))).contains(Chance.UNLIKELY);
    }

    @Test
    void counts_who_had_it_entirely_right() {
        assertThat(Chance.between(new ScoreCounts(0, 20, 0), new ScoreCounts(20, 0, 0)))
                .contains(Chance.POSSIBLE);
    }

    @Test
    void is_not_known_where_it_depends_on_what_a_range_hides() {
        ScoreCounts then = scores(10, 20);
        assertThat(FisherExact.p(10, 20, 3, 20)).isLessThan(0.05);
        assertThat(FisherExact.p(10, 20, 5, 20)).isGreaterThan(0.05);
        assertThat(Chance.between(then, range(3, 5, 20))).contains(Chance.UNKNOWN);
        assertThat(Chance.between(then, range(0, 2, 20))).contains(Chance.UNLIKELY);
        assertThat(Chance.between(then, range(8, 10, 20))).contains(Chance.POSSIBLE);
    }

    @Test
    void is_not_there_where_nobody_answered() {
        assertThat(Chance.between(scores(0, 0), scores(3, 9))).isEmpty();
    }

    private static ScoreCounts scores(int right, int people) {
        return new ScoreCounts(people - right, 0, right);
    }

    private static ScoreCounts range(int low, int high, int people) {
        return ScoreCounts.within(
                people, new CountRange(people - high, people - low), CountRange.exactly(0), new CountRange(low, high));
    }
}
