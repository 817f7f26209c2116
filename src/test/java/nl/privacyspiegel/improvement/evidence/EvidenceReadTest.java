package nl.privacyspiegel.improvement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.evidence.file.Files;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("Evidence that is read, fetched and taken along")
class EvidenceReadTest {

    abstract static class Cases extends EvidenceUseCases {

        @Autowired
        private EntityManagerFactory factory;

        @Autowired
        private JdbcTemplate database;

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
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class Postgres extends Cases {}
}
