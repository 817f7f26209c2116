package nl.privacyspiegel.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("A working group makes a quiz of its own")
@OnH2
class QuizzesOfUnitsTest {

    @Autowired
    private People people;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private UnitChanges units;

    private UnitId region = UnitId.random();
    private UnitId town = UnitId.random();
    private Person group = new Person(MemberId.random(), "", "");
    private final String name = "Eigen test " + UUID.randomUUID();

    @BeforeEach
    void a_region_has_a_town_with_a_working_group() {
        region = people.unit();
        town = people.unitBelow(region);
        group = people.member(town, Role.ASSESSOR);
    }

    private QuizVersionId begun() {
        return people.as(group, () -> quizzes.begin(name, "nl", "Datalekken", Optional.of(town)));
    }

    private QuizVersionId published() {
        return people.as(group, () -> {
            QuizVersionId draft = quizzes.copyToDraft(shared(), name);
            quizzes.publish(draft, quizzes.get(draft).version());
            return draft;
        });
    }

    /** The one that ships with the application. */
    private QuizVersionId shared() {
        return quizzes.published().stream()
                .filter(quiz -> quiz.key().equals("privacytest-actueel"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void assertHidden(Supplier<?> question) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(question::get);
    }

    @Test
    void the_group_and_its_administrators_see_the_draft_and_nobody_else() {
        QuizVersionId draft = begun();
        Person administrator = people.member(town, Role.ADMINISTRATOR);
        people.run(group, () -> {
            assertThat(quizzes.get(draft).editable()).isTrue();
            assertThat(quizzes.get(draft).summary().unit()).contains(town);
            assertThat(quizzes.kept()).containsExactly(draft);
        });
        people.run(administrator, () -> assertThat(quizzes.get(draft).kept()).isTrue());
        for (Person other : new Person[] {
            people.member(town, Role.MANAGEMENT, Role.SUPERVISOR),
            people.member(people.unitBelow(region), Role.ASSESSOR),
            people.member(people.unit(), Role.values())
        }) {
            people.run(other, () -> {
                assertHidden(() -> quizzes.get(draft));
                assertThat(quizzes.list()).extracting(QuizSummary::id).doesNotContain(draft);
            });
        }
    }

    @Test
    void what_is_published_is_there_for_who_belongs_to_the_unit_or_lies_above_or_below_it() {
        QuizVersionId quiz = published();
        UnitId quarter = people.unitBelow(town);
        for (UnitId unit : new UnitId[] {town, region, quarter}) {
            people.run(
                    people.member(unit, Role.ASSESSOR),
                    () -> assertThat(quizzes.published())
                            .extracting(QuizSummary::id)
                            .contains(quiz));
        }
        people.run(people.member(quarter, Role.ASSESSOR), () -> {
            assertThat(quizzes.get(quiz).kept()).isFalse();
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> quizzes.archive(quiz));
        });
        people.run(people.member(people.unitBelow(region), Role.ASSESSOR), () -> assertHidden(() -> quizzes.get(quiz)));
    }

    @Test
    void a_next_version_belongs_to_the_unit_of_the_first_whoever_of_its_keepers_makes_it() {
        QuizVersionId first = published();
        Person administrator = people.member(region, Role.ADMINISTRATOR);
        QuizSummary next = people.as(
                administrator,
                () -> quizzes.get(quizzes.copyToDraft(first, name)).summary());
        assertThat(next.unit()).contains(town);
        assertThat(next.number()).isEqualTo(2);
        people.run(group, () -> assertThat(quizzes.get(next.id()).editable()).isTrue());
    }

    @Test
    void a_copy_of_what_is_not_theirs_is_a_quiz_of_their_own_under_a_name_of_its_own() {
        people.run(group, () -> {
            String theirs = quizzes.get(shared()).summary().name();
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> quizzes.copyToDraft(shared(), theirs))
                    .extracting(RuleViolation::key)
                    .isEqualTo("shared.version.copy.notYours");
            QuizDocument copy = quizzes.get(quizzes.copyToDraft(shared(), name));
            assertThat(copy.summary().unit()).contains(town);
            assertThat(copy.data().questions())
                    .isEqualTo(quizzes.get(shared()).data().questions());
        });
    }

    @Test
    void an_administrator_below_copies_it_for_the_own_unit_and_not_for_everybody() {
        QuizVersionId theirs = published();
        UnitId quarter = people.unitBelow(town);
        people.run(people.member(quarter, Role.ADMINISTRATOR), () -> {
            QuizVersionId copy = quizzes.copyToDraft(theirs, name + " hier");
            assertThat(quizzes.get(copy).summary().unit()).contains(quarter);
        });
    }

    @Test
    void who_has_an_archived_unit_only_is_told_that_it_can_get_no_quiz() {
        UnitId quarter = people.unitBelow(town);
        var keeper = people.member(quarter, Role.ASSESSOR);
        people.run(people.member(region, Role.ADMINISTRATOR), () -> units.archive(quarter));
        people.run(keeper, () -> {
            assertThat(quizzes.owners()).isEmpty();
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> quizzes.copyToDraft(shared(), name))
                    .extracting(RuleViolation::key)
                    .isEqualTo("organisation.unit.archived");
        });
    }

    @Test
    void the_choice_is_of_the_own_units_and_only_administrators_have_the_whole_organisation() {
        people.run(
                group,
                () -> assertThat(quizzes.owners())
                        .extracting(owner -> owner.map(UnitSummary::id))
                        .containsExactly(Optional.of(town)));
        people.run(
                people.member(region, Role.ADMINISTRATOR),
                () -> assertThat(quizzes.owners())
                        .extracting(owner -> owner.map(UnitSummary::id))
                        .containsExactly(Optional.empty(), Optional.of(region), Optional.of(town)));
        people.run(
                group,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> quizzes.begin(name, "nl", "Datalekken", Optional.empty())));
    }

    @Test
    void a_unit_stays_while_it_has_a_quiz() {
        UnitId quarter = people.unitBelow(town);
        Person administrator = people.member(region, Role.ADMINISTRATOR);
        people.run(administrator, () -> assertThat(units.removable()).contains(quarter));

        people.run(group, () -> quizzes.begin(name, "nl", "Datalekken", Optional.of(quarter)));

        people.run(administrator, () -> assertThat(units.removable()).doesNotContain(quarter));
    }
}
