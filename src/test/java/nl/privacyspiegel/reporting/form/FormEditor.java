package nl.privacyspiegel.reporting.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.privacyspiegel.reporting.Reported;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Somebody at work in a form, or on it. */
final class FormEditor {

    static final int QUESTIONS = 1;
    static final int GRADES = 2;

    private final XSSFWorkbook workbook;

    private FormEditor(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Changes a form and hands back the file. */
    static byte[] edit(byte[] form, Consumer<FormEditor> work) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            work.accept(new FormEditor(workbook));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Sheet questions() {
        return workbook.getSheetAt(QUESTIONS);
    }

    Sheet grades() {
        return workbook.getSheetAt(GRADES);
    }

    Row question(String code) {
        return Reported.row(questions(), 0, code);
    }

    Row domain(String name) {
        return Reported.row(grades(), 0, name);
    }

    FormEditor judge(String code, String judgement) {
        question(code).getCell(XlsxFormQuestions.JUDGEMENT).setCellValue(judgement);
        return this;
    }

    FormEditor write(String code, String status) {
        question(code).getCell(XlsxFormQuestions.STATUS).setCellValue(status);
        return this;
    }

    FormEditor date(String code, LocalDate date) {
        question(code).getCell(XlsxFormQuestions.DATE).setCellValue(date);
        return this;
    }

    FormEditor grade(String domain, double grade, String motivation) {
        domain(domain).getCell(XlsxFormGrades.GRADE).setCellValue(grade);
        domain(domain).getCell(XlsxFormGrades.EXPLANATION).setCellValue(motivation);
        return this;
    }

    static String name(Cell cell) {
        return new CellReference(cell).formatAsString().replaceAll(".*!", "");
    }
}
