package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.Trees.QUESTION;
import static nl.privacyspiegel.privacytest.results.Trees.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.privacytest.results.Disclosed.Suppressed;

/** What may be published after the first publication: less under a stricter threshold, and more questions. */
class LaterPublicationTest {

    /** Also for each question, where hiding more units can make up what was left over before. */
    @Property(seed = "2017")
    void a_threshold_that_changed_later_never_shows_more(
            @ForAll("trees") UnitCounts tree,
            @ForAll @IntRange(min = 5, max = 9) int atClosing,
            @ForAll @IntRange(min = 5, max = 12) int today) {
        PublishedResults then = publish(atClosing, tree);
        PublishedResults now = Suppression.stricter(then, new GroupSize(today));
        PublishedResults stricter = publish(Math.max(atClosing, today), tree);
        assertThat(now.groupSize().threshold()).isEqualTo(Math.max(atClosing, today));
        assertThat(now.units()).isEqualTo(then.units()).allSatisfy(unit -> {
            assertThat(now.parent(unit)).isEqualTo(then.parent(unit));
            assertThat(now.submissions(unit).isShown())
                    .isEqualTo(then.submissions(unit).isShown()
                            && stricter.submissions(unit).isShown());
            assertThat(now.submissions(unit)).isIn(then.submissions(unit), new Suppressed<Integer>());
            assertThat(now.answers(unit, QUESTION)).isIn(then.answers(unit, QUESTION), new Suppressed<OptionCounts>());
        });
    }

    @Property(seed = "2017")
    void only_a_stricter_threshold_changes_what_is_shown(
            @ForAll("trees") UnitCounts tree,
            @ForAll @IntRange(min = 5, max = 9) int atClosing,
            @ForAll @IntRange(min = 5, max = 12) int today) {
        PublishedResults then = publish(atClosing, tree);
        PublishedResults now = Suppression.stricter(then, new GroupSize(today));
        if (today <= atClosing) {
            assertThat(now).isEqualTo(then);
        }
        assertThat(Suppression.stricter(now, new GroupSize(atClosing))).isEqualTo(now);
    }

    @Example
    void everybody_left_over_counts_as_directly_under_the_unit() {
        PublishedResults then =
                publish(unit("org", 0, unit("a", 2), unit("b", 4), unit("c", 6), unit("d", 7), unit("e", 20)));
        assertThat(shown(then)).containsExactlyInAnyOrder("org", "c", "d", "e");
        assertThat(shown(Suppression.stricter(then, new GroupSize(7)))).containsExactlyInAnyOrder("org", "d", "e");
        assertThat(shown(Suppression.stricter(then, new GroupSize(14)))).containsExactlyInAnyOrder("org", "e");
        assertThat(shown(Suppression.stricter(then, new GroupSize(21)))).containsExactly("org");
        assertThat(shown(Suppression.stricter(then, new GroupSize(40)))).isEmpty();
    }

    @Example
    void a_stricter_threshold_is_decided_over_the_whole_campaign() {
        PublishedResults part =
                publish(unit("org", 0, unit("a", 9), unit("b", 9))).within(Set.of("a"));
        assertThat(part.parent("a")).isEmpty();
        assertThatThrownBy(() -> Suppression.stricter(part, new GroupSize(9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** So the closed questions can be published at closing and the open ones after grading. */
    @Property(seed = "2017")
    void the_results_of_a_question_depend_on_no_other_question(
            @ForAll("trees") UnitCounts tree,
            @ForAll @IntRange(min = 5, max = 9) int k,
            @ForAll @IntRange(min = 5, max = 12) int today) {
        PublishedResults alone = publish(k, tree);
        PublishedResults together = publish(k, Trees.withAnotherQuestion(tree));
        PublishedResults aloneNow = Suppression.stricter(alone, new GroupSize(today));
        PublishedResults togetherNow = Suppression.stricter(together, new GroupSize(today));
        assertThat(together.units()).isEqualTo(alone.units()).allSatisfy(unit -> {
            assertThat(together.submissions(unit)).isEqualTo(alone.submissions(unit));
            assertThat(together.answers(unit, QUESTION)).isEqualTo(alone.answers(unit, QUESTION));
            assertThat(togetherNow.submissions(unit)).isEqualTo(aloneNow.submissions(unit));
            assertThat(togetherNow.answers(unit, QUESTION)).isEqualTo(aloneNow.answers(unit, QUESTION));
        });
    }

    @Provide
    Arbitrary<UnitCounts> trees() {
        return Trees.random();
    }

    private static PublishedResults publish(UnitCounts tree) {
        return publish(GroupSize.MINIMUM, tree);
    }

    private static PublishedResults publish(int k, UnitCounts tree) {
        return Suppression.publish(new GroupSize(k), tree);
    }

    private static Set<String> shown(PublishedResults results) {
        return results.units().stream()
                .filter(unit -> results.submissions(unit).isShown())
                .collect(Collectors.toSet());
    }
}
