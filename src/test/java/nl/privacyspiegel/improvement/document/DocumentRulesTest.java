package nl.privacyspiegel.improvement.document;

import static nl.privacyspiegel.improvement.document.DocumentState.ADOPTED;
import static nl.privacyspiegel.improvement.document.DocumentState.DRAFT;
import static nl.privacyspiegel.improvement.document.DocumentState.IN_FORCE;
import static nl.privacyspiegel.improvement.document.DocumentState.LAPSED;
import static nl.privacyspiegel.improvement.document.DocumentState.OFFERED;
import static nl.privacyspiegel.improvement.document.DocumentState.TO_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

@Label("How a document stands follows from its days")
class DocumentRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static DocumentState on(
            LocalDate day, DocumentDates dates, List<Adoption> adoptions, @Nullable LocalDate replaced) {
        return new StandingOfDocument(dates, adoptions, null, replaced).on(day);
    }

    private static DocumentDates dates(
            @Nullable LocalDate begins, @Nullable LocalDate until, @Nullable LocalDate review) {
        return new DocumentDates(null, begins, until, review);
    }

    private static Adoption by(String body, @Nullable LocalDate day) {
        return new Adoption(body, day, "");
    }

    @Example
    void what_nobody_did_anything_with_is_a_draft_until_it_is_offered() {
        assertThat(on(DAY, DocumentDates.NONE, List.of(), null)).isEqualTo(DRAFT);
        DocumentDates offered = new DocumentDates(DAY, null, null, null);
        assertThat(on(DAY.minusDays(1), offered, List.of(by("a", null)), null)).isEqualTo(DRAFT);
        assertThat(on(DAY, offered, List.of(by("a", null)), null)).isEqualTo(OFFERED);
    }

    @Example
    void it_is_in_force_as_soon_as_the_first_college_adopted_it() {
        List<Adoption> half = List.of(by("a", DAY), by("b", null));
        assertThat(on(DAY.minusDays(1), DocumentDates.NONE, half, null)).isEqualTo(DRAFT);
        assertThat(on(DAY, DocumentDates.NONE, half, null)).isEqualTo(IN_FORCE);
    }

    @Example
    void it_is_not_in_force_before_the_day_on_which_it_begins() {
        DocumentDates later = dates(DAY.plusDays(10), null, null);
        assertThat(on(DAY, later, List.of(by("a", DAY)), null)).isEqualTo(ADOPTED);
        assertThat(on(DAY.plusDays(10), later, List.of(by("a", DAY)), null)).isEqualTo(IN_FORCE);
    }

    @Example
    void what_nobody_has_to_adopt_is_in_force_from_the_day_on_which_it_begins() {
        assertThat(on(DAY, dates(DAY, null, null), List.of(), null)).isEqualTo(IN_FORCE);
    }

    @Example
    void it_lapses_after_its_last_day_and_when_the_next_version_is_in_force_for_everybody() {
        DocumentDates until = dates(DAY.minusYears(1), DAY, null);
        assertThat(on(DAY, until, List.of(), null)).isEqualTo(IN_FORCE);
        assertThat(on(DAY.plusDays(1), until, List.of(), null)).isEqualTo(LAPSED);
        assertThat(StandingOfDocument.everywhereSince(DocumentDates.NONE, List.of(by("a", DAY), by("b", null))))
                .isEmpty();
        assertThat(StandingOfDocument.everywhereSince(
                        DocumentDates.NONE, List.of(by("a", DAY), by("b", DAY.plusDays(3)))))
                .contains(DAY.plusDays(3));
        assertThat(on(DAY, dates(DAY.minusYears(1), null, null), List.of(), DAY))
                .isEqualTo(LAPSED);
    }

    @Property(tries = 300)
    @Label("Only what is in force can be due for review, and only after its day")
    void review(
            @ForAll @IntRange(min = -400, max = 400) int begins,
            @ForAll @IntRange(min = -400, max = 400) int review,
            @ForAll @IntRange(min = -400, max = 400) int on) {
        DocumentDates days = dates(DAY.plusDays(begins), null, DAY.plusDays(review));
        DocumentState state = on(DAY.plusDays(on), days, List.of(), null);
        assertThat(state.isInForce()).isEqualTo(on >= begins);
        assertThat(state == TO_REVIEW).isEqualTo(on >= begins && on > review);
    }

    @Property(tries = 300)
    @Label("Once in force for one body it stays so while more adopt it")
    void more_adopt(
            @ForAll @IntRange(min = 0, max = 400) int first,
            @ForAll @IntRange(min = 0, max = 400) int second,
            @ForAll @IntRange(min = 0, max = 900) int on) {
        List<Adoption> one = List.of(by("a", DAY.plusDays(first)), by("b", null));
        List<Adoption> both = List.of(by("a", DAY.plusDays(first)), by("b", DAY.plusDays(second)));
        if (on(DAY.plusDays(on), DocumentDates.NONE, one, null).isInForce()) {
            assertThat(on(DAY.plusDays(on), DocumentDates.NONE, both, null).isInForce())
                    .isTrue();
        }
    }

    @Example
    void impossible_days_and_numbers_are_refused() {
        refused("improvement.document.dates.backwards", () -> dates(DAY, DAY.minusDays(1), null));
        refused("improvement.document.dates.wrong", () -> dates(LocalDate.of(12026, 1, 1), null, null));
        refused("improvement.document.known.more", () -> new Acknowledged(DAY, 3, 2));
        refused("improvement.document.known.more", () -> new Acknowledged(DAY, -1, 2));
        refused("improvement.document.known.whole", () -> new Acknowledged(DAY, 0, 0));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
