package nl.privacyspiegel.improvement.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.action.TakenSuggestions.Made;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.subject.Suggestion;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("What is suggested becomes an action with one press")
class TakenSuggestionsTest {

    abstract static class Cases extends ActionUseCases {

        @Autowired
        private TakenSuggestions taken;

        private MeasurementId first;
        private MeasurementId last;

        @BeforeEach
        void the_unit_was_measured_twice() {
            MeasuredUnit measured = MeasuredUnit.in(application);
            List<MeasurementId> both =
                    measured.measurements(measured.start(unit, FixedDay.TODAY.minusYears(1), FixedDay.TODAY));
            first = both.getFirst();
            last = both.getLast();
        }

        private Suggestion at(MeasurementId measurement) {
            return suggesting(measurement, "Schrijf een kort privacybeleid.");
        }

        private Suggestion suggesting(MeasurementId measurement, String what) {
            return new Suggestion(
                    FindingSubjects.ref(unit, measurement, "beleid-1"),
                    "NO",
                    what,
                    "Zonder beleid weet niemand wat de bedoeling is.",
                    "Twee bladzijden.",
                    List.of("AVG art. 24", "AVG art. 5"),
                    Effort.LARGE);
        }

        @Test
        void the_action_says_what_why_and_how_much_work_and_is_about_the_question() {
            Made made = taken.takeOver(at(first));
            assertThat(content(made.action())).satisfies(action -> {
                assertThat(action.what()).isEqualTo("Schrijf een kort privacybeleid.");
                assertThat(action.why())
                        .isEqualTo("Zonder beleid weet niemand wat de bedoeling is.\n\nTwee bladzijden.\n\n"
                                + "AVG art. 24 \u00b7 AVG art. 5");
                assertThat(action.effort()).isEqualTo(Effort.LARGE);
                assertThat(action.about()).isEqualTo(Set.of(FindingSubjects.ref(unit, first, "beleid-1")));
            });
        }

        @Test
        void a_second_press_makes_no_double_also_not_at_the_next_measurement() {
            Made made = taken.takeOver(at(first));
            assertThat(taken.takeOver(at(first))).isEqualTo(made);
            assertThat(taken.takeOver(at(last)).action()).isEqualTo(made.action());
            assertThat(listed()).hasSize(1);
            assertThat(taken.of(unit).made(at(last))).contains(made);
        }

        @Test
        void of_two_colleagues_at_once_one_makes_it() throws Exception {
            Person other = people.member(unit, Role.ASSESSOR);
            Thread thread = new Thread(() -> people.run(other, () -> taken.takeOver(at(first))));
            thread.start();
            taken.takeOver(at(first));
            thread.join();
            assertThat(listed()).hasSize(1);
        }

        @Test
        void what_is_taken_back_is_gone_and_can_be_taken_over_again() {
            taken.takeBack(taken.takeOver(at(first)).action());
            assertThat(listed()).isEmpty();
            assertThat(taken.of(unit).made(at(first))).isEmpty();
            taken.takeOver(at(first));
            assertThat(listed()).hasSize(1);
        }

        @Test
        void with_which_something_was_done_is_not_taken_back() {
            Made made = taken.takeOver(at(first));
            moved(made.action(), ActionState.DO);
            assertThat(taken.takeOver(at(first)).untouched()).isFalse();
            assertThatThrownBy(() -> taken.takeBack(made.action())).isInstanceOf(RuleViolation.class);
        }

        @Test
        void what_was_dropped_can_be_taken_over_again() {
            Made made = taken.takeOver(at(first));
            changes.move(made.action(), ActionState.PLAN, ActionState.DROPPED, "Te duur");
            assertThat(taken.takeOver(at(first)).action()).isNotEqualTo(made.action());
        }

        @Test
        void what_was_done_is_suggested_again_when_a_later_measurement_finds_it_wrong() {
            Made made = taken.takeOver(at(first));
            moved(made.action(), ActionState.DO, ActionState.CHECK);
            asColleague(() -> moved(made.action(), ActionState.ACT, ActionState.DONE));
            assertThat(taken.takeOver(at(first)).action()).isEqualTo(made.action());
            assertThat(taken.takeOver(at(last)).action()).isNotEqualTo(made.action());
        }

        @Test
        void a_long_advice_has_its_beginning_as_the_name_and_all_of_it_below() {
            String advice = "Leg vast wie wat doet, ".repeat(20) + "en houd dat bij.";
            Made made = taken.takeOver(suggesting(first, advice));
            assertThat(made.what()).hasSizeLessThanOrEqualTo(ShortText.LONGEST).endsWith("\u2026");
            assertThat(content(made.action()).why()).startsWith(advice);
        }

        @Test
        void an_advice_of_more_sentences_has_the_first_as_its_name_and_the_rest_below() {
            Made made =
                    taken.takeOver(suggesting(first, "Leg vast wie, o.a. volgens art. 30, wat doet. Zeg het voort."));
            assertThat(made.what()).isEqualTo("Leg vast wie, o.a. volgens art. 30, wat doet.");
            assertThat(content(made.action()).why()).startsWith("Zeg het voort.\n\nZonder beleid");
        }

        @Test
        void who_only_reads_sees_what_was_made_and_can_make_nothing() {
            Made made = taken.takeOver(at(first));
            people.login(people.member(unit, Role.MANAGEMENT));
            TakenSuggestions.Of seen = taken.of(unit);
            assertThat(seen.mayMake()).isFalse();
            assertThat(seen.made(at(first))).map(Made::action).contains(made.action());
            assertThatThrownBy(() -> taken.takeOver(at(first))).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Nested
    @OnH2
    class OnTheEmbeddedDatabase extends Cases {}

    @Nested
    @OnPostgres
    class OnThePostgresDatabase extends Cases {}
}
