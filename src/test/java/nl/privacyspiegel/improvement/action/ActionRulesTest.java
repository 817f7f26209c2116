package nl.privacyspiegel.improvement.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.privacyspiegel.improvement.owner.CheckedByAnother;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.shared.RuleViolation;

class ActionRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Property
    @Label("From every state work can go on to the end, and only what is open can be late")
    void states(@ForAll ActionState state, @ForAll @IntRange(min = -400, max = 400) int days) {
        List<ActionState> way = new ArrayList<>(List.of(state));
        while (way.getLast() != ActionState.DONE && way.size() < 10) {
            way.add(way.getLast().next().getFirst());
        }
        assertThat(way.getLast()).isEqualTo(ActionState.DONE);
        assertThat(state.next()).doesNotContain(state);
        assertThat(new Planning(null, DAY.plusDays(days), null).isPast(DAY)).isEqualTo(days < 0);
    }

    @Example
    @Label("A day that nobody means, the same step twice and a number of millions of digits are refused")
    void impossible() {
        for (int year : new int[] {1, 1899, 2101, 999_999}) {
            LocalDate wrong = LocalDate.of(year, 1, 1);
            assertThatThrownBy(() -> new Planning(wrong, null, null)).hasMessage("shared.date.range");
            assertThatThrownBy(() -> new Planning(null, wrong, null)).hasMessage("shared.date.range");
        }
        ActionData none = ActionData.named("Trainen");
        ActionData twice = none.withSteps(List.of(new Step("Uitnodigen", DAY), new Step("uitnodigen", null)));
        assertThatThrownBy(() -> twice.requireNoDoubleStep(none)).hasMessage("improvement.step.double");
        twice.requireNoDoubleStep(twice);
        assertThatThrownBy(() -> new Cost.Amount(new BigDecimal("1e-100000000")))
                .hasMessage("improvement.cost.range");
    }

    @Property
    @Label("However actions wait for each other, none ever waits for itself")
    void circles(@ForAll @Size(max = 40) List<@IntRange(max = 63) Integer> wishes) {
        List<ActionId> actions = Stream.generate(ActionId::random).limit(8).toList();
        Map<ActionId, Set<ActionId>> waits = new HashMap<>();
        for (int wish : wishes) {
            ActionId one = actions.get(wish / 8);
            Set<ActionId> wanted = Set.of(actions.get(wish % 8));
            if (!WaitingInACircle.of(one, wanted, waits)) {
                waits.merge(one, wanted, (before, more) -> {
                    Set<ActionId> both = new HashSet<>(before);
                    both.addAll(more);
                    return both;
                });
            }
        }
        assertThat(actions).noneMatch(each -> reaches(each, each, waits, 0));
    }

    private static boolean reaches(ActionId from, ActionId to, Map<ActionId, Set<ActionId>> waits, int depth) {
        return depth < 9
                && waits.getOrDefault(from, Set.of()).stream()
                        .anyMatch(next -> next.equals(to) || reaches(next, to, waits, depth + 1));
    }

    @Property
    @Label("The next time of an action comes so many months later, on the last day of a shorter month")
    void again(
            @ForAll @IntRange(min = 0, max = 2000) int days,
            @ForAll @IntRange(min = 1, max = Planning.LONGEST_INTERVAL) int months) {
        LocalDate due = DAY.plusDays(days);
        LocalDate next =
                Objects.requireNonNull(new Planning(null, due, months).next(DAY).due());
        assertThat(next).isEqualTo(due.plusMonths(months));
        assertThat(next.getDayOfMonth()).isLessThanOrEqualTo(due.getDayOfMonth());
    }

    @Property
    @Label("Progress lies between nothing and all, and all is when every step is done")
    void progress(@ForAll @Size(min = 1, max = ActionData.MOST_STEPS) List<Boolean> done) {
        List<Step> steps = new ArrayList<>();
        for (boolean each : done) {
            steps.add(new Step("stap " + steps.size(), each ? DAY : null));
        }
        int shown = ActionData.named("Iets").withSteps(steps).shownProgress().orElseThrow();
        assertThat(shown).isBetween(0, 100);
        assertThat(shown == 100).isEqualTo(done.stream().allMatch(each -> each));
    }

    @Example
    void nobody_judges_what_they_did_themselves() {
        MemberId doer = MemberId.random();
        MemberId other = MemberId.random();
        assertThat(CheckedByAnother.may(other, doer, null)).isTrue();
        assertThat(CheckedByAnother.may(doer, doer, null)).isFalse();
        assertThat(CheckedByAnother.may(doer, other, doer)).isFalse();
        assertThat(CheckedByAnother.may(doer, null, null))
                .as("who did it was erased")
                .isTrue();
    }

    @Example
    void without_steps_and_without_a_word_nobody_knows_how_far_it_is() {
        assertThat(ActionData.named("Iets").shownProgress()).isEmpty();
    }

    @Example
    void the_thirty_first_comes_again_on_the_last_of_february() {
        assertThat(new Planning(null, LocalDate.of(2027, 1, 31), 1).next(DAY).due())
                .isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(new Planning(null, null, 12).next(LocalDate.of(2028, 2, 29)).due())
                .isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Example
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> new Planning(DAY, DAY.minusDays(1), null)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Planning(null, null, 0)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Cost.Amount(BigDecimal.valueOf(-1))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> ActionData.named("  ")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Step(" ", null)).isInstanceOf(RuleViolation.class);
    }

    @Example
    void a_filter_says_the_same_in_an_address_and_back() {
        ActionFilter filter =
                ActionFilter.of(Map.of("staat", "check", "eigenaar", "functie-x", "domein", "beleid", "telaat", "ja"));
        Map<String, String> again = new HashMap<>();
        filter.parameters().forEach((name, values) -> again.put(name, values.getFirst()));
        assertThat(ActionFilter.of(again)).isEqualTo(filter);
        assertThat(ActionFilter.of(Map.of("staat", "onzin"))).isEqualTo(ActionFilter.OPEN);
        assertThat(ActionFilter.of(Map.of("staat", "alle")).all()).isTrue();
    }
}
