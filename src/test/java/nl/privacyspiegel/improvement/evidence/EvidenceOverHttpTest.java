package nl.privacyspiegel.improvement.evidence;

import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.ImprovementUseCases;
import nl.privacyspiegel.improvement.evidence.file.CheckedFile;
import nl.privacyspiegel.improvement.evidence.file.Files;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@OnH2
@DisplayName("Files of evidence are handed out to who may read the unit, and never shown")
class EvidenceOverHttpTest extends ImprovementUseCases {

    @Autowired
    private EvidenceChanges changes;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private MeasurementId measurement;
    private EvidenceId id;

    @BeforeEach
    void there_is_a_file() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        measurement = measured.measurements(measured.start(unit, TODAY.minusYears(1), TODAY))
                .getFirst();
        id = changes.add(
                FindingSubjects.ref(unit, measurement, "beleid-1"),
                new EvidenceData("Besluit", "", TODAY, null),
                new Brought.NewFile(CheckedFile.read("besluit café.pdf", Files.pdf(""))),
                Optional.empty());
    }

    private Visitor as(Person person) {
        Visitor visitor = new Visitor(port);
        visitor.login(person.email(), person.password());
        return visitor;
    }

    private List<String> addresses() {
        return List.of("/download/bewijs/" + id + "/1", "/download/meting/" + measurement + "/bewijs.zip");
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void as_an_attachment_of_a_type_that_we_found_ourselves() {
        Visitor visitor = as(assessor);
        HttpResponse<byte[]> file = visitor.get(addresses().getFirst());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(Files.pdf(""));
        assertThat(header(file, "content-type")).startsWith("application/pdf");
        assertThat(header(file, "content-disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''besluit%20caf%C3%A9.pdf");
        HttpResponse<byte[]> zip = visitor.get(addresses().getLast());
        assertThat(zip.statusCode()).isEqualTo(200);
        assertThat(header(zip, "content-type")).startsWith("application/zip");
        for (HttpResponse<byte[]> answer : List.of(file, zip)) {
            assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
            assertThat(answer.headers().allValues("content-security-policy"))
                    .containsExactly("default-src 'none'; sandbox");
            assertThat(header(answer, "cache-control")).contains("no-store");
        }
    }

    @Test
    void who_may_not_know_of_it_gets_what_does_not_exist() {
        Visitor stranger = as(people.member(people.unit(), Role.ASSESSOR));
        Visitor administrator = as(people.administrator());
        for (String address : addresses()) {
            assertThat(stranger.get(address).statusCode()).isEqualTo(404);
            assertThat(administrator.get(address).statusCode()).isEqualTo(404);
            assertThat(new String(new Visitor(port).get(address).body(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("%PDF", "manifest");
        }
        Visitor visitor = as(assessor);
        for (String wrong : List.of("/2", "/0", "/-1", "/x", "/99999999999")) {
            assertThat(visitor.get("/download/bewijs/" + id + wrong).statusCode())
                    .isEqualTo(404);
        }
        assertThat(visitor.get("/download/bewijs/" + EvidenceId.random() + "/1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_was_removed_is_handed_out_no_more() {
        changes.remove(id, "Was van een ander");
        assertThat(as(assessor).get("/download/bewijs/" + id + "/1").statusCode())
                .isEqualTo(404);
    }
}
