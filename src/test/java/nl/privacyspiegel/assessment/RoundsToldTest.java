package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.digest.DigestPart;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Where a round of grading together is told of: the annual report and the digest")
class RoundsToldTest {

    abstract static class Cases extends ConsensusUseCases {

        @Autowired
        private List<AnnualSlot> annual;

        @Autowired
        private List<DigestPart> digest;

        private AnnualPart told(int year) {
            AnnualScope scope = AnnualScope.of(unit, Map.of(unit, "Sociaal team"), year, LocalDate.of(2026, 3, 2));
            return annual.stream()
                    .filter(slot -> slot.nameKey().equals("assessment.consensus.name"))
                    .findFirst()
                    .orElseThrow()
                    .of(scope, Locale.of("nl"));
        }

        @Test
        void the_annual_report_tells_of_adopted_grades_with_the_view_of_a_minority() {
            chaired.agree(revealed(4, 7, 6), on(5, 6, "Een van ons vindt 4 genoeg."), DomainGrade.OPEN);
            assertThat(told(2017).isEmpty()).as("a draft").isTrue();
            assertThat(notes.of(List.of(id))).isEmpty();
            finishAndAdopt(id);
            AnnualPart told = told(2017);
            assertThat(told.figures().getFirst().now()).isEqualTo(AnnualFigure.count(1));
            assertThat(told.figures().getFirst().before()).isEqualTo(new ReportSection.Nothing());
            assertThat(told.sections().getFirst().rows())
                    .containsExactly(List.of(
                            new Content("Sociaal team", null),
                            new Content("Beleid", "nl"),
                            new ReportSection.Day(FIRST_DAY),
                            new Amount(BigDecimal.valueOf(5), 0),
                            new Amount(BigDecimal.valueOf(6), 0),
                            new Amount(BigDecimal.valueOf(3), 0),
                            new Content("Een van ons vindt 4 genoeg.", null),
                            new ReportSection.Nothing()));
            assertThat(told.toString()).doesNotContain(SECRET, second.email());
            assertThat(told(2018).isEmpty()).isTrue();
            Person stranger = people.member(people.unit(), Role.values());
            assertThat(people.as(stranger, () -> told(2017)).isEmpty()).isTrue();
            assertThat(people.as(stranger, () -> notes.of(List.of(id)))).isEmpty();
        }

        private List<String> waiting(Person person) {
            return people.as(
                    person,
                    () -> digest.stream()
                            .flatMap(part -> part.lines(LocalDate.of(2026, 3, 2)).stream())
                            .filter(line -> line.key().equals("assessment.digest.consensus"))
                            .map(line -> line.number() + " " + line.path())
                            .toList());
        }

        @Test
        void the_digest_counts_the_domains_that_wait_for_a_grade_of_the_reader() {
            assertThat(waiting(second)).isEmpty();
            RoundId round = open(3);
            assertThat(waiting(second)).containsExactly("1 ");
            assertThat(waiting(people.member(unit, Role.ASSESSOR)))
                    .as("not asked")
                    .isEmpty();
            assertThat(waiting(people.member(unit, Role.MANAGEMENT))).isEmpty();
            vote(second, round, 6);
            assertThat(waiting(second)).isEmpty();
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
