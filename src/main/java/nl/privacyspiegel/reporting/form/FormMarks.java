package nl.privacyspiegel.reporting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.office.OfficeText;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.RuleViolation;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a fill-in form says of itself on its hidden sheet: of which measurement it is, and what stood there when it was
 * handed out. The seal tells when this was changed by mistake; it is no secret, and no permission hangs on it: whoever
 * hands a form in could have changed the same answers on the screen.
 *
 * @param locale the language of the form
 */
record FormMarks(
        MeasurementId measurement,
        FrameworkVersionId framework,
        Locale locale,
        Map<String, Mark> questions,
        Map<String, Mark> domains) {

    static final String SHEET = "privacyspiegel";

    private static final String FORMAT = "invulformulier-1";
    private static final String QUESTION = "vraag";
    private static final String DOMAIN = "domein";
    private static final int HEAD = 4;
    private static final int COLUMNS = 4;

    FormMarks {
        questions = Map.copyOf(questions);
        domains = Map.copyOf(domains);
    }

    /** Which version of a row was handed out, and the fingerprint of what it said. */
    record Mark(long version, String print) {}

    static FormMarks of(MeasurementSheet sheet, Locale locale) {
        Map<String, Mark> questions = new TreeMap<>();
        Map<String, Mark> domains = new TreeMap<>();
        sheet.domains().forEach(domain -> {
            domains.put(
                    domain.domain().id(),
                    new Mark(domain.score().version(), print(domain.score().content())));
            domain.questions()
                    .forEach(row -> questions.put(
                            row.question().id(),
                            new Mark(
                                    row.finding().version(), print(row.finding().content()))));
        });
        return new FormMarks(sheet.summary().id(), sheet.assessment().framework(), locale, questions, domains);
    }

    /** White space around a text makes no difference: spreadsheet programs do not all keep it. */
    static String print(FindingData finding) {
        Judgement judgement = finding.judgement();
        return print(
                judgement == null ? "" : judgement.code(),
                Objects.toString(finding.date(), ""),
                finding.narrative(),
                finding.references());
    }

    static String print(DomainGrade score) {
        return print(Objects.toString(score.grade(), ""), Boolean.toString(score.notAssessed()), score.explanation());
    }

    private static String print(String... parts) {
        return Fingerprint.of(
                Stream.of(parts).map(part -> OfficeText.clean(part).strip()).collect(Collectors.joining("\u0000")));
    }

    void write(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(SHEET);
        List<List<String>> rows = rows();
        List<List<String>> all = new ArrayList<>(rows.subList(0, HEAD));
        all.add(List.of("zegel", seal(rows)));
        all.addAll(rows.subList(HEAD, rows.size()));
        for (int index = 0; index < all.size(); index++) {
            Row row = sheet.createRow(index);
            for (int column = 0; column < all.get(index).size(); column++) {
                row.createCell(column).setCellValue(all.get(index).get(column));
            }
        }
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(FORMAT));
        rows.add(List.of("meting", measurement.toString()));
        rows.add(List.of("raamwerk", framework.toString()));
        rows.add(List.of("taal", locale.toLanguageTag()));
        marks(rows, QUESTION, questions);
        marks(rows, DOMAIN, domains);
        return rows;
    }

    private static void marks(List<List<String>> rows, String kind, Map<String, Mark> marks) {
        new TreeMap<>(marks)
                .forEach((id, mark) -> rows.add(List.of(kind, id, Long.toString(mark.version()), mark.print())));
    }

    private static String seal(List<List<String>> rows) {
        return Fingerprint.of(rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")));
    }

    /** @throws RuleViolation when this is no form of ours, or its marks were changed */
    static FormMarks read(Workbook workbook) {
        Sheet sheet = workbook.getSheet(SHEET);
        if (sheet == null || !cell(sheet, 0, 0).equals(FORMAT)) {
            throw new RuleViolation("reporting.form.refused.noForm");
        }
        try {
            Map<String, Mark> questions = new TreeMap<>();
            Map<String, Mark> domains = new TreeMap<>();
            for (int row = HEAD + 1; row <= sheet.getLastRowNum(); row++) {
                (cell(sheet, row, 0).equals(QUESTION) ? questions : domains)
                        .put(
                                cell(sheet, row, 1),
                                new Mark(Long.parseLong(cell(sheet, row, 2)), cell(sheet, row, COLUMNS - 1)));
            }
            FormMarks marks = new FormMarks(
                    new MeasurementId(UUID.fromString(cell(sheet, 1, 1))),
                    new FrameworkVersionId(UUID.fromString(cell(sheet, 2, 1))),
                    Locale.forLanguageTag(cell(sheet, 3, 1)),
                    questions,
                    domains);
            if (!seal(marks.rows()).equals(cell(sheet, HEAD, 1))) {
                throw changed();
            }
            return marks;
        } catch (IllegalArgumentException notWhatWasWritten) {
            throw changed();
        }
    }

    private static RuleViolation changed() {
        return new RuleViolation("reporting.form.refused.marks");
    }

    private static String cell(Sheet sheet, int row, int column) {
        Row found = sheet.getRow(row);
        return found == null
                        || found.getCell(column) == null
                        || found.getCell(column).getCellType() != CellType.STRING
                ? ""
                : found.getCell(column).getStringCellValue();
    }

    /**
     * @throws RuleViolation when the form is of something else than this measurement, or knows of changes that were never
     *     made
     */
    void requireOf(MeasurementSheet sheet) {
        if (!measurement.equals(sheet.summary().id())) {
            throw new RuleViolation("reporting.form.refused.otherMeasurement");
        }
        if (!framework.equals(sheet.assessment().framework())) {
            throw new RuleViolation("reporting.form.refused.otherFramework");
        }
        FormMarks now = of(sheet, locale);
        if (!areOlder(questions, now.questions()) || !areOlder(domains, now.domains())) {
            throw changed();
        }
    }

    private static boolean areOlder(Map<String, Mark> handedOut, Map<String, Mark> now) {
        return handedOut.keySet().equals(now.keySet())
                && now.entrySet().stream()
                        .allMatch(entry -> Objects.requireNonNull(handedOut.get(entry.getKey()))
                                        .version()
                                <= entry.getValue().version());
    }
}
