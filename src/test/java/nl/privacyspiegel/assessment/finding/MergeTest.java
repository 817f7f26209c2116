package nl.privacyspiegel.assessment.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import org.junit.jupiter.api.Test;

/** What two people made of the same thing is brought together, and nothing that either of them changed is dropped. */
class MergeTest {

    private static final FindingData BASE = new FindingData("Er is beleid.", Judgement.PARTLY, null, "Map 3");

    private static FindingData with(FindingPart part, FindingData from) {
        return part.put(BASE, from);
    }

    private static final FindingData OTHER =
            new FindingData("Het beleid is oud.", Judgement.NO, LocalDate.of(2017, 2, 6), "Map 4");

    @Test
    void a_text_of_one_and_a_judgement_of_the_other_go_together() {
        Merge<FindingData> merge =
                Merge.ofFindings(BASE, with(FindingPart.NARRATIVE, OTHER), with(FindingPart.JUDGEMENT, OTHER));
        assertThat(merge.settled()).isTrue();
        assertThat(merge.content()).isEqualTo(new FindingData("Het beleid is oud.", Judgement.NO, null, "Map 3"));
    }

    @Test
    void two_texts_are_for_people_to_decide_and_the_stored_one_stays() {
        FindingData mine = new FindingData("Van mij", Judgement.PARTLY, null, "Map 3");
        Merge<FindingData> merge = Merge.ofFindings(BASE, mine, OTHER);
        assertThat(merge.undecided()).containsExactly(FindingPart.NARRATIVE);
        assertThat(merge.content()).isEqualTo(OTHER);
    }

    @Test
    void the_same_text_but_for_white_space_around_it_is_no_conflict() {
        FindingData mine = new FindingData("Nieuw\n", Judgement.PARTLY, null, "Map 3");
        FindingData theirs = new FindingData("Nieuw", Judgement.PARTLY, null, "Map 3");
        assertThat(Merge.ofFindings(BASE, mine, theirs).content()).isEqualTo(mine);
    }

    @Property
    void each_part_comes_from_who_changed_it_or_is_asked_about(
            @ForAll("findings") FindingData base,
            @ForAll("findings") FindingData mine,
            @ForAll("findings") FindingData theirs) {
        Merge<FindingData> merge = Merge.ofFindings(base, mine, theirs);
        for (FindingPart part : FindingPart.values()) {
            boolean byMe = !Objects.equals(part.of(base), part.of(mine));
            boolean byThem = !part.same(base, theirs);
            if (merge.undecided().contains(part)) {
                assertThat(byMe && byThem && !part.same(mine, theirs)).isTrue();
                assertThat(part.of(merge.content())).isEqualTo(part.of(theirs));
            } else {
                assertThat(part.same(merge.content(), byMe ? mine : theirs)).isTrue();
            }
        }
    }

    @Property
    void repeating_the_previous_measurement_never_replaces_what_is_there(
            @ForAll("findings") FindingData previous, @ForAll("findings") FindingData now) {
        Merge<FindingData> merge = previous.repeatedIn(now);
        for (FindingPart part : FindingPart.values()) {
            if (!part.same(now, FindingData.EMPTY)) {
                assertThat(part.same(merge.content(), now)).isTrue();
            }
        }
    }

    @Provide
    static Arbitrary<FindingData> findings() {
        Arbitrary<String> texts = Arbitraries.of("", "a", "b", " b\n");
        return Combinators.combine(
                        texts,
                        Arbitraries.of(Judgement.YES, Judgement.NO).injectNull(0.3),
                        Arbitraries.of(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 1))
                                .injectNull(0.3),
                        texts)
                .as(FindingData::new);
    }

    @Test
    void a_motivation_and_a_grade_go_together_while_nothing_was_decided() {
        Merge<DomainGrade> merge = Merge.ofScores(
                DomainGrade.OPEN, new DomainGrade(null, false, "want"), DomainGrade.graded(Grade.of(7), ""));
        assertThat(merge.content()).isEqualTo(DomainGrade.graded(Grade.of(7), "want"));
    }

    @Test
    void another_grade_and_another_motivation_of_two_people_have_to_be_looked_at_together() {
        DomainGrade base = DomainGrade.graded(Grade.of(4), "mager");
        Merge<DomainGrade> merge = Merge.ofScores(
                base, DomainGrade.graded(Grade.of(4), "nog steeds mager"), DomainGrade.graded(Grade.of(8), "mager"));
        assertThat(merge.undecided()).containsExactlyInAnyOrder(ScorePart.values());
        assertThat(Merge.ofScores(base, base, DomainGrade.graded(Grade.of(8), "ruim"))
                        .settled())
                .isTrue();
    }
}
