package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.ItemStatistic;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.testing.Logins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;

/** Every percentage that was published about the privacytest of 2017 comes out of the demonstration's campaign. */
@SpringBootTest(
        properties = {"spring.datasource.url=jdbc:h2:mem:kempen;DB_CLOSE_DELAY=-1", "vaadin.productionMode=true"})
@ActiveProfiles("demo")
@DisplayName("The campaign of 2017 in the demonstration")
class KempenQuizTest {

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private SecurityContextHolderStrategy locks;

    @Autowired
    private CampaignRepository campaigns;

    @Autowired
    private Results results;

    private CampaignResults shown;

    @BeforeEach
    void management_opens_the_results() {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Logins.of(accounts, "manager@kempen.example"));
        SecurityContextHolder.setContext(context);
        locks.setContext(context);
        Campaign campaign = campaigns.findAll().stream()
                .filter(each -> each.period().firstDay().getYear() == 2017)
                .findFirst()
                .orElseThrow();
        shown = results.get(campaign.id());
    }

    @AfterEach
    void and_leaves() {
        SecurityContextHolder.clearContext();
        locks.clearContext();
    }

    @Test
    void twenty_one_people_took_part() {
        assertThat(shown.units()).singleElement().satisfies(unit -> {
            assertThat(unit.name()).isEqualTo("CJG+ de Kempen");
            assertThat(unit.submissions()).isEqualTo(new Disclosed.Shown<>(21));
        });
        assertThat(shown.header().openPending()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "persoonsgegevens, pt-01, 66.7 33.3 0.0",
        "e-mailadres, pt-02, 85.7 14.3",
        "verwerken, pt-03, 100.0 0.0",
        "anonimiseren, pt-04, 28.6 71.4",
        "bijzondere persoonsgegevens, pt-05, 47.6 19.0 33.3",
        "gezondheid, pt-06, 76.2 23.8",
        "toestemming, pt-08, 71.4 28.6",
        "need-to-know, pt-09, 23.8 14.3 61.9",
        "datalek, pt-11, 85.7 14.3 0.0",
        "trein, pt-12, 95.2 4.8"
    })
    void the_published_percentages_come_out(String subject, String question, String percentages) {
        assertThat(percentages(question)).isEqualTo(percentages);
    }

    @Test
    void six_of_twenty_one_named_the_college() {
        assertThat(result("pt-10").options())
                .filteredOn(QuestionResult.Option::right)
                .singleElement()
                .satisfies(option -> {
                    assertThat(option.option()).isEqualTo("college");
                    assertThat(option.count()).isEqualTo(6);
                    assertThat(option.percentage().orElseThrow().format(Locale.of("nl")))
                            .isEqualTo("28,6%");
                });
    }

    @Test
    void what_nobody_answered_is_not_shown_and_too_few_people_give_no_statistics() {
        assertThat(line("pt-07").result().isShown()).isFalse();
        assertThat(line("pt-07").pending()).isFalse();
        assertThat(result("pt-02").facility()).hasValue(new ItemStatistic.TooFewData(21, ItemStatistic.MINIMUM));
    }

    @Test
    void the_weakest_topic_comes_first() {
        assertThat(shown.topics(top()).stream().limit(2))
                .extracting(
                        TopicTable.Row::topic,
                        row -> row.facility().orElseThrow().value().toString())
                .containsExactly(tuple("grondslag-toestemming", "28.6"), tuple("verantwoordelijkheid", "28.6"));
    }

    private String percentages(String question) {
        return result(question).options().stream()
                .map(option -> option.percentage().orElseThrow().value().toString())
                .collect(Collectors.joining(" "));
    }

    private QuestionResult result(String question) {
        if (line(question).result() instanceof Disclosed.Shown<QuestionResult>(QuestionResult result)) {
            return result;
        }
        throw new AssertionError(question + " is hidden");
    }

    private CampaignResults.Line line(String question) {
        return shown.lines(top()).stream()
                .filter(each -> each.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private UnitId top() {
        return shown.units().getFirst().id();
    }
}
