package nl.privacyspiegel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.shared.document.SameAs;
import org.junit.jupiter.api.Test;

class VersionMatchTest {

    private static final GradingScale FIVES =
            new GradingScale(BigDecimal.ONE, BigDecimal.valueOf(5), BigDecimal.ONE, GradingScale.REPORT_MARK.weights());

    private static FrameworkData framework(GradingScale scale, Domain... domains) {
        return new FrameworkData("webshop", "Webshop", null, null, "nl", scale, List.of(), List.of(domains));
    }

    private static Domain domain(String id, String... questions) {
        return new Domain(
                id,
                id,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Section(
                        null,
                        null,
                        null,
                        Arrays.stream(questions)
                                .map(question -> new Question(
                                        question, question.toUpperCase(Locale.ROOT), "?", "!", List.of(), null))
                                .toList())));
    }

    @Test
    void a_domain_of_which_at_least_half_stayed_the_same_is_comparable_and_the_rest_is_named() {
        VersionMatch match = VersionMatch.of(
                1,
                framework(GradingScale.REPORT_MARK, domain("beleid", "b1", "b2", "b3")),
                framework(GradingScale.REPORT_MARK, domain("beleid", "b1", "b2", "b4")));

        assertThat(match.domains()).singleElement().satisfies(beleid -> {
            assertThat(beleid.comparable()).isTrue();
            assertThat(beleid.common()).isEqualTo(2);
            assertThat(beleid.onlyOlder()).containsExactly("B3");
            assertThat(beleid.onlyNewest()).containsExactly("B4");
        });
        assertThat(match.compares("beleid")).isTrue();
    }

    @Test
    void a_domain_that_mostly_changed_came_or_went_is_not_comparable() {
        VersionMatch match = VersionMatch.of(
                1,
                framework(GradingScale.REPORT_MARK, domain("beleid", "b1", "b2"), domain("oud", "o1")),
                framework(GradingScale.REPORT_MARK, domain("beleid", "b2", "b3", "b4"), domain("nieuw", "n1")));

        assertThat(match.domains()).extracting(VersionMatch.DomainMatch::id).containsExactly("beleid", "nieuw", "oud");
        assertThat(match.domains()).noneMatch(VersionMatch.DomainMatch::comparable);
        assertThat(match.isWhole()).isFalse();
    }

    @Test
    void on_another_scale_nothing_is_comparable() {
        VersionMatch match = VersionMatch.of(
                1,
                framework(FIVES, domain("beleid", "b1")),
                framework(GradingScale.REPORT_MARK, domain("beleid", "b1")));

        assertThat(match.sameScale()).isFalse();
        assertThat(match.compares("beleid")).isFalse();
    }

    private static Question asked(String id, String text, SameAs... sameAs) {
        return new Question(id, id.toUpperCase(Locale.ROOT), text, "!", List.of(), null, Map.of(), List.of(sameAs));
    }

    private static FrameworkData beleid(Question... questions) {
        return framework(
                GradingScale.REPORT_MARK,
                new Domain(
                        "beleid",
                        "Beleid",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Section(null, null, null, List.of(questions)))));
    }

    @Test
    void a_question_that_was_reworded_is_not_the_same_and_is_named_apart() {
        VersionMatch match = VersionMatch.of(
                1,
                beleid(asked("b1", "Is er beleid?"), asked("b2", "Wie beslist?")),
                beleid(asked("b1", "is er  beleid"), asked("b2", "Wie beslist daarover?")));
        assertThat(match.domains()).singleElement().satisfies(domain -> {
            assertThat(domain.common()).isEqualTo(1);
            assertThat(domain.reworded()).containsExactly("B2");
            assertThat(domain.onlyOlder()).isEmpty();
            assertThat(domain.onlyNewest()).isEmpty();
            assertThat(domain.comparable()).isFalse();
        });
    }

    @Test
    void what_the_editor_declared_the_same_counts_until_the_text_changes_again() {
        SameAs declared = new SameAs("Wie beslist?", "Wie beslist daarover?");
        FrameworkData older = beleid(asked("b2", "Wie beslist?"));
        assertThat(VersionMatch.of(1, older, beleid(asked("b2", "Wie beslist daarover?", declared)))
                        .domains())
                .singleElement()
                .satisfies(domain -> {
                    assertThat(domain.declared()).containsExactly("B2");
                    assertThat(domain.comparable()).isTrue();
                });
        assertThat(VersionMatch.of(1, older, beleid(asked("b2", "Wie beslist er over geld?", declared)))
                        .compares("beleid"))
                .isFalse();
    }

    @Test
    void an_editor_declares_and_withdraws_and_a_new_text_makes_it_void() {
        FrameworkData draft = beleid(asked("b2", "Wie beslist daarover?"));
        FrameworkData declared = FrameworkEdits.declare(draft, "b2", "Wie beslist?", true);
        assertThat(declared.question("b2").orElseThrow().sameAs())
                .containsExactly(new SameAs("Wie beslist?", "Wie beslist daarover?"));
        assertThat(FrameworkEdits.declare(declared, "b2", "wie beslist", false)).isEqualTo(draft);
        assertThat(FrameworkEdits.changeQuestion(declared, asked("b2", "Wie beslist daarover"))
                        .question("b2")
                        .orElseThrow()
                        .sameAs())
                .hasSize(1);
        assertThat(FrameworkEdits.changeQuestion(declared, asked("b2", "Wie mag beslissen?"))
                        .question("b2")
                        .orElseThrow()
                        .sameAs())
                .isEmpty();
    }
}
