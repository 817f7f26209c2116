package nl.privacyspiegel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The framework that ships with the application")
class ShippedFrameworkTest {

    private final FrameworkData framework = ShippedContent.framework();

    @Test
    void has_five_domains_with_24_questions() {
        assertThat(framework.key()).isEqualTo("vng-sociaal-domein");
        assertThat(framework.domains())
                .extracting(Domain::id, domain -> domain.questions().count())
                .containsExactly(
                        tuple("beleid", 2L),
                        tuple("governance", 8L),
                        tuple("werkprocessen-triage", 3L),
                        tuple("bewustwording-training", 5L),
                        tuple("beheer-opslag", 6L));
        assertThat(framework.domain("governance").orElseThrow().sections())
                .extracting(section -> section.questions().size())
                .containsExactly(6, 2);
        assertThat(String.join(" ", framework.questions().map(Question::code).toList()))
                .isEqualTo("B1 B2 GI1 GI2 GI3 GI4 GI5 GI6 GE1 GE2 WT1 WT2 WT3 BT1 BT2 BT3 BT4 BT5 "
                        + "BO1 BO2 BO3 BO4 BO5 BO6");
    }

    @Test
    void has_seven_steps_that_are_all_used() {
        assertThat(framework.steps()).extracting(FrameworkData.Step::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(framework.domains().stream().flatMap(domain -> domain.steps().stream()))
                .contains(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void explains_every_question_and_names_the_law_behind_it() {
        assertThat(framework.questions()).allSatisfy(question -> {
            assertThat(question.rationale()).isNotBlank();
            assertThat(question.articles()).isNotEmpty();
        });
        assertThat(framework.domains()).allSatisfy(domain -> {
            assertThat(domain.description()).isNotBlank();
            assertThat(domain.principles()).isNotEmpty();
            assertThat(domain.risks()).isNotEmpty();
        });
        assertThat(framework
                        .questions()
                        .filter(question -> question.update() != null)
                        .map(Question::code))
                .containsExactly("GI1", "GE1", "BO3", "BO6");
    }

    @Test
    void says_of_every_domain_what_four_grades_mean_in_a_short_sentence() {
        assertThat(framework.domains())
                .allSatisfy(domain -> assertThat(domain.anchors())
                        .extracting(anchor -> anchor.grade().toString())
                        .containsExactly("2", "4", "6", "8"));
        assertThat(framework.domains().stream().flatMap(domain -> domain.anchors().stream()))
                .allSatisfy(anchor -> assertThat(anchor.words()).endsWith(".").hasSizeBetween(40, 100));
    }

    @Test
    void advises_what_to_do_about_every_judgement_below_the_best() {
        assertThat(framework.questions()).allSatisfy(question -> {
            assertThat(question.advice()).containsOnlyKeys(Judgement.LARGELY, Judgement.PARTLY, Judgement.NO);
            assertThat(question.advice().values()).extracting(Advice::what).doesNotHaveDuplicates();
            assertThat(question.advice().values()).allSatisfy(advice -> {
                assertThat(advice.what()).hasSizeBetween(60, 260).matches("(?s).*[.?]");
                assertThat(advice.example()).hasSizeBetween(20, 160).matches("(?s).*[.?]");
            });
            assertThat(question.advice(Judgement.LARGELY).orElseThrow().effort())
                    .isLessThanOrEqualTo(
                            question.advice(Judgement.NO).orElseThrow().effort());
        });
    }

    /** Articles that the rest of the content names, so that nobody invents one. */
    @Test
    void names_only_law_articles_that_exist_with_its_advice() {
        assertThat(framework.questions().flatMap(question -> question.advice().values().stream()))
                .allSatisfy(advice -> assertThat(advice.articles())
                        .isNotEmpty()
                        .allMatch(article -> article.matches(
                                "AVG art[.] (5|6|12|13|14|15|24|25|26|28|30|32|33|34|37|38|39)( lid [1-7]( onder [a-h])?)?"
                                        + "|AVG art[.] 12 t/m 22|Jeugdwet art[.] (4[.]1[.]6|7[.]3[.]8)")));
    }

    @Test
    void grades_from_1_to_10_and_fits_every_organisation() {
        assertThat(framework.scale()).isEqualTo(GradingScale.REPORT_MARK);
        String text = new String(ShippedContent.bytes("frameworks/vng-sociaal-domein.yaml"), StandardCharsets.UTF_8);
        assertThat(text).doesNotContainIgnoringCase("kempen").doesNotContain("'");
    }
}
