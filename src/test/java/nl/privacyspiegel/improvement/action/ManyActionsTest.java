package nl.privacyspiegel.improvement.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.LooseWork;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Accounts;
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
            List<ManyActions.Changed> changed = many.change(
                            List.of(seen(one), seen(two)),
                            new SameChange(Optional.empty(), Optional.of(TODAY), Optional.of(Priority.HIGH)))
                    .changed();
            assertThat(content(two).planning().due()).isEqualTo(TODAY);
            assertThat(content(one).priority()).isEqualTo(Priority.HIGH);
            assertThat(many.takeBack(changed)).isEmpty();
            assertThat(content(two).planning().due()).isNull();
            assertThat(content(one).priority()).isEqualTo(Priority.MIDDLE);
        }

        private ManyActions.Seen seen(ActionId id) {
            return new ManyActions.Seen(id, content(id));
        }

        private SameChange to(Priority priority) {
            return new SameChange(Optional.empty(), Optional.empty(), Optional.of(priority));
        }

        @Test
        void what_a_colleague_changed_meanwhile_stays_and_is_named() {
            ActionId same = made("Hetzelfde");
            ActionId beside = made("Iets anders");
            List<ManyActions.Seen> seen = List.of(seen(same), seen(beside));
            asColleague(() -> {
                many.change(List.of(seen(same)), to(Priority.HIGH));
                change(beside, content(beside).withOwner(Optional.of(new Owner.OfMember(assessor.id()))));
            });
            assertThat(many.change(seen, to(Priority.MIDDLE)).left())
                    .as("also who wants what they saw")
                    .containsExactly(same);
            ManyActions.Outcome outcome = many.change(seen, to(Priority.LOW));
            assertThat(outcome.left()).containsExactly(same);
            assertThat(outcome.changed()).hasSize(1);
            assertThat(content(same).priority()).isEqualTo(Priority.HIGH);
            assertThat(content(beside).priority()).isEqualTo(Priority.LOW);
            assertThat(content(beside).owner()).isPresent();
        }

        @Test
        void taking_back_leaves_what_a_colleague_changed_since_and_names_it() {
            ActionId same = made("Hetzelfde");
            ActionId other = made("Een ander");
            List<ManyActions.Changed> changed = many.change(
                            List.of(seen(same), seen(other)),
                            new SameChange(Optional.empty(), Optional.of(TODAY), Optional.of(Priority.HIGH)))
                    .changed();
            asColleague(() -> many.change(List.of(seen(same)), to(Priority.LOW)));
            assertThat(many.takeBack(changed)).containsExactly(same);
            assertThat(content(same).priority()).isEqualTo(Priority.LOW);
            assertThat(content(same).planning().due()).isNull();
            assertThat(content(other).priority()).isEqualTo(Priority.MIDDLE);
        }

        @Test
        void of_copies_that_are_taken_back_the_one_with_which_something_was_done_stays() {
            UnitId below = people.unitBelow(unit);
            ActionId late = made("Te laat");
            change(late, content(late).withPlanning(new Planning(TODAY.minusYears(1), TODAY.minusDays(1), 12)));
            ManyActions.Copied copied = many.copy(List.of(late, made("Ook")), List.of(below));
            assertThat(copied.unowned()).isEqualTo(2);
            assertThat(copied.made())
                    .extracting(id -> content(id).planning())
                    .as("not born too late")
                    .containsExactly(new Planning(null, null, 12), Planning.NONE);
            ActionId touched = copied.made().getFirst();
            changes.remark(touched, "Ik begin hiermee.");
            assertThat(many.takeBackCopies(copied.made())).containsExactly(touched);
            assertThat(actions.of(List.of(below), DUTCH))
                    .extracting(ActionLine::id)
                    .containsExactly(touched);
            changes.move(touched, ActionState.PLAN, ActionState.DO, "");
            assertThat(many.takeBackCopies(copied.made()))
                    .as("the other is gone")
                    .containsExactly(touched);
        }

        @Test
        void a_copy_begins_anew_with_the_function_of_that_name_and_is_taken_back_while_nothing_was_done() {
            UnitId below = people.unitBelow(unit);
            Owner here = new Owner.OfFunction(functions.add(unit, new FunctionData("FG", new Filled.ByNobody())));
            Owner there = new Owner.OfFunction(functions.add(below, new FunctionData("fg", new Filled.ByNobody())));
            ActionId first = changes.make(unit, ActionData.named("Eerst").withOwner(Optional.of(here)));
            ActionId then = changes.make(unit, ActionData.named("Dan").withWaitsFor(Set.of(first)));
            moved(first, ActionState.DO);
            ManyActions.Copied copied = many.copy(List.of(first, then), List.of(below));
            assertThat(copied.unowned()).isEqualTo(1);
            List<ActionLine> lines = actions.of(List.of(below), DUTCH);
            assertThat(lines).hasSize(2).allMatch(line -> line.state() == ActionState.PLAN);
            assertThat(lines)
                    .filteredOn(line -> line.content().what().equals("Eerst"))
                    .allMatch(line -> line.content().owner().equals(Optional.of(there)));
            assertThat(lines)
                    .filteredOn(line -> line.content().what().equals("Dan"))
                    .allMatch(line -> line.waiting() == 1);
            assertThat(many.takeBackCopies(copied.made())).isEmpty();
            assertThat(actions.of(List.of(below), DUTCH)).isEmpty();
            assertThatThrownBy(() -> changes.remove(first))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.action.kept");
        }

        @Test
        void what_a_copy_that_stays_waits_for_stays_with_it() {
            UnitId below = people.unitBelow(unit);
            ActionId first = changes.make(unit, ActionData.named("Eerst"));
            ActionId then = changes.make(unit, ActionData.named("Dan").withWaitsFor(Set.of(first)));
            ManyActions.Copied copied = many.copy(List.of(first, then), List.of(below));
            ActionId last = actions.of(List.of(below), DUTCH).stream()
                    .filter(line -> line.content().what().equals("Dan"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            changes.remark(last, "Hier is al over gesproken.");
            assertThat(many.takeBackCopies(copied.made())).containsExactlyInAnyOrderElementsOf(copied.made());
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
            assertThat(people.as(
                            people.administrator(),
                            () -> application.getBean(Accounts.class).unfinished(leaving.id())))
                    .containsExactly(new MemberTrace.Unfinished("improvement.unfinished.actions", 1));
            people.login(assessor);
            assertThat(loose.toTakeOver()).isEmpty();
            trace.erase(leaving.id());
            assertThat(trace.known(leaving.id())).isEmpty();
            assertThat(trace.unfinished(leaving.id())).isEmpty();
            assertThat(loose.toTakeOver())
                    .as("asks somebody to take over")
                    .containsExactly(Map.entry(LooseWork.Kind.ACTION, 1L));
            assertThat(actions.list(ActionFilter.UNOWNED, 10, Locale.ROOT).all())
                    .isEqualTo(1);
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
        void home_hears_what_is_open_and_due() {
            change(made("Ooit"), ActionData.named("Ooit"));
            ActionId soon = made("Straks");
            change(soon, ActionData.named("Straks").withPlanning(new Planning(null, TODAY, null)));
            ActionId late = made("Te laat");
            change(late, ActionData.named("Te laat").withPlanning(new Planning(null, TODAY.minusDays(1), null)));
            assertThat(actions.dueBy(TODAY)).extracting(Actions.Due::id).containsExactly(late, soon);
            assertThat(actions.dueBy(TODAY.minusDays(1)))
                    .containsExactly(new Actions.Due(late, "Te laat", TODAY.minusDays(1)));
            changes.move(late, ActionState.PLAN, ActionState.DROPPED, "Niet meer nodig.");
            assertThat(actions.dueBy(TODAY)).extracting(Actions.Due::id).containsExactly(soon);
            people.login(people.member(unit, Role.SUPERVISOR));
            assertThat(actions.dueBy(TODAY)).as("who only reads").isEmpty();
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
