package nl.privacyspiegel.improvement.evidence;

import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.ImprovementUseCases;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfCount;
import nl.privacyspiegel.improvement.evidence.file.CheckedFile;
import nl.privacyspiegel.improvement.evidence.file.Files;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.DatedCounts;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Statements;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("Evidence of what was found")
class EvidenceTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    abstract static class Cases extends ImprovementUseCases {

        @Autowired
        private EvidencePieces pieces;

        @Autowired
        private EvidenceChanges changes;

        @Autowired
        private EvidenceFiles files;

        @Autowired
        private DatedCounts counts;

        @Autowired
        private Accounts accounts;

        @Autowired
        private UnitChanges units;

        @Autowired
        private ApplicationContext application;

        @Autowired
        private EntityManagerFactory factory;

        @Autowired
        private JdbcTemplate database;

        private MeasurementId first;
        private MeasurementId last;
        private SubjectRef about;
        private Person colleague;

        @BeforeEach
        void there_is_a_measurement_and_a_colleague() {
            MeasuredUnit measured = MeasuredUnit.in(application);
            List<MeasurementId> both = measured.measurements(measured.start(unit, TODAY.minusYears(1), TODAY));
            first = both.getFirst();
            last = both.getLast();
            about = FindingSubjects.ref(unit, first, "beleid-1");
            colleague = people.member(unit, Role.ASSESSOR);
        }

        private static EvidenceData data(String title) {
            return new EvidenceData(title, "Zie bladzijde 3", TODAY.minusMonths(2), null);
        }

        private static EvidenceData until(LocalDate last) {
            return new EvidenceData("Besluit", "", TODAY.minusMonths(2), last);
        }

        private static Brought pdf(String mark) {
            return new Brought.NewFile(CheckedFile.read("besluit.pdf", Files.pdf("/Lang(" + mark + ")")));
        }

        private static Brought link() {
            return new Brought.NewLink(new WebLink("https://gemeente.example/beleid"));
        }

        private EvidenceId brought(EvidenceData data, Brought what) {
            return changes.add(about, data, what, Optional.empty());
        }

        private EvidenceId approved(EvidenceData data, Brought what) {
            EvidenceId id = brought(data, what);
            changes.offer(id, 1);
            asColleague(() -> changes.judge(id, 1, true, ""));
            return id;
        }

        private void asColleague(Runnable work) {
            people.run(colleague, work);
            people.login(assessor);
        }

        private EvidenceState state(EvidenceId id) {
            return pieces.get(id).line().state();
        }

        @Test
        void a_file_is_brought_offered_and_approved_by_another() {
            EvidenceId id = brought(data("Besluit"), pdf("nl"));
            assertThat(state(id)).isEqualTo(EvidenceState.DRAFT);
            changes.offer(id, 1);
            assertThat(state(id)).isEqualTo(EvidenceState.IN_REVIEW);
            assertThat(pieces.get(id).mayJudge()).isFalse();
            assertRefused("improvement.evidence.another", () -> changes.judge(id, 1, true, ""));
            asColleague(() -> {
                assertThat(pieces.get(id).mayJudge()).isTrue();
                changes.judge(id, 1, true, "Klopt.");
            });
            assertThat(state(id)).isEqualTo(EvidenceState.APPROVED);
            assertThat(pieces.get(id)
                            .line()
                            .standing()
                            .judgement()
                            .orElseThrow()
                            .words())
                    .isEqualTo("Klopt.");
            assertThat(pieces.get(id).broken()).isEmpty();
            assertThat(files.get(id, 1).bytes()).isEqualTo(Files.pdf("/Lang(nl)"));
        }

        @Test
        void who_keeps_it_up_does_not_judge_it_either() {
            EvidenceId id =
                    changes.add(about, data("Besluit"), link(), Optional.of(new Owner.OfMember(colleague.id())));
            changes.offer(id, 1);
            people.login(colleague);
            assertRefused("improvement.evidence.another", () -> changes.judge(id, 1, true, ""));
        }

        @Test
        void rejecting_asks_why_and_a_next_version_tries_again() {
            EvidenceId id = brought(data("Besluit"), link());
            changes.offer(id, 1);
            asColleague(() -> {
                assertRefused("improvement.evidence.reason.missing", () -> changes.judge(id, 1, false, " \n"));
                changes.judge(id, 1, false, "Het is een concept.");
            });
            assertThat(state(id)).isEqualTo(EvidenceState.REJECTED);
            assertRefused("improvement.evidence.changed", () -> changes.offer(id, 1));
            changes.revise(id, 1, data("Besluit, getekend"), pdf("x"));
            changes.offer(id, 2);
            asColleague(() -> changes.judge(id, 2, true, ""));
            assertThat(state(id)).isEqualTo(EvidenceState.APPROVED);
            assertThat(pieces.get(id).line().title()).isEqualTo("Besluit, getekend");
        }

        @Test
        void what_was_approved_stays_as_it_is_and_counts_until_a_next_version_is_approved() {
            EvidenceId id = approved(data("Besluit"), pdf("een"));
            RevisionLine before = pieces.get(id).revisions().getFirst();
            changes.revise(id, 1, data("Besluit van later"), pdf("twee"));
            EvidenceSheet sheet = pieces.get(id);
            assertThat(sheet.revisions().getFirst()).isEqualTo(before);
            assertThat(sheet.line().title()).isEqualTo("Besluit");
            assertThat(sheet.line().state()).isEqualTo(EvidenceState.APPROVED);
            assertThat(sheet.line().newest().state()).isEqualTo(EvidenceState.DRAFT);
            assertThat(files.get(id, 1).bytes()).isNotEqualTo(files.get(id, 2).bytes());
        }

        @Test
        void a_next_version_keeps_the_file_and_takes_back_what_waited() {
            EvidenceId id = brought(data("Besluit"), pdf("een"));
            changes.offer(id, 1);
            changes.revise(id, 1, data("Besluit (getekend)"), new Brought.TheSame());
            assertThat(pieces.get(id).revisions())
                    .extracting(RevisionLine::state)
                    .containsExactly(EvidenceState.DRAFT, EvidenceState.DRAFT);
            assertThat(files.get(id, 2).bytes()).isEqualTo(files.get(id, 1).bytes());
            assertThat(pieces.get(id).broken()).isEmpty();
        }

        @Test
        void who_changes_what_somebody_else_changed_is_told() {
            EvidenceId id = brought(data("Besluit"), link());
            asColleague(() -> changes.revise(id, 1, data("Van een ander"), link()));
            assertRefused("improvement.evidence.changed", () -> changes.revise(id, 1, data("Van mij"), link()));
            assertRefused("improvement.evidence.changed", () -> changes.offer(id, 1));
        }

        @Test
        void a_second_press_brings_nothing_twice() {
            EvidenceId id = brought(data("Besluit"), pdf("een"));
            assertThat(brought(data("Besluit"), pdf("een"))).isEqualTo(id);
            assertThat(pieces.under(unit)).hasSize(1);
        }

        @Test
        void whatever_is_changed_in_the_database_is_seen() {
            for (String change : List.of(
                    "title = 'Iets anders'",
                    "note = 'Iets anders'",
                    "dated_on = date '2026-01-01'",
                    "valid_until = date '2030-01-01'",
                    "sha256 = 'x'",
                    "content_name = 'anders.pdf'",
                    "made_function = 'directeur'",
                    "decision = 'REJECTED'",
                    "judgement_words = 'prima'",
                    "judged_function = 'FG'",
                    "judgement_hash = ''",
                    "hash = previous_hash",
                    "number = 7")) {
                EvidenceId id = approved(data("Besluit " + change.hashCode()), pdf("een"));
                assertThat(pieces.get(id).broken()).isEmpty();
                database.update("update evidence_revision set " + change + " where evidence_id = ?", id.value());
                assertThat(pieces.get(id).broken()).as(change).isPresent();
            }
            EvidenceId draft = brought(data("Nog niet beoordeeld"), link());
            database.update("update evidence_revision set decision = 'APPROVED' where evidence_id = ?", draft.value());
            assertThat(pieces.get(draft).broken()).contains(1);
            EvidenceId moved = brought(data("Van een andere vraag"), link());
            database.update("update evidence set subject_id = ? where id = ?", first + "/beleid-2", moved.value());
            assertThat(pieces.get(moved).broken()).contains(1);
            EvidenceId shorter = approved(data("Tweede weg"), link());
            changes.revise(shorter, 1, data("Tweede weg"), pdf("x"));
            database.update("delete from evidence_revision where evidence_id = ? and number = 2", shorter.value());
            assertThat(pieces.get(shorter).broken()).isPresent();
        }

        @Test
        void a_changed_file_is_not_handed_out() {
            EvidenceId id = approved(data("Besluit"), pdf("een"));
            database.update("update evidence_file_part set content = ?", (Object) new byte[] {1, 2, 3});
            assertRefused("improvement.evidence.file.tampered", () -> files.get(id, 1));
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
            assertThat(told).extracting(ExpiryNotice::noticeDay).containsExactly(true, false, true);
            people.login(people.member(people.unit(), Role.ASSESSOR));
            assertThat(pieces.expiring()).isEmpty();
        }

        @Test
        void what_is_over_is_not_offered() {
            EvidenceId id = brought(until(TODAY.minusDays(1)), link());
            assertRefused("improvement.evidence.until.past", () -> changes.offer(id, 1));
        }

        @Test
        void a_count_is_kept_as_it_stood() {
            people.run(
                    people.member(unit, Role.ASSESSOR, Role.SUPERVISOR),
                    () -> MeasuredUnit.in(application).adopt(first, Map.of("beleid", 6)));
            people.login(assessor);
            DatedCount grade =
                    counts.asOf(unit, TODAY, DUTCH).getFirst().counts().getFirst();
            EvidenceId id = brought(data("Cijfer"), new Brought.NewCount(grade.ref(), TODAY));
            assertThat(pieces.get(id).line().standing().content()).isInstanceOfSatisfying(OfCount.class, count -> {
                assertThat(count.title()).isEqualTo(grade.title());
                assertThat(count.day()).isEqualTo(grade.day());
            });
            assertRefused(
                    "improvement.evidence.count.gone",
                    () -> brought(data("Vroeger"), new Brought.NewCount(grade.ref(), TODAY.minusYears(9))));
        }

        @Test
        void taken_over_for_a_later_measurement_it_keeps_what_it_is_and_its_day_but_not_the_judgement() {
            EvidenceId id = approved(data("Besluit"), pdf("een"));
            SubjectRef later = FindingSubjects.ref(unit, last, "beleid-1");
            EvidenceId taken = changes.useFor(id, later);
            assertThat(changes.useFor(id, later)).as("a second press").isEqualTo(taken);
            EvidenceSheet sheet = pieces.get(taken);
            assertThat(sheet.line().state()).isEqualTo(EvidenceState.DRAFT);
            assertThat(sheet.line().takenFrom()).isEqualTo(id);
            assertThat(sheet.line().standing().data()).isEqualTo(data("Besluit"));
            assertThat(sheet.line().about()).isEqualTo(later);
            assertThat(sheet.broken()).isEmpty();
            assertThat(files.get(taken, 1).bytes()).isEqualTo(files.get(id, 1).bytes());
            assertThat(database.queryForObject(
                            "select count(*) from evidence_file where unit_id = ?", Long.class, unit.value()))
                    .as("kept once")
                    .isEqualTo(1L);
            changes.remove(id, "Hoeft niet meer");
            assertThat(files.get(taken, 1).bytes()).isEqualTo(Files.pdf("/Lang(een)"));
        }

        @Test
        void removing_leaves_who_when_and_why_and_nothing_of_what_it_was() {
            EvidenceId id = approved(data("Besluit"), pdf("een"));
            assertRefused("improvement.evidence.remove.missing", () -> changes.remove(id, " "));
            changes.remove(id, "Er stond een naam in");
            EvidenceSheet sheet = pieces.get(id);
            assertThat(sheet.removal().orElseThrow().reason()).isEqualTo("Er stond een naam in");
            assertThat(sheet.line().removed()).isTrue();
            assertThat(sheet.editable()).isFalse();
            assertThat(sheet.broken()).isEmpty();
            assertThat(sheet.revisions().getFirst().data().note()).isEmpty();
            assertThatThrownBy(() -> files.get(id, 1)).isInstanceOf(NotFoundException.class);
            assertThat(database.queryForObject(
                            "select count(*) from evidence_file where unit_id = ?", Long.class, unit.value()))
                    .isZero();
            assertRefused("improvement.evidence.gone", () -> changes.revise(id, 1, data("x"), link()));
            assertRefused("improvement.evidence.gone", () -> changes.remove(id, "nog eens"));
        }

        @Test
        void what_was_removed_shows_only_of_which_kind_it_was() {
            EvidenceId id = brought(data("Beleid"), link());
            changes.remove(id, "Verkeerde pagina");
            assertThat(pieces.get(id).line().standing().content())
                    .isEqualTo(new EvidenceContent.Removed(EvidenceContent.Kind.LINK));
            assertThat(pieces.of(List.of(unit))).singleElement().matches(EvidenceLine::removed);
        }

        @Test
        void all_evidence_of_a_measurement_comes_in_one_file_with_what_is_in_it() throws IOException {
            approved(data("Besluit van het college"), pdf("een"));
            EvidenceId tampered = brought(data("=Formule"), link());
            database.update("update evidence_revision set note = 'x' where evidence_id = ?", tampered.value());
            changes.add(FindingSubjects.ref(unit, last, "beleid-1"), data("Van later"), link(), Optional.empty());
            Map<String, byte[]> zip = bundle(first);
            assertThat(zip.keySet())
                    .containsExactlyInAnyOrder(
                            "bestanden/001-besluit-van-het-college.pdf", "manifest.csv", "SHA256SUMS");
            String manifest = new String(zip.get("manifest.csv"), StandardCharsets.UTF_8);
            assertThat(manifest)
                    .contains("Besluit van het college", "\"goedgekeurd\"", "\"klopt\"", "'=Formule")
                    .contains("https://gemeente.example/beleid", "buiten de toepassing om veranderd")
                    .doesNotContain("Van later");
            byte[] file = Objects.requireNonNull(zip.get("bestanden/001-besluit-van-het-college.pdf"));
            assertThat(new String(zip.get("SHA256SUMS"), StandardCharsets.UTF_8))
                    .isEqualTo(Fingerprint.of(file) + "  bestanden/001-besluit-van-het-college.pdf\n");
        }

        private Map<String, byte[]> bundle(MeasurementId measurement) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.bundle(measurement, DUTCH, name -> {
                assertThat(name).matches("bewijs-[a-z0-9-]+\\.zip");
                return out;
            });
            Map<String, byte[]> found = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    found.put(entry.getName(), zip.readAllBytes());
                }
            }
            return found;
        }

        @Test
        void what_it_is_about_has_to_be_there() {
            SubjectRef nothing = FindingSubjects.ref(unit, MeasurementId.random(), "beleid-1");
            assertRefused(
                    "improvement.evidence.about.gone", () -> changes.add(nothing, data("x"), link(), Optional.empty()));
            EvidenceId id = brought(data("Besluit"), link());
            UnitId other = people.unit();
            assertRefused(
                    "improvement.evidence.about.gone",
                    () -> changes.useFor(id, FindingSubjects.ref(other, first, "beleid-1")));
        }

        @Test
        void however_much_there_is_a_page_asks_the_same_of_the_database() {
            approved(data("Eerste"), pdf("een"));
            long before = Statements.in(factory, () -> pieces.of(List.of(unit)));
            for (int i = 0; i < 6; i++) {
                EvidenceId id = approved(data("Stuk " + i), pdf("n" + i));
                changes.revise(id, 1, data("Stuk " + i), link());
            }
            assertThat(Statements.in(factory, () -> pieces.of(List.of(unit))))
                    .isEqualTo(before)
                    .isLessThanOrEqualTo(11);
        }

        @Test
        void who_only_reads_changes_nothing_and_who_is_elsewhere_sees_nothing() {
            EvidenceId id = approved(data("Besluit"), pdf("een"));
            people.login(people.member(unit, Role.MANAGEMENT));
            assertThat(files.get(id, 1).name()).isEqualTo("besluit.pdf");
            assertThatThrownBy(() -> changes.offer(id, 1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> changes.remove(id, "weg")).isInstanceOf(AccessDeniedException.class);
            people.login(people.member(people.unit(), Role.ASSESSOR));
            assertThatThrownBy(() -> pieces.get(id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> files.get(id, 1)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> bundle(first)).isInstanceOf(NotFoundException.class);
            assertThat(pieces.of(List.of(unit))).isEmpty();
        }

        @Test
        void of_who_is_erased_the_evidence_stays_and_the_chain_holds() {
            Person gone = people.member(unit, Role.ASSESSOR);
            EvidenceId id = people.as(
                    gone,
                    () -> changes.add(about, data("Besluit"), link(), Optional.of(new Owner.OfMember(gone.id()))));
            people.run(gone, () -> changes.offer(id, 1));
            people.login(assessor);
            changes.judge(id, 1, true, "");
            people.run(people.administrator(), () -> people.confirmed(() -> accounts.erase(gone.id())));
            people.login(assessor);
            assertThat(pieces.get(id).line().owner()).isEmpty();
            assertThat(pieces.get(id).broken()).isEmpty();
            assertThat(database.queryForObject(
                            "select count(*) from evidence_revision where made_by_id = ?",
                            Long.class,
                            gone.id().value()))
                    .isZero();
        }

        @Test
        void a_unit_with_evidence_is_archived_and_not_removed() {
            brought(data("Besluit"), link());
            people.login(people.administrator());
            assertThat(units.removable()).doesNotContain(unit);
            units.archive(unit);
            people.login(assessor);
            assertRefused("organisation.unit.archived", () -> brought(data("Nog een"), link()));
        }
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class Postgres extends Cases {}
}
