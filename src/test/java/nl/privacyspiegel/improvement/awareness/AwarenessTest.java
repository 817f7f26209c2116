package nl.privacyspiegel.improvement.awareness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.improvement.ImprovementUseCases;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Share;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("Awareness of a unit, in numbers")
class AwarenessTest {

    private static final LocalDate TODAY = FixedDay.TODAY;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static SessionData session(LocalDate day, @Nullable Integer invited, @Nullable Integer attended) {
        return new SessionData(Angle.MEETING, "Datalekken", day, "iedereen", invited, attended, "");
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }

    abstract static class Cases extends ImprovementUseCases {

        @Autowired
        private Awareness awareness;

        @Autowired
        private AwarenessChanges changes;

        @Autowired
        private AwarenessCounts counts;

        @Autowired
        private AwarenessInAnnual annual;

        @Autowired
        private AwarenessOfUnits content;

        @Test
        void a_session_is_planned_held_and_counted() {
            SessionId id = changes.add(unit, session(TODAY.minusDays(1), 20, null));
            assertThat(awareness.toCount(TODAY)).extracting(SessionLine::id).contains(id);
            changes.change(id, session(TODAY.minusDays(1), 20, 15), session(TODAY.minusDays(1), 20, null));
            assertThat(awareness.toCount(TODAY)).isEmpty();
            assertThat(awareness.sessions(unit))
                    .singleElement()
                    .satisfies(line -> assertThat(line.content().reach()).contains(new Share(15, 20)));
        }

        @Test
        void nobody_came_to_what_is_still_to_be_held() {
            assertRefused("improvement.session.day.future", () -> changes.add(unit, session(TODAY.plusDays(1), 20, 3)));
            changes.add(unit, session(TODAY.plusDays(1), 20, null));
        }

        @Test
        void of_two_who_change_a_session_nothing_is_lost() {
            SessionData seen = session(TODAY, 20, null);
            SessionId id = changes.add(unit, seen);
            people.run(colleague(), () -> changes.change(id, session(TODAY, 21, null), seen));
            assertThat(changes.change(id, session(TODAY, 22, null), seen))
                    .isInstanceOfSatisfying(
                            SaveResult.Conflict.class,
                            conflict -> assertTold(conflict.stored(), session(TODAY, 21, null)));
            assertThat(changes.change(id, session(TODAY.minusDays(1), 20, null), seen))
                    .as("another part")
                    .isInstanceOf(SaveResult.Saved.class);
            assertThat(awareness.sessions(unit))
                    .extracting(SessionLine::content)
                    .containsExactly(session(TODAY.minusDays(1), 21, null));
            assertRefused("improvement.session.changed", () -> changes.remove(id, seen));
            changes.remove(id, session(TODAY.minusDays(1), 21, null));
        }

        private static void assertTold(Versioned<?> stored, Object content) {
            assertThat(stored.content()).isEqualTo(content);
            assertThat(stored.changedBy()).startsWith("functie");
        }

        private Person colleague() {
            return people.member(unit, Role.ASSESSOR);
        }

        @Test
        void the_annual_report_tells_the_reach_and_what_is_not_signed() {
            changes.add(unit, session(TODAY.minusDays(1), 20, 15));
            changes.add(unit, session(TODAY.minusYears(1), 10, 5));
            changes.count(unit, signed(TODAY, 8), Optional.empty());
            AnnualPart told = annual.of(AnnualScope.of(unit, Map.of(unit, "Bladel"), TODAY.getYear(), TODAY), DUTCH);
            assertThat(told.figures())
                    .extracting(AnnualFigure::now, AnnualFigure::before, AnnualFigure::over)
                    .containsExactly(
                            tuple(AnnualFigure.count(1), AnnualFigure.count(1), ""),
                            tuple(percent("75.0"), percent("50.0"), "15 van 20 mensen"),
                            tuple(percent("80.0"), new ReportSection.Nothing(), "8 van 10 mensen"));
            assertThat(told.asked()).containsExactly("Laat de 2 verklaringen tekenen die nog ontbreken.");
            changes.add(unit, session(TODAY.minusDays(2), null, null));
            assertThat(annual.of(AnnualScope.of(unit, Map.of(unit, "Bladel"), TODAY.getYear(), TODAY), DUTCH)
                            .figures()
                            .get(1)
                            .over())
                    .isEqualTo("15 van 20 mensen, geteld bij 1 van 2 bijeenkomsten");
        }

        private static ReportSection.Value percent(String share) {
            return new ReportSection.Amount(new BigDecimal(share), 1);
        }

        @Test
        void of_two_who_count_a_declaration_for_one_day_the_second_is_told_and_chooses() {
            changes.count(unit, signed(TODAY.minusMonths(2), 4), Optional.empty());
            people.run(colleague(), () -> changes.count(unit, signed(TODAY, 8), Optional.empty()));
            assertThat(changes.count(unit, signed(TODAY, 9), Optional.empty()))
                    .isInstanceOfSatisfying(
                            SaveResult.Conflict.class, conflict -> assertTold(conflict.stored(), signed(TODAY, 8)));
            assertThat(counted()).containsExactly(8, 4);
            assertThat(changes.count(unit, signed(TODAY, 9), Optional.of(signed(TODAY, 8))))
                    .isInstanceOf(SaveResult.Saved.class);
            assertThat(counted()).containsExactly(9, 4);
            assertRefused(
                    "improvement.declaration.day.future",
                    () -> changes.count(unit, signed(TODAY.plusDays(1), 8), Optional.empty()));
            assertRefused("improvement.count.changed", () -> changes.takeBack(unit, signed(TODAY, 8)));
            changes.takeBack(unit, signed(TODAY, 9));
            assertThat(counted()).containsExactly(4);
        }

        private List<Integer> counted() {
            return awareness.declarations(unit).stream()
                    .map(line -> line.content().signed())
                    .toList();
        }

        private static SignedCount signed(LocalDate day, int signed) {
            return new SignedCount(Declaration.OATH, day, 10, signed, "");
        }

        @Test
        void how_it_stood_on_a_day_counts_only_what_was_counted_until_then() {
            assertThat(counts.asOf(unit, TODAY, DUTCH)).isEmpty();
            changes.add(unit, session(TODAY.minusMonths(1), 20, 10));
            changes.add(unit, session(TODAY.minusMonths(2), 20, null));
            changes.add(unit, session(TODAY.minusMonths(14), 100, 1));
            changes.count(unit, signed(TODAY, 9), Optional.empty());
            assertThat(counts.asOf(unit, TODAY, DUTCH))
                    .extracting(DatedCount::words)
                    .first()
                    .isEqualTo("10 van 20 genodigden kwamen in een jaar");
            assertThat(counts.asOf(unit, TODAY, DUTCH)).hasSize(2);
            assertThat(counts.asOf(unit, TODAY.minusDays(1), DUTCH)).hasSize(1);
        }

        @Test
        void who_only_reads_changes_nothing_and_who_reads_nothing_finds_nothing() {
            changes.add(unit, session(TODAY, 20, null));
            assertThat(content.filled(List.of(unit))).containsExactly(unit);
            people.login(people.member(unit, Role.MANAGEMENT));
            assertThat(awareness.sessions(unit)).hasSize(1);
            assertThat(awareness.mayChange(unit)).isFalse();
            assertThatThrownBy(() -> changes.add(unit, session(TODAY, 20, null)))
                    .isInstanceOf(AccessDeniedException.class);
            people.login(people.member(people.unit(), Role.ASSESSOR));
            assertThatThrownBy(() -> awareness.sessions(unit)).isInstanceOf(NotFoundException.class);
        }
    }

    @Nested
    @OnH2
    class OnTheEmbeddedDatabase extends Cases {}

    @Nested
    @OnPostgres
    class OnThePostgresDatabase extends Cases {}

    @Nested
    class Rules {

        @Test
        void no_more_come_than_were_invited_and_no_more_sign_than_it_holds_for() {
            assertRefused("improvement.session.attended.more", () -> session(TODAY, 3, 4));
            assertRefused("improvement.session.attended.more", () -> session(TODAY, 3, -1));
            assertRefused("improvement.session.invited.missing", () -> session(TODAY, null, 4));
            assertRefused("improvement.session.invited.range", () -> session(TODAY, 0, null));
            assertRefused("improvement.session.day.wrong", () -> session(LocalDate.of(12026, 1, 1), 3, null));
            assertRefused(
                    "improvement.declaration.signed.more", () -> new SignedCount(Declaration.OATH, TODAY, 3, 4, ""));
            assertRefused(
                    "improvement.declaration.scope.range", () -> new SignedCount(Declaration.OATH, TODAY, 0, 0, ""));
        }

        @Test
        void what_nobody_counted_is_not_nobody() {
            LocalDate lastYear = TODAY.minusYears(1);
            List<SessionData> all =
                    List.of(session(lastYear, 10, 5), session(TODAY, 10, null), session(TODAY, null, null));
            assertThat(Reach.of(all)).contains(new Share(5, 10));
            assertThat(Reach.byYear(all)).containsOnlyKeys(lastYear.getYear());
            assertThat(Reach.inYearUntil(all, TODAY)).isEmpty();
        }
    }
}
