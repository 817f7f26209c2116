package nl.privacyspiegel.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.guidance.Guide.Kind;
import nl.privacyspiegel.guidance.Guide.Question;
import nl.privacyspiegel.guidance.Walk.Step;
import nl.privacyspiegel.shared.RuleViolation;

/** Going through a guide, back and forward. */
class WalkTest {

    private static final String REASON = "Omdat het zo is, en niet anders.";
    private static final List<Guide> GUIDES = ShippedGuides.all();

    private static Walk answer(Walk walk, String question, String answer) {
        return walk.with(walk.guide().question(question).orElseThrow(), new Given(answer, REASON));
    }

    private static Given any(Question question, Random random) {
        return new Given(
                question.kind() == Kind.CHOICE
                        ? question.choices()
                                .get(random.nextInt(question.choices().size()))
                                .id()
                        : "Getypt " + random.nextInt(100),
                REASON + random.nextInt(100));
    }

    /** Who goes back, gives another answer and then the first one again, has the whole path as it was. */
    @Property(tries = 400)
    void going_back_and_forward_never_loses_an_answer_that_counts(
            @ForAll @IntRange(min = 0, max = 13) int which, @ForAll long seed) {
        Random random = new Random(seed);
        Walk walk = Walk.of(GUIDES.get(which));
        while (walk.next().isPresent()) {
            Question question = walk.next().get();
            walk = walk.with(question, any(question, random));
        }
        List<Step> path = walk.path();
        Step changed = path.get(random.nextInt(path.size()));
        Walk other = walk.with(changed.question(), any(changed.question(), random));
        for (int more = random.nextInt(4); more > 0 && other.next().isPresent(); more--) {
            Question question = other.next().get();
            other = other.with(question, any(question, random));
        }
        // Questions before the changed one, and those after it that are still asked, have kept their answers.
        for (Step step : other.path()) {
            if (path.contains(step) || step.question().equals(changed.question())) {
                continue;
            }
            assertThat(walk.given(step.question())).as(step.question().id()).isEmpty();
        }
        assertThat(other.with(changed.question(), changed.given()).path()).isEqualTo(path);
    }

    /** Every step back is undone by a step forward. */
    @Property(tries = 200)
    void the_question_after_the_one_before_is_the_same(
            @ForAll @IntRange(min = 0, max = 13) int which, @ForAll long seed) {
        Random random = new Random(seed);
        Walk walk = Walk.of(GUIDES.get(which));
        while (walk.next().isPresent()) {
            Question question = walk.next().get();
            int most = walk.mostAfter(question);
            Optional<Question> before = walk.before(question);
            if (before.isPresent()) {
                assertThat(walk.after(before.get())).contains(question);
                assertThat(most).isLessThan(walk.mostAfter(before.get()));
            }
            walk = walk.with(question, any(question, random));
        }
    }

    @Example
    void an_outcome_names_the_answers_that_led_to_it() {
        Walk walk = Walk.of(ShippedGuides.get("mag-ik-vernietigen"));
        walk = answer(walk, "ve-aanleiding", "termijn-voorbij");
        walk = answer(walk, "ve-klacht", "ja");
        assertThat(walk.advice()).isEmpty();
        walk = answer(walk, "ve-rechtszaak", "nee");
        assertThat(walk.next()).isEmpty();
        assertThat(walk.advice()).singleElement().satisfies(advice -> {
            assertThat(advice.outcome().id()).isEqualTo("ve-wachten");
            assertThat(advice.because())
                    .singleElement()
                    .satisfies(step -> assertThat(step.words()).isEqualTo("Ja"));
        });
    }

    @Example
    void a_reason_that_is_asked_for_cannot_be_left_out() {
        Walk walk = Walk.of(ShippedGuides.get("datalek-actueel"));
        Question first = walk.next().orElseThrow();
        assertThatThrownBy(() -> walk.with(first, new Given("ja", " ")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("guidance.walk.reason");
        assertThatThrownBy(() -> walk.with(first, new Given("misschien", REASON)))
                .hasMessage("guidance.walk.choose");
        assertThatThrownBy(() -> new Given("ja", "x".repeat(Given.LONGEST_REASON + 1)))
                .isInstanceOf(RuleViolation.class);
    }

    @Example
    void what_is_no_answer_yet_is_shown_again_and_counts_for_nothing() {
        Walk walk = Walk.of(ShippedGuides.get("datalek-actueel"));
        Question first = walk.next().orElseThrow();
        Given half = new Given("ja", "");
        Walk left = walk.leaving(first, half);
        assertThat(left.path()).isEmpty();
        assertThat(left.next()).contains(first);
        assertThat(left.shown(first)).contains(half);
        Given whole = new Given("ja", REASON);
        assertThat(left.with(first, whole).shown(first)).contains(whole);
    }

    @Example
    void a_code_that_fits_no_path_is_refused_and_half_a_path_goes_on() {
        Guide guide = ShippedGuides.get("mag-ik-vernietigen");
        assertThat(Walk.of(guide, "ab").next().map(Question::id)).contains("ve-rechtszaak");
        for (String wrong : List.of("z", "A", "abaa" + "a".repeat(90), "-", "<", "a a", "\uD83D\uDE00")) {
            assertThatThrownBy(() -> Walk.of(guide, wrong))
                    .as(wrong)
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("guidance.path.unreadable");
        }
    }

    @Example
    void a_term_is_told_on_days_on_which_it_holds() {
        Guide guide = ShippedGuides.get("datalek-actueel");
        assertThat(guide.term("melden-ap", LocalDate.of(2026, 12, 1))).isPresent();
        assertThat(guide.term("melden-ap", LocalDate.of(2018, 5, 24))).isEmpty();
        assertThat(guide.term("melden-ap-omnibus", LocalDate.of(2030, 1, 1))).isEmpty();
        assertThat(guide.term(null, LocalDate.of(2026, 12, 1))).isEmpty();
        assertThat(ShippedGuides.get("datalek-2017").holdsOn(LocalDate.of(2018, 5, 25)))
                .isFalse();
    }
}
