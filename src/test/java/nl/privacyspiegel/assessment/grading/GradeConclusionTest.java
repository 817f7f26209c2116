package nl.privacyspiegel.assessment.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.assessment.grading.GradeChange.Fell;
import nl.privacyspiegel.assessment.grading.GradeChange.Rose;
import nl.privacyspiegel.assessment.grading.GradeConclusion.AllAlike;
import nl.privacyspiegel.assessment.grading.GradeConclusion.Ends;
import nl.privacyspiegel.assessment.grading.GradeConclusion.Most;
import nl.privacyspiegel.assessment.grading.GradeConclusion.NotComparable;
import nl.privacyspiegel.assessment.grading.GradeConclusion.NothingChanged;
import nl.privacyspiegel.assessment.grading.GradeConclusion.OnlyOne;
import nl.privacyspiegel.framework.Grade;
import org.junit.jupiter.api.Test;

/** What is concluded of grades, and what is not. */
class GradeConclusionTest {

    @Test
    void the_domain_with_the_largest_step_rose_most_wherever_it_ends() {
        assertThat(GradeConclusion.of(List.of(ends("a", 6, 9), ends("b", 1, 8), ends("c", 9, 10))))
                .containsExactly(new Most(rose(7), List.of(ends("b", 1, 8)), false));
    }

    @Test
    void who_share_the_largest_step_are_all_named() {
        assertThat(GradeConclusion.of(List.of(ends("a", 6, 9), ends("b", 1, 4), ends("c", 9, 10))))
                .containsExactly(new Most(rose(3), List.of(ends("a", 6, 9), ends("b", 1, 4)), false));
    }

    @Test
    void what_rose_and_what_fell_are_both_said_the_largest_step_first() {
        assertThat(GradeConclusion.of(List.of(ends("a", 6, 7), ends("b", 8, 4), ends("c", 5, 5))))
                .containsExactly(
                        new Most(fell(4), List.of(ends("b", 8, 4)), true),
                        new Most(rose(1), List.of(ends("a", 6, 7)), true));
    }

    @Test
    void when_all_went_alike_none_is_the_most() {
        assertThat(GradeConclusion.of(List.of(ends("a", 6, 4), ends("b", 8, 6))))
                .containsExactly(new AllAlike(fell(2), 2));
        assertThat(GradeConclusion.of(List.of(ends("a", 6, 6), ends("b", 8, 8))))
                .containsExactly(new NothingChanged(2));
    }

    @Test
    void of_one_domain_or_none_nothing_is_the_most() {
        assertThat(GradeConclusion.of(List.of(ends("a", 6, 9)))).containsExactly(new OnlyOne(ends("a", 6, 9)));
        assertThat(GradeConclusion.of(List.of())).containsExactly(new NotComparable());
        assertThat(Ends.of("a", null, Grade.of(7))).isEmpty();
    }

    @Property
    void what_is_called_the_most_is_never_beaten_and_always_has_others_beside_it(
            @ForAll("domains") List<Ends> domains) {
        for (GradeConclusion conclusion : GradeConclusion.of(domains)) {
            if (conclusion instanceof Most(GradeChange change, List<Ends> most, boolean alone)) {
                BigDecimal largest = change.difference().orElseThrow();
                assertThat(domains).hasSizeGreaterThan(most.size());
                assertThat(most).allMatch(each -> each.change().equals(change));
                assertThat(domains)
                        .filteredOn(each -> !most.contains(each))
                        .allMatch(each -> each.change()
                                        .difference()
                                        .orElseThrow()
                                        .multiply(BigDecimal.valueOf(largest.signum()))
                                        .compareTo(alone ? BigDecimal.ZERO : largest.abs())
                                <= (alone ? 0 : -1));
            }
        }
    }

    @Property
    void the_order_of_the_domains_does_not_change_what_is_concluded(@ForAll("domains") List<Ends> domains) {
        List<Ends> turned = new ArrayList<>(domains);
        Collections.reverse(turned);

        assertThat(GradeConclusion.of(turned).stream().map(GradeConclusionTest::gist))
                .containsExactlyInAnyOrderElementsOf(GradeConclusion.of(domains).stream()
                        .map(GradeConclusionTest::gist)
                        .toList());
    }

    private static Object gist(GradeConclusion conclusion) {
        return conclusion instanceof Most(GradeChange change, List<Ends> most, boolean alone)
                ? List.of(change, most.size(), alone)
                : conclusion;
    }

    @Provide
    Arbitrary<List<Ends>> domains() {
        Arbitrary<Integer> grade = Arbitraries.integers().between(1, 10);
        return Combinators.combine(grade, grade, Arbitraries.integers().between(1, 99))
                .as((start, end, id) -> ends("d" + id, start, end))
                .list()
                .ofMaxSize(8)
                .uniqueElements(Ends::domain);
    }

    private static Ends ends(String domain, long start, long end) {
        return new Ends(domain, BigDecimal.valueOf(start), BigDecimal.valueOf(end));
    }

    private static GradeChange rose(long by) {
        return new Rose(BigDecimal.valueOf(by));
    }

    private static GradeChange fell(long by) {
        return new Fell(BigDecimal.valueOf(by));
    }
}
