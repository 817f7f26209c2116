package nl.privacyspiegel.assessment.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.assessment.demo.DemoStory.UnitStory;
import nl.privacyspiegel.assessment.demo.DemoWorkingGroup.Measured;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.ShippedContent;
import nl.privacyspiegel.shared.document.ShippedFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The working groups of the invented region")
class DemoWorkingGroupTest {

    private static final int ROUNDS = 4;

    private final DemoStory story =
            DemoStory.read(ShippedFiles.bytes("demo/regio/metingen.yaml")).orThrow();
    private final DemoTexts texts =
            DemoTexts.read(ShippedFiles.bytes("demo/regio/teksten.yaml")).orThrow();
    private final FrameworkData framework = ShippedContent.framework();

    private List<Measured> rounds(DemoStory told, UnitStory unit) {
        DemoWorkingGroup group = new DemoWorkingGroup(told, unit, texts);
        List<Measured> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(group.measure(framework, round, UnitStory.WHOLE));
        }
        return rounds;
    }

    private UnitStory unit(String course) {
        return story.units().stream()
                .filter(unit -> unit.course().equals(course))
                .findFirst()
                .orElseThrow();
    }

    private static double mean(Measured measured) {
        return measured.decided().values().stream()
                .map(DomainGrade::grade)
                .filter(Objects::nonNull)
                .mapToDouble(grade -> grade.value().doubleValue())
                .average()
                .orElseThrow();
    }

    @Test
    void one_seed_tells_one_story_and_another_seed_another() {
        DemoStory other = new DemoStory(story.seed() + 1, story.courses(), story.accents(), story.units());
        for (UnitStory unit : story.units()) {
            assertThat(rounds(story, unit)).isEqualTo(rounds(story, unit)).isNotEqualTo(rounds(other, unit));
        }
    }

    @Test
    void who_rises_rises_and_who_falls_falls() {
        List<Measured> rising = rounds(story, unit("stijgt"));
        List<Measured> falling = rounds(story, unit("daalt"));
        assertThat(mean(rising.getLast()) - mean(rising.getFirst())).isGreaterThan(2);
        assertThat(mean(falling.getLast()) - mean(falling.getFirst())).isLessThan(-1);
    }

    @Test
    void what_is_deliberately_not_assessed_says_why() {
        UnitStory unit = story.units().stream()
                .filter(each -> each.notAssessed().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(rounds(story, unit).getLast().decided().values())
                .filteredOn(DomainGrade::notAssessed)
                .singleElement()
                .satisfies(score -> assertThat(score.explanation()).isNotBlank());
    }

    @Test
    void half_a_measurement_has_the_first_questions_and_the_grades_of_whole_domains() {
        Measured half = new DemoWorkingGroup(story, unit("daalt"), texts).measure(framework, 0, 50);
        assertThat(half.found()).hasSize(12);
        assertThat(half.decided()).containsOnlyKeys("beleid", "governance");
    }

    @Test
    void every_question_has_its_topic() {
        assertThat(framework.questions().map(FrameworkData.Question::code))
                .isSubsetOf(texts.topics().keySet());
    }

    @Test
    void no_sentence_keeps_a_gap() {
        assertThat(story.units()).flatMap(unit -> rounds(story, unit)).allSatisfy(round -> {
            assertThat(round.found().values())
                    .allSatisfy(found -> assertThat(found.narrative())
                            .doesNotContain("{", "null")
                            .isNotBlank());
            assertThat(round.decided().values())
                    .allSatisfy(score ->
                            assertThat(score.explanation()).doesNotContain("{").isNotBlank());
        });
    }
}
