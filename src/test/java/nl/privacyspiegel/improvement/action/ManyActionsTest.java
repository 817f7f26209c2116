package nl.privacyspiegel.improvement.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Lists of actions, and several at once")
class ManyActionsTest {

    abstract static class Cases extends ActionUseCases {

        @Test
        void many_get_the_same_day_at_once_and_it_is_taken_back() {
            ActionId one = made("Een");
            ActionId two = made("Twee");
            List<ManyActions.Before> before = many.change(
                    List.of(one, two),
                    new SameChange(Optional.empty(), Optional.of(TODAY), Optional.of(Priority.HIGH)));
            assertThat(content(two).planning().due()).isEqualTo(TODAY);
            assertThat(content(one).priority()).isEqualTo(Priority.HIGH);
            many.takeBack(before);
            assertThat(content(two).planning().due()).isNull();
            assertThat(content(one).priority()).isEqualTo(Priority.MIDDLE);
        }

        @Test
        void a_copy_begins_anew_with_the_function_of_that_name_and_is_taken_back_while_nothing_was_done() {
            UnitId below = people.unitBelow(unit);
            Owner here = new Owner.OfFunction(functions.add(unit, new FunctionData("FG", new Filled.ByNobody())));
            Owner there = new Owner.OfFunction(functions.add(below, new FunctionData("fg", new Filled.ByNobody())));
            ActionId first = changes.make(unit, ActionData.named("Eerst").withOwner(Optional.of(here)));
            ActionId then = changes.make(unit, ActionData.named("Dan").withWaitsFor(Set.of(first)));
            moved(first, ActionState.DO);
            List<ActionId> copies = many.copy(List.of(first, then), List.of(below));
            List<ActionLine> lines = actions.of(List.of(below), DUTCH);
            assertThat(lines).hasSize(2).allMatch(line -> line.state() == ActionState.PLAN);
            assertThat(lines)
                    .filteredOn(line -> line.content().what().equals("Eerst"))
                    .allMatch(line -> line.content().owner().equals(Optional.of(there)));
            assertThat(lines)
                    .filteredOn(line -> line.content().what().equals("Dan"))
                    .allMatch(line -> line.waiting() == 1);
            changes.remove(copies);
            assertThat(actions.of(List.of(below), DUTCH)).isEmpty();
            assertThatThrownBy(() -> changes.remove(first))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.action.kept");
        }

        @Test
        void nobody_copies_to_a_unit_where_they_do_not_work() {
            ActionId id = made("Van ons");
            UnitId elsewhere = people.unit();
            assertThatThrownBy(() -> many.copy(List.of(id), List.of(elsewhere))).isInstanceOf(NotFoundException.class);
        }

        @Test
        void a_second_press_makes_no_second_action() {
            assertThat(made("Eén keer")).isEqualTo(made("Eén keer"));
            assertThat(listed()).containsExactly("Eén keer");
        }

        @Test
        void of_an_erased_member_the_work_and_the_history_stay_without_the_person() {
            Person leaving = people.member(unit, Role.ASSESSOR);
            ActionId id = people.as(
                    leaving,
                    () -> changes.make(
                            unit,
                            ActionData.named("Van mij").withOwner(Optional.of(new Owner.OfMember(leaving.id())))));
            people.run(leaving, () -> changes.remark(id, "Ik doe het."));
            assertThat(trace.known(leaving.id())).containsKeys("acties", "opmerkingenBijActies");
            trace.erase(leaving.id());
            assertThat(trace.known(leaving.id())).isEmpty();
            people.login(assessor);
            assertThat(content(id).owner()).isEmpty();
            assertThat(get(id).history()).hasSize(2).allMatch(line -> line.by() == null);
        }

        @Test
        void a_list_shows_nothing_of_units_that_the_reader_may_not_read() {
            made("Van ons");
            people.login(people.member(people.unit(), Role.values()));
            assertThat(actions.of(List.of(unit), DUTCH)).isEmpty();
            people.login(people.member(unit, Role.ADMINISTRATOR));
            assertThat(actions.of(List.of(unit), DUTCH)).isEmpty();
            assertThat(actions.list(ActionFilter.OPEN, 9, DUTCH).any()).isFalse();
            assertThat(actions.board(9, DUTCH).first()).isEmpty();
            people.login(people.member(unit, Role.SUPERVISOR));
            assertThat(actions.list(ActionFilter.OPEN, 9, DUTCH).first()).hasSize(1);
            assertThat(actions.board(9, DUTCH).number(ActionState.PLAN)).isEqualTo(1);
        }

        private List<String> first(ActionFilter filter, int most) {
            return actions.list(filter, most, DUTCH).first().stream()
                    .map(line -> line.content().what())
                    .toList();
        }

        private ActionFilter filter(String name, String value) {
            return ActionFilter.of(Map.of(name, value));
        }

        @Test
        void a_list_shows_the_first_of_what_its_filter_says_and_counts_the_rest() {
            Owner me = new Owner.OfMember(assessor.id());
            change(made("Ooit"), ActionData.named("Ooit").withOwner(Optional.of(me)));
            change(made("Straks"), ActionData.named("Straks").withPlanning(new Planning(null, TODAY, null)));
            change(
                    made("Te laat"),
                    ActionData.named("Te laat").withPlanning(new Planning(null, TODAY.minusDays(1), null)));
            moved(made("Begonnen"), ActionState.DO);

            assertThat(first(ActionFilter.OPEN, 2)).containsExactly("Te laat", "Straks");
            Actions.Listed list = actions.list(ActionFilter.OPEN, 2, DUTCH);
            assertThat(list.all()).isEqualTo(4);
            assertThat(list.late()).isEqualTo(1);
            assertThat(list.owners()).extracting(OwnerName::owner).containsExactly(me);
            assertThat(first(filter("eigenaar", ActionFilter.key(me)), 9)).containsExactly("Ooit");
            assertThat(first(filter("eigenaar", ActionFilter.NOBODY), 9))
                    .containsExactly("Te laat", "Straks", "Begonnen");
            assertThat(first(filter("eigenaar", "functie-x"), 9)).isEmpty();
            assertThat(first(filter("telaat", "ja"), 9)).containsExactly("Te laat");
            assertThat(first(filter("staat", "do"), 9)).containsExactly("Begonnen");
            assertThat(first(filter("domein", "beleid"), 9)).isEmpty();
            assertThat(actions.list(filter("domein", "beleid"), 9, DUTCH).any()).isTrue();

            Actions.Board board = actions.board(2, DUTCH);
            assertThat(board.first(ActionState.PLAN))
                    .extracting(line -> line.content().what())
                    .containsExactly("Te laat", "Straks");
            assertThat(board.number(ActionState.PLAN)).isEqualTo(3);
            assertThat(board.number(ActionState.DONE)).isZero();
        }

        @Test
        void what_is_late_comes_first_and_then_what_is_due_first() {
            change(made("Ooit"), ActionData.named("Ooit"));
            change(made("Straks"), ActionData.named("Straks").withPlanning(new Planning(null, TODAY, null)));
            change(
                    made("Te laat"),
                    ActionData.named("Te laat").withPlanning(new Planning(null, TODAY.minusDays(1), null)));
            assertThat(listed()).containsExactly("Te laat", "Straks", "Ooit");
            assertThat(actions.of(List.of(unit), DUTCH))
                    .extracting(ActionLine::overdue)
                    .containsExactly(true, false, false);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
