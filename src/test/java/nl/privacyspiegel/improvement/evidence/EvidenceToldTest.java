package nl.privacyspiegel.improvement.evidence;

import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.digest.DigestPart.DigestLine;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("Where evidence is told of: lists, home, the digest and the annual report")
class EvidenceToldTest {

    abstract static class Cases extends EvidenceUseCases {

        @Autowired
        private EvidenceInDigest digest;

        @Autowired
        private EvidenceInAnnual annual;

        @Autowired
        private JdbcTemplate database;

        private List<String> listed(EvidenceFilter.State state, EvidenceFilter.Age age) {
            return pieces.list(unit, new EvidenceFilter(state, age, false), 9).first().stream()
                    .map(EvidenceLine::title)
                    .toList();
        }

        @Test
        void a_list_shows_the_newest_of_what_its_filter_says() {
            EvidenceId good = approved(data("Goed"), link());
            changes.revise(good, 1, data("Beter"), link());
            approved(until(TODAY), link());
            changes.offer(brought(data("Wacht"), link()), 1);
            brought(new EvidenceData("Oud", "", TODAY.minusYears(3), null), link());
            EvidenceId gone = brought(data("Weg"), link());
            changes.remove(gone, "Dubbel");

            EvidencePieces.Listed two = pieces.list(unit, EvidenceFilter.ALL, 2);
            assertThat(two.first()).extracting(EvidenceLine::title).containsExactly("Besluit", "Goed");
            assertThat(two.all()).isEqualTo(4);
            EvidenceFilter.Age any = EvidenceFilter.Age.ANY;
            assertThat(listed(EvidenceFilter.State.APPROVED, any)).containsExactly("Besluit", "Goed");
            assertThat(listed(EvidenceFilter.State.EXPIRED, any)).isEmpty();
            assertThat(listed(EvidenceFilter.State.DRAFT, any)).containsExactly("Oud");
            assertThat(listed(EvidenceFilter.State.IN_REVIEW, any)).containsExactly("Wacht");
            assertThat(listed(EvidenceFilter.State.REMOVED, any)).hasSize(1);
            assertThat(listed(EvidenceFilter.State.ALL, EvidenceFilter.Age.TWO_YEARS))
                    .containsExactly("Oud");
            database.update("update evidence_revision set valid_until = ? where title = 'Besluit'", TODAY.minusDays(1));
            assertThat(listed(EvidenceFilter.State.EXPIRED, any)).containsExactly("Besluit");
        }

        @Test
        void what_stops_being_valid_is_told_a_week_and_a_day_before() {
            EvidenceId week = approved(until(TODAY.plusDays(7)), link());
            EvidenceId day = approved(until(TODAY.plusDays(1)), link());
            approved(until(TODAY.plusDays(8)), link());
            EvidenceId some = approved(until(TODAY.plusDays(3)), link());
            brought(until(TODAY.plusDays(2)), link());
            List<ExpiryNotice> told = pieces.expiring();
            assertThat(told).extracting(notice -> notice.line().id()).containsExactly(day, some, week);
            assertThat(told).extracting(ExpiryNotice::daysLeft).containsExactly(1L, 3L, 7L);
            assertThat(digest.lines(TODAY))
                    .extracting(DigestLine::key, DigestLine::number)
                    .containsExactly(
                            tuple("improvement.digest.evidence.tomorrow", 1),
                            tuple("improvement.digest.evidence.soon", 2));
            people.login(people.member(people.unit(), Role.ASSESSOR));
            assertThat(pieces.expiring()).isEmpty();
        }

        @Test
        void the_annual_report_tells_how_many_questions_have_valid_evidence() {
            people.run(
                    people.member(unit, Role.ASSESSOR, Role.SUPERVISOR),
                    () -> MeasuredUnit.in(application).adopt(last, Map.of("beleid", 6)));
            people.login(assessor);
            about = FindingSubjects.ref(unit, last, "beleid-1");
            approved(until(TODAY), link());
            about = FindingSubjects.ref(unit, last, "beleid-2");
            brought(until(TODAY), link());
            assertThat(annual.of(AnnualScope.of(unit, Map.of(unit, "Bladel"), TODAY.getYear(), TODAY), DUTCH)
                            .figures())
                    .singleElement()
                    .satisfies(figure -> {
                        assertThat(figure.now()).isEqualTo(AnnualFigure.count(1));
                        assertThat(figure.over()).isEqualTo("van 24 vragen");
                    });
        }

        @Test
        void the_annual_report_counts_what_was_valid_then_whatever_version_came_since() {
            people.run(
                    people.member(unit, Role.ASSESSOR, Role.SUPERVISOR),
                    () -> MeasuredUnit.in(application).adopt(first, Map.of("beleid", 6)));
            people.login(assessor);
            EvidenceId id = approved(until(TODAY), link());
            LocalDate yesterday = TODAY.minusDays(1);
            database.update(
                    "update evidence_revision set judged_at = ? where evidence_id = ?",
                    yesterday.atStartOfDay().atOffset(ZoneOffset.UTC),
                    id.value());
            changes.revise(id, 1, until(TODAY), link());
            changes.offer(id, 2);
            asColleague(() -> changes.judge(id, 2, true, ""));
            assertThat(annual.of(AnnualScope.of(unit, Map.of(unit, "Bladel"), TODAY.getYear(), yesterday), DUTCH)
                            .figures())
                    .singleElement()
                    .satisfies(figure -> assertThat(figure.now()).isEqualTo(AnnualFigure.count(1)));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class Postgres extends Cases {}
}
