package nl.privacyspiegel.reporting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.Typed;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What people put in a form beside its cells: nobody reads it from there, so that they have to hear of it. */
final class FormAsides {

    private static final int LONGEST_QUOTE = 500;

    private final List<FormProblem> asides = new ArrayList<>();

    private FormAsides() {}

    /**
     * All remarks at cells, pictures on the sheets to fill in, and sheets that are none of the form.
     *
     * @param filled the sheets to fill in
     * @param others the other sheets of the form
     */
    static List<FormProblem> of(XSSFWorkbook workbook, Set<String> filled, Set<String> others) {
        FormAsides asides = new FormAsides();
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            XSSFSheet sheet = workbook.getSheetAt(index);
            String name = sheet.getSheetName();
            if (filled.contains(name)) {
                asides.remarks(sheet);
                asides.pictures(sheet);
            } else if (!others.contains(name) && isFilled(sheet)) {
                asides.add(sheet, "", "reporting.form.left.sheet");
            }
        }
        return List.copyOf(asides.asides);
    }

    private void remarks(XSSFSheet sheet) {
        sheet.getCellComments().forEach((address, remark) -> {
            String said = said(remark);
            if (!said.isEmpty()) {
                add(sheet, address.formatAsString(), "reporting.form.left.remark", said);
            }
        });
    }

    private static String said(XSSFComment remark) {
        return ShortText.shown(Typed.name(remark.getString().getString()), LONGEST_QUOTE);
    }

    private void pictures(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing != null && drawing.getShapes().stream().anyMatch(XSSFPicture.class::isInstance)) {
            add(sheet, "", "reporting.form.left.picture");
        }
    }

    private static boolean isFilled(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(XSSFSheet sheet, String cell, String key, Object... args) {
        asides.add(new FormProblem(sheet.getSheetName(), cell, key, List.of(args)));
    }
}
