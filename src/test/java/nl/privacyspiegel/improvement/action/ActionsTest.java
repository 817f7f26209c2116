package nl.privacyspiegel.improvement.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.AtOnce;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Actions of a unit")
class ActionsTest {

    abstract static class Cases extends ActionUseCases {

        @Test
        void an_action_is_about_a_question_and_says_which() {
            MeasuredUnit measured = MeasuredUnit.in(application);
            AssessmentId assessment = measured.start(unit, TODAY.minusYears(1), TODAY);
            MeasurementId first = measured.measurements(assessment).getFirst();
            SubjectRef about = FindingSubjects.ref(unit, first, "beleid-1");
            ActionId id = changes.make(
                    unit, ActionData.named("Beleid laten vaststellen").withAbout(Set.of(about)));
            ActionLine line = get(id).line();
            assertThat(line.subjects())
                    .singleElement()
                    .satisfies(subject -> assertThat(subject.title()).startsWith("B1 "));
            assertThat(line.domains()).containsExactly("beleid");
            SubjectRef nowhere = FindingSubjects.ref(unit, first, "bestaat-niet");
            assertThatThrownBy(
                            () -> changes.make(unit, ActionData.named("Niets").withAbout(Set.of(nowhere))))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.about.gone");
        }

        @Test
        void days_that_were_stored_before_they_had_bounds_keep_no_page_from_being_read() {
            ActionId id = made("Ooit");
            jdbc.update(
                    "update improvement_action set start_on = ?, due_on = ? where id = ?",
                    LocalDate.of(2100, 6, 1),
                    LocalDate.of(5000, 1, 1),
                    id.value());
            assertThat(listed()).containsExactly("Ooit");
            assertThat(content(id).planning().due()).isEqualTo(LocalDate.of(2100, 12, 31));
            change(id, content(id).withWhy("Wie weet"));
            assertThat(get(id).line().content().why()).isEqualTo("Wie weet");
        }

        @Test
        void the_check_is_done_by_another_than_who_did_it() {
            ActionId id = made("Autorisaties nalopen");
            moved(id, ActionState.DO, ActionState.CHECK);
            assertThat(get(id).line().moves()).containsExactly(ActionState.DROPPED);
            assertThat(board(id).moves()).containsExactly(ActionState.DROPPED);
            asColleague(() -> assertThat(board(id).moves()).startsWith(ActionState.ACT));
            assertThatThrownBy(() -> changes.move(id, ActionState.CHECK, ActionState.ACT, "Goed gedaan."))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.move.another");
            asColleague(() -> changes.move(id, ActionState.CHECK, ActionState.ACT, "Goed gedaan."));
            moved(id, ActionState.DONE);
            assertThat(get(id).doneOn()).isEqualTo(TODAY);
            assertThat(get(id).line().progress()).contains(100);
        }

        private ActionLine board(ActionId id) {
            return actions.board(50, Locale.ROOT).first().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void who_fills_the_function_that_owns_it_does_not_check_it_either() {
            Owner mine = new Owner.OfFunction(
                    functions.add(unit, new FunctionData("FG", new Filled.ByMember(assessor.id()))));
            ActionId id = changes.make(unit, ActionData.named("Trainen").withOwner(Optional.of(mine)));
            asColleague(() -> moved(id, ActionState.DO, ActionState.CHECK));
            assertThatThrownBy(() -> changes.move(id, ActionState.CHECK, ActionState.ACT, ""))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.move.another");
        }

        @Test
        void dropping_asks_for_a_reason_that_stays() {
            ActionId id = made("Te duur");
            assertThatThrownBy(() -> changes.move(id, ActionState.PLAN, ActionState.DROPPED, "  "))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.move.reason");
            changes.move(id, ActionState.PLAN, ActionState.DROPPED, "Geen geld.");
            assertThat(get(id).dropReason()).isEqualTo("Geen geld.");
        }

        @Test
        void what_is_sent_again_after_the_server_stopped_is_made_once_while_nothing_was_done_with_it() {
            ActionId first = made("Eén keer");
            jdbc.update(
                    "update asked_before set asked_at = ?",
                    OffsetDateTime.ofInstant(
                            application.getBean(Clock.class).instant().minusSeconds(600), ZoneOffset.UTC));
            assertThat(made("Eén keer")).isEqualTo(first);
            moved(first, ActionState.DO);
            assertThat(made("Eén keer")).isNotEqualTo(first);
        }

        @Test
        void a_move_from_where_it_is_no_more_is_refused() {
            ActionId id = made("Twee tegelijk");
            moved(id, ActionState.DO);
            assertThatThrownBy(() -> changes.move(id, ActionState.PLAN, ActionState.DO, ""))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.move.changed");
        }

        @Test
        void an_action_begins_when_those_that_it_waits_for_are_done_and_none_waits_in_a_circle() {
            ActionId first = made("Eerst dit");
            ActionId then = changes.make(unit, ActionData.named("Dan dat").withWaitsFor(Set.of(first)));
            assertThatThrownBy(() -> moved(then, ActionState.DO))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.move.waits");
            assertThatThrownBy(() -> changes.change(first, content(first).withWaitsFor(Set.of(then)), content(first)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.waits.circle");
            assertThat(get(first).waiting()).extracting(ActionName::what).containsExactly("Dan dat");
            assertThatThrownBy(() -> changes.remove(first))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.action.waited");
            changes.move(first, ActionState.PLAN, ActionState.DROPPED, "Hoeft niet meer.");
            moved(then, ActionState.DO);
            assertThat(get(then).line().waiting()).isZero();
        }

        @Test
        void what_comes_again_is_planned_anew_when_it_is_done() {
            Planning yearly = new Planning(null, LocalDate.of(2026, 2, 28), 12);
            ActionId id = changes.make(
                    unit,
                    ActionData.named("Jaarverslag")
                            .withPlanning(yearly)
                            .withSteps(List.of(new Step("Schrijven", TODAY))));
            moved(id, ActionState.DO, ActionState.CHECK);
            asColleague(() -> moved(id, ActionState.ACT));
            ActionId next = changes.move(id, ActionState.ACT, ActionState.DONE, "");
            assertThat(next).isNotEqualTo(id);
            assertThat(get(next).line().state()).isEqualTo(ActionState.PLAN);
            assertThat(content(next).planning().due()).isEqualTo(LocalDate.of(2027, 2, 28));
            assertThat(content(next).steps()).noneMatch(Step::isDone);
        }

        @Test
        void two_people_who_change_different_parts_do_not_disturb_each_other() {
            ActionId id = made("Samen");
            ActionData seen = content(id);
            change(id, seen.withPriority(Priority.HIGH));
            change(
                    id,
                    seen.withPlanning(new Planning(null, TODAY, null))
                            .withPriority(content(id).priority()));
            assertThat(changes.change(id, seen.withSteps(List.of(new Step("Eén", null))), seen))
                    .isInstanceOf(SaveResult.Saved.class);
            assertThat(content(id).priority()).isEqualTo(Priority.HIGH);
            assertThat(content(id).planning().due()).isEqualTo(TODAY);
            assertThat(content(id).steps()).hasSize(1);
        }

        @Test
        void what_both_changed_is_handed_back_and_nothing_is_stored() {
            ActionId id = made("Samen");
            ActionData seen = content(id);
            change(id, seen.withPriority(Priority.HIGH));
            SaveResult<ActionData> mine = changes.change(id, seen.withPriority(Priority.LOW), seen);
            assertThat(mine).isInstanceOf(SaveResult.Conflict.class);
            assertThat(mine.stored().content().priority()).isEqualTo(Priority.HIGH);
            assertThat(content(id).priority()).isEqualTo(Priority.HIGH);
        }

        @Test
        void steps_are_ticked_off_one_by_one_and_make_the_progress() {
            ActionId id = changes.make(
                    unit,
                    ActionData.named("Stappen").withSteps(List.of(new Step("Een", null), new Step("Twee", null))));
            changes.tick(id, "Twee", true);
            assertThat(get(id).line().progress()).contains(50);
            changes.tick(id, "Twee", false);
            assertThat(get(id).line().progress()).contains(0);
            assertThatThrownBy(() -> changes.tick(id, "Drie", true)).isInstanceOf(RuleViolation.class);
        }

        @Test
        void of_people_who_tick_at_the_same_moment_every_tick_stays() throws Exception {
            List<String> steps = List.of("Een", "Twee", "Drie", "Vier");
            ActionId id = changes.make(
                    unit,
                    ActionData.named("Samen")
                            .withSteps(steps.stream()
                                    .map(words -> new Step(words, null))
                                    .toList()));
            Map<Person, Supplier<String>> ticks = new HashMap<>();
            steps.forEach(words -> ticks.put(people.member(unit, Role.ASSESSOR), () -> {
                changes.tick(id, words, true);
                return "";
            }));
            AtOnce.each(people, ticks);
            people.login(assessor);
            assertThat(content(id).steps()).allMatch(Step::isDone);
        }

        @Test
        void the_history_tells_both_ends_and_remarks_and_by_which_function() {
            ActionId id = made("Eerst zo");
            change(id, content(id).withPriority(Priority.HIGH));
            moved(id, ActionState.DO);
            changes.remark(id, "Gaat goed.");
            List<HistoryLine> history = get(id).history();
            assertThat(history)
                    .extracting(HistoryLine::kind)
                    .containsExactly(
                            HistoryLine.Kind.MADE,
                            HistoryLine.Kind.CHANGED,
                            HistoryLine.Kind.MOVED,
                            HistoryLine.Kind.REMARK);
            assertThat(history.get(2).from()).isEqualTo("PLAN");
            assertThat(history.get(2).to()).isEqualTo("DO");
            assertThat(history.getLast().words()).isEqualTo("Gaat goed.");
            assertThat(history).allMatch(line -> !line.byFunction().isBlank());
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
