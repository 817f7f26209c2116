package nl.privacyspiegel.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
@DisplayName("The register of breaches as a file")
class BreachRegisterTest extends BreachUseCases {

    private static final String FORMULA = "=HYPERLINK(\"http://elders.example\")";

    @Autowired
    private BreachRegister register;

    @LocalServerPort
    private int port;

    private BreachId written() {
        BreachId id = changes.report(service, Set.of(one, other), report(FORMULA));
        decisions.aware(id, one, aware(2), NEVER);
        decisions.decide(id, one, decision(AuthorityChoice.NOT_REPORTED), NEVER);
        decisions.aware(id, other, aware(80), NEVER);
        changes.followUp(id, "Adresboek opschonen.", NEVER);
        return id;
    }

    private HttpResponse<byte[]> fetched(Person person, String file) {
        Visitor browser = new Visitor(port);
        browser.login(person.email(), person.password());
        return browser.get("/download/" + file);
    }

    private String csv(Person person, String query) {
        return new String(fetched(person, "datalekken.csv" + query).body(), StandardCharsets.UTF_8);
    }

    @Test
    void each_controller_of_each_breach_has_a_line() {
        written();
        List<RegisterLine> lines = register.handOut(BreachFilter.ALL);
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.content()).isPresent());
        assertThat(lines.stream().flatMap(line -> line.outcome().stream()))
                .containsExactly(AuthorityOutcome.NOT_REPORTED);
        assertThat(register.handOut(BreachFilter.of(Map.of("jaar", "2019")))).isEmpty();
    }

    @Test
    void a_controller_reads_the_breach_and_its_own_decision_and_of_no_other() {
        written();
        people.run(people.member(one, Role.SUPERVISOR), () -> {
            List<RegisterLine> lines = register.handOut(BreachFilter.ALL);
            assertThat(lines).hasSize(1);
            RegisterLine.Content content = lines.getFirst().content().orElseThrow();
            assertThat(content.controller().unit()).isEqualTo(one);
            assertThat(content.breach().controllers())
                    .extracting(ControllerSheet::unit)
                    .containsExactly(one);
        });
    }

    @Test
    void a_controller_that_reported_a_breach_itself_gets_no_line_of_another() {
        changes.report(one, Set.of(one, other), report("Bij ons ontdekt"));
        people.run(
                people.member(one, Role.ASSESSOR),
                () -> assertThat(register.handOut(BreachFilter.ALL))
                        .singleElement()
                        .satisfies(line -> assertThat(line.content()
                                        .orElseThrow()
                                        .controller()
                                        .unit())
                                .isEqualTo(one)));
    }

    @Test
    void management_gets_numbers_states_and_clocks_and_nothing_that_was_written() {
        written();
        Person management = people.member(service, Role.MANAGEMENT);
        people.run(
                management,
                () -> assertThat(register.handOut(BreachFilter.ALL)).hasSize(2).allSatisfy(line -> {
                    assertThat(line.content()).isEmpty();
                    assertThat(line.breach().title()).isEmpty();
                }));
        String csv = csv(management, "");
        assertThat(csv)
                .startsWith("\uFEFF\"Nummer\";\"Gemeld door eenheid\";\"Verantwoordelijke\"")
                .contains("\"niet gemeld\"", "\"verstreken\"")
                .doesNotContain("HYPERLINK", "Adresboek", "afgewogen", "directeur", "Beslisser");
    }

    @Test
    void somebody_of_another_organisation_gets_no_line() {
        written();
        assertThat(csv(people.member(people.unit(), Role.ASSESSOR), "").lines()).hasSize(1);
        assertThat(csv(people.member(people.unit(), Role.ASSESSOR), "?eenheid=" + service)
                        .lines())
                .hasSize(1);
    }

    @Test
    void in_csv_no_text_becomes_a_formula() {
        written();
        assertThat(csv(assessor, ""))
                .contains("\"'=HYPERLINK", "\"Adresboek opschonen.\"", "\"Het risico is afgewogen.\"", "\"2026-03-02 ");
    }

    @Test
    void a_workbook_has_moments_as_moments_and_texts_that_stay_texts() throws IOException {
        written();
        HttpResponse<byte[]> got = fetched(assessor, "datalekken.xlsx");
        assertThat(got.headers().firstValue("content-disposition").orElse("")).contains("datalekken-2026-03-02.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(got.body()))) {
            XSSFSheet sheet = workbook.getSheet("Register van datalekken");
            int header = sheet.getTables().getFirst().getStartRowIndex();
            List<String> names = new ArrayList<>();
            sheet.getRow(header).forEach(cell -> names.add(new DataFormatter().formatCellValue(cell)));
            assertThat(names).contains("Wat is er gebeurd", "Einde van de klok", "Geleerd");
            assertThat(sheet.getLastRowNum()).isEqualTo(header + 2);
            Cell happened = sheet.getRow(header + 1).getCell(names.indexOf("Wat is er gebeurd"));
            assertThat(happened.getCellType()).isEqualTo(CellType.STRING);
            assertThat(happened.getStringCellValue()).isEqualTo(FORMULA);
            assertThat(happened.getCellStyle().getQuotePrefixed()).isTrue();
            Cell end = sheet.getRow(header + 1).getCell(names.indexOf("Einde van de klok"));
            assertThat(end.getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }
}
