package nl.privacyspiegel.privacytest.handing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Codes for the people of a unit")
class HeadcountTest {

    private static final Headcount NOTHING = new Headcount(null, 0, 0, "");
    private static final int UNITS = 5000;

    private static void refused(String key, Runnable order) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(order::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    @Test
    @DisplayName("are made when it is stated how many people there are, once")
    void stated() {
        refused("privacytest.codes.heads.missing", () -> NOTHING.with(3, null, "omdat"));
        Headcount made = NOTHING.with(8, 10, "").with(2, null, "");
        assertThat(made).isEqualTo(new Headcount(10, 10, 0, ""));
        assertThat(made.caution("Team")).isEmpty();
    }

    @Test
    @DisplayName("are more than the people only with a reason, which is said with the results")
    void beyond() {
        Headcount full = NOTHING.with(10, 10, "");
        refused("privacytest.codes.reason.missing", () -> full.with(1, null, " "));
        Headcount more = full.with(1, null, "twee brieven kwijt");
        assertThat(more.beyond()).isOne();
        assertThat(more.caution("Team"))
                .contains(new Caution(Caution.Kind.CODES_BEYOND_HEADCOUNT, "Team", 11, 10, "twee brieven kwijt"));
        assertThat(more.with(1, 10, "nog een").reasons()).isEqualTo("twee brieven kwijt | nog een");
    }

    @Test
    @DisplayName("are not hidden by stating more people afterwards")
    void stated_anew() {
        Headcount full = NOTHING.with(10, 10, "");
        refused("privacytest.codes.reason.changed", () -> full.with(5, 40, ""));
        assertThat(full.with(5, 40, "er kwam een team bij").caution("Team"))
                .contains(new Caution(Caution.Kind.HEADCOUNT_CHANGED, "Team", 40, "er kwam een team bij"));
    }

    @Test
    @DisplayName("of before this was asked are said to be without a number of people")
    void unknown() {
        assertThat(new Headcount(null, 12, 0, "").caution("Team"))
                .contains(new Caution(Caution.Kind.HEADCOUNT_UNKNOWN, "Team", 12));
        assertThat(NOTHING.caution("Team")).isEmpty();
    }

    @Test
    @DisplayName("have an end to the reasons")
    void reasons_end() {
        Headcount full = new Headcount(1, 9, 0, "x".repeat(Headcount.LONGEST_REASONS - 5));
        refused("privacytest.codes.reason.full", () -> full.with(1, null, "nog een reden"));
    }

    @Test
    @DisplayName("are counted apart from sheets of paper, of which there are no more than people")
    void sheets() {
        Headcount full = NOTHING.with(2, 2, "").withSheet(null, "").withSheet(null, "");
        assertThat(full).isEqualTo(new Headcount(2, 2, 2, ""));
        assertThat(full.caution("Team")).as("says nothing of sheets").isEmpty();
        refused("privacytest.paper.full", () -> full.withSheet(null, "nog een"));
        refused("privacytest.codes.reason.changed", () -> full.withSheet(3, ""));
        assertThat(full.withSheet(3, "er kwam iemand bij")
                        .with(2, null, "brieven kwijt")
                        .doubtful())
                .as("three sheets, and one code more than people")
                .isEqualTo(4);
    }

    /** Somebody orders codes again and again, with whatever numbers and reasons get through. */
    private static Headcount pad(Random random, int people, boolean reasons) {
        Headcount now = NOTHING.with(1, people, "");
        for (int order = 0; order < 6; order++) {
            Integer stated = random.nextInt(4) == 0 ? Integer.valueOf(people + random.nextInt(20)) : null;
            try {
                now = now.with(1 + random.nextInt(8), stated, reasons && random.nextBoolean() ? "reden" : "");
            } catch (RuleViolation refused) {
                // Then with other numbers.
            }
        }
        return now;
    }

    @Test
    @DisplayName("never pass the number of people that was stated first without this being said")
    void padding() {
        Random random = new Random(20261130);
        int padded = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            int people = 5 + random.nextInt(20);
            Headcount now = pad(random, people, true);
            if (now.codes() > people) {
                padded++;
                assertThat(now.caution("Team")).isPresent();
            }
            Headcount honest = pad(random, people, false);
            assertThat(honest.codes()).isLessThanOrEqualTo(people);
        }
        assertThat(padded).as("the attack does try").isGreaterThan(UNITS / 4);
    }
}
