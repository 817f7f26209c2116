package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.dom.Element;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.reporting.ReportFormat;
import nl.privacyspiegel.reporting.Reports;
import nl.privacyspiegel.shared.ui.Texts;
import nl.privacyspiegel.testing.OnDemo;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/**
 * Whoever has the page, the workbook and the document side by side sees one before-and-after table. The document has no room for
 * what each question rests on.
 */
@OnDemo
class SameTableTest extends SpringBrowserlessTest {

    private static final int RATIONALE = 2;
    private static final DateTimeFormatter IN_FILES = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter ON_SCREEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);

    @Autowired
    private Assessments assessments;

    @Autowired
    private Reports reports;

    private byte[] file(AssessmentSummary assessment, ReportFormat format) {
        return reports.comparison(
                        assessment.pair().orElseThrow().start().id(),
                        assessment.pair().orElseThrow().end().id(),
                        format,
                        Texts.DUTCH)
                .content();
    }

    @Test
    @WithUserDetails("manager@kempen.example")
    void the_table_on_screen_in_excel_and_in_word_is_the_same_cell_by_cell() throws Exception {
        AssessmentSummary assessment = assessments.list().stream()
                .filter(each -> each.name().equals("Privacy sociaal domein 2017"))
                .findFirst()
                .orElseThrow();
        ComparisonView view = navigate(
                ComparisonView.class, Map.of("assessment", assessment.id().toString()));

        List<List<String>> excel = excel(file(assessment, ReportFormat.XLSX));
        List<List<String>> word = word(file(assessment, ReportFormat.DOCX));
        List<List<String>> screen = new ScreenTable(view.getElement()).rows();

        assertThat(excel.getFirst()).element(RATIONALE).isEqualTo("Onderlegging");
        assertThat(word)
                .isEqualTo(excel.stream().map(SameTableTest::withoutRationale).toList());
        assertThat(word).hasSizeGreaterThan(25);
        assertThat(screen).hasSize(excel.size() - 1);
        for (int row = 0; row < screen.size(); row++) {
            assertThat(screen.get(row)).as("row %d", row).isEqualTo(excel.get(row + 1));
        }
    }

    private static List<String> withoutRationale(List<String> row) {
        List<String> rest = new ArrayList<>(row);
        rest.remove(RATIONALE);
        return rest;
    }

    private static List<List<String>> excel(byte[] file) throws IOException {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            return StreamSupport.stream(sheet.spliterator(), false)
                    .map(row -> cells(row, formatter))
                    .dropWhile(row -> !row.getFirst().equals("Code"))
                    .toList();
        }
    }

    private static List<String> cells(Row row, DataFormatter formatter) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
        return cells;
    }

    private static List<List<String>> word(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getTables().stream()
                    .filter(table -> table.getRow(0).getCell(0).getText().equals("Code"))
                    .findFirst()
                    .orElseThrow()
                    .getRows()
                    .stream()
                    .map(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList())
                    .toList();
        }
    }

    /** What stands on the page, put in the columns of the files. */
    private static final class ScreenTable {

        private final Element page;

        ScreenTable(Element page) {
            this.page = page;
        }

        List<List<String>> rows() {
            List<Element> grades = below(page, "div")
                    .filter(each -> each.getClassList().contains("ps-grades"))
                    .flatMap(frame -> below(frame, "tbody"))
                    .flatMap(body -> below(body, "tr"))
                    .toList();
            List<Element> domains = below(page, "section")
                    .filter(each -> each.getClassList().contains("ps-compared-domain"))
                    .toList();
            List<List<String>> rows = new ArrayList<>();
            for (int index = 0; index < domains.size(); index++) {
                rows.add(domain(grades.get(index)));
                domains.get(index).getChildren().forEach(part -> {
                    if (part.getTag().equals("h4")) {
                        rows.add(List.of("", part.getTextRecursively(), "", "", "", "", "", "", "", ""));
                    }
                    below(part, "tbody").flatMap(body -> below(body, "tr")).forEach(row -> rows.add(question(row)));
                });
            }
            return rows;
        }

        private static List<String> domain(Element row) {
            List<Element> cells = row.getChildren().toList();
            String change = text(cells.get(3));
            return List.of(
                    "",
                    text(cells.get(0)),
                    "",
                    explanation(cells.getLast(), "Beginmeting: "),
                    text(cells.get(1)),
                    "",
                    explanation(cells.getLast(), "Eindmeting: "),
                    text(cells.get(2)),
                    "",
                    change.equals("\u2013") ? "" : change.replace('\u2212', '-'));
        }

        private static String explanation(Element cell, String label) {
            return below(cell, "p")
                    .map(ScreenTable::text)
                    .filter(text -> text.startsWith(label))
                    .map(text -> text.substring(label.length()))
                    .findFirst()
                    .orElse("");
        }

        private static List<String> question(Element row) {
            List<Element> cells = row.getChildren().toList();
            List<Element> asked = below(cells.get(0), "span").toList();
            List<String> shown = new ArrayList<>(List.of(
                    text(asked.get(0)),
                    text(asked.get(1)),
                    text(below(cells.get(2), "p").findFirst().orElseThrow())));
            below(cells.get(2), "div")
                    .filter(each -> each.getClassList().contains("ps-finding"))
                    .forEach(found -> shown.addAll(finding(found)));
            shown.add(text(cells.get(1)).endsWith("ongewijzigd") ? "ongewijzigd" : "");
            return shown;
        }

        private static List<String> finding(Element cell) {
            List<String> marks = below(cell, "span").map(ScreenTable::text).toList();
            if (marks.getFirst().startsWith("Nog niets")) {
                return List.of("", "nog open", "");
            }
            List<String> status = below(cell, "p").map(ScreenTable::text).toList();
            return List.of(
                    String.join("\n\n", status),
                    marks.getFirst(),
                    marks.size() == 1
                            ? ""
                            : LocalDate.parse(marks.get(1), ON_SCREEN).format(IN_FILES));
        }

        private static String text(Element element) {
            return element.getTextRecursively().strip();
        }

        private static Stream<Element> below(Element element, String tag) {
            return element.getChildren()
                    .filter(child -> !child.isTextNode())
                    .flatMap(child -> Stream.concat(
                            child.getTag().equals(tag) ? Stream.of(child) : Stream.empty(), below(child, tag)));
        }
    }
}
