package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.FrameworkData.Domain;
import nl.privacyspiegel.assessment.FrameworkData.Question;
import nl.privacyspiegel.assessment.FrameworkData.Section;
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
}
