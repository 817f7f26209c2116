package nl.privacyspiegel.improvement.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("What colleges adopted, and how many people know it")
class AdoptedDocumentsTest {

    abstract static class Cases extends DocumentUseCases {

        @Autowired
        private DocumentCounts counts;

        @Autowired
        private DocumentsInAnnual annual;

        @Autowired
        private JdbcTemplate jdbc;

        @Test
        void days_that_were_stored_before_they_had_bounds_keep_no_page_from_being_read() {
            DocumentId id = changes.add(unit, policy());
            adopted(id, COLLEGES.getFirst());
            adopted.count(id, new Acknowledged(TODAY, 20, 40), Optional.empty());
            LocalDate longAgo = LocalDate.of(26, 1, 1);
            jdbc.update(
                    "update document_adoption set adopted_on = ? where adopted_on is not null and document_id = ?",
                    longAgo,
                    id.value());
            jdbc.update("update document_known set known_on = ? where document_id = ?", longAgo, id.value());
            assertThat(documents.of(unit)).extracting(DocumentLine::id).containsExactly(id);
            assertThat(documents.known(id)).extracting(Acknowledged::day).containsExactly(LocalDate.of(1900, 1, 1));
            adopted(id, COLLEGES.getLast());
            assertThat(documents.get(id).adopted()).isEqualTo(2);
        }

        @Test
        void each_college_adopts_a_document_for_itself() {
            DocumentId id = changes.add(unit, policy());
            assertThat(state(id)).isEqualTo(DocumentState.DRAFT);
            adopted(id, "college van Eersel");
            assertThat(documents.get(id)).satisfies(line -> {
                assertThat(line.state()).isEqualTo(DocumentState.IN_FORCE);
                assertThat(line.adopted()).isEqualTo(1);
                assertThat(line.since()).contains(TODAY);
                assertThat(line.adoptions()).extracting(Adoption::body).containsExactlyElementsOf(COLLEGES);
            });
            assertRefused("improvement.document.body.handled", () -> adopted(id, "college van Eersel"));
            assertRefused("improvement.document.body.handled", () -> adopted(id, "college van Elders"));
            assertRefused(
                    "improvement.document.day.future",
                    () -> adopted.adopt(id, new Adoption("college van Bladel", TODAY.plusDays(1), "")));
            adopted.takeBackAdoption(id, "college van Eersel");
            assertThat(state(id)).isEqualTo(DocumentState.DRAFT);
        }

        @Test
        void who_adopted_it_cannot_be_left_out() {
            DocumentId id = changes.add(unit, policy());
            adopted(id, "college van Eersel");
            assertRefused(
                    "improvement.document.body.adopted",
                    () -> changes.change(
                            id, data("Privacybeleid", "1", DocumentDates.NONE, List.of("raad")), policy()));
        }

        @Test
        void an_old_version_holds_until_everybody_adopted_the_new_one() {
            DocumentId first = changes.add(unit, policy());
            COLLEGES.forEach(body -> adopted(first, body));
            DocumentId second = changes.replace(first, data("Privacybeleid", "2", DocumentDates.NONE, COLLEGES));
            adopted(second, "college van Bladel");
            assertThat(state(first)).isEqualTo(DocumentState.IN_FORCE);
            adopted(second, "college van Eersel");
            assertThat(state(first)).isEqualTo(DocumentState.LAPSED);
            assertThat(documents.versions(first)).extracting(DocumentLine::id).containsExactly(second, first);
            assertThat(documents.get(second).before()).map(DocumentName::name).contains("Privacybeleid (1)");
            assertRefused(
                    "improvement.document.replaced.already",
                    () -> changes.replace(first, data("Privacybeleid", "3", DocumentDates.NONE, List.of())));
        }

        @Test
        void how_many_know_it_is_kept_for_each_day_and_never_who() {
            DocumentId id = changes.add(unit, policy());
            adopted.count(id, new Acknowledged(TODAY.minusMonths(3), 10, 40), Optional.empty());
            adopted.count(id, new Acknowledged(TODAY, 20, 40), Optional.empty());
            Acknowledged twenty = new Acknowledged(TODAY, 20, 40);
            Acknowledged thirty = new Acknowledged(TODAY, 30, 40);
            assertThat(adopted.count(id, thirty, Optional.empty()))
                    .isInstanceOfSatisfying(SaveResult.Conflict.class, conflict -> {
                        assertThat(conflict.stored().content()).isEqualTo(twenty);
                        assertThat(conflict.stored().changedBy()).startsWith("functie");
                    });
            assertThat(adopted.count(id, thirty, Optional.of(twenty))).isInstanceOf(SaveResult.Saved.class);
            assertThat(documents.history(id))
                    .filteredOn(event -> event.kind() == DocumentEvent.Kind.KNOWN)
                    .extracting(DocumentEvent::words)
                    .as("what was replaced stays to be read")
                    .contains("20/40", "30/40");
            assertRefused("improvement.count.changed", () -> adopted.takeBackCount(id, twenty));
            assertThat(documents.known(id)).extracting(Acknowledged::known).containsExactly(10, 30);
            assertRefused(
                    "improvement.document.day.future",
                    () -> adopted.count(id, new Acknowledged(TODAY.plusDays(1), 1, 2), Optional.empty()));
            assertThat(counts.asOf(unit, TODAY.minusMonths(1), DUTCH))
                    .extracting(DatedCount::words)
                    .anySatisfy(words -> assertThat(words).startsWith("10 van 40 mensen kennen het"))
                    .contains("Vastgesteld door 0 van 2");
            adopted.takeBackCount(id, thirty);
            assertThat(documents.get(id).known()).map(Acknowledged::known).contains(10);
        }

        @Test
        void the_annual_report_tells_what_each_college_adopted_and_asks_for_the_rest() {
            DocumentId id = changes.add(unit, policy());
            adopted(id, COLLEGES.getFirst());
            changes.add(unit, DocumentData.named("Nog in de maak", DocumentKind.CODE));
            AnnualPart told = annual.of(AnnualScope.of(unit, Map.of(unit, "Kempen"), TODAY.getYear(), TODAY), DUTCH);
            assertThat(told.figures())
                    .extracting(AnnualFigure::now, AnnualFigure::before, AnnualFigure::over)
                    .containsExactly(
                            tuple(AnnualFigure.count(1), new ReportSection.Nothing(), "van 2 documenten"),
                            tuple(AnnualFigure.count(1), new ReportSection.Nothing(), "van 2 keer"),
                            tuple(AnnualFigure.count(0), new ReportSection.Nothing(), "van 2 documenten"));
            assertThat(told.sections())
                    .singleElement()
                    .satisfies(table -> assertThat(table.rows())
                            .extracting(List::getFirst)
                            .containsExactly(
                                    new ReportSection.Content(COLLEGES.getFirst(), null),
                                    new ReportSection.Content(COLLEGES.getLast(), null)));
            assertThat(told.asked()).containsExactly("Stel één document vast dat klaarligt.");
        }
    }

    @Nested
    @OnH2
    class OnTheEmbeddedDatabase extends Cases {}

    @Nested
    @OnPostgres
    class OnThePostgresDatabase extends Cases {}
}
