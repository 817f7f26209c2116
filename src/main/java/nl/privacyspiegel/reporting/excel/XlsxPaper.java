package nl.privacyspiegel.reporting.excel;

import java.util.Arrays;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How a sheet comes on A4. It is made to fit the width of a page as long as its letters stay readable; a wider sheet goes on
 * over more pages beside each other. Widths leave room for who has no Arial: then all columns are wider.
 */
record XlsxPaper(Sheet sheet, ReportTexts words) {

    /** Letters of ten points are printed as at least eight. */
    static final int SMALLEST_SCALE = 80;

    private static final double POINTS_PER_CHARACTER = 7 * 0.75;
    private static final double POINTS_PER_INCH = 72;
    private static final double MARGIN_INCHES = 0.4;
    private static final double FOOTED_MARGIN_INCHES = 0.65;
    private static final int LONGEST_FOOT = 90;
    private static final double SURE = 0.94;
    private static final double LONG_SIDE = 842 - 2 * MARGIN_INCHES * POINTS_PER_INCH;
    private static final double SHORT_SIDE = 595 - 2 * MARGIN_INCHES * POINTS_PER_INCH;

    /** How many characters of the standard size fit on a page on its side, at the smallest scale. */
    static int widest() {
        return characters(LONG_SIDE);
    }

    private static int characters(double points) {
        return (int) (points * 100 / SMALLEST_SCALE / POINTS_PER_CHARACTER);
    }

    /** How much of a sheet, in its own points, goes on a page at the smallest scale; a little less, to be sure. */
    static double height(boolean landscape) {
        double side = (landscape ? SHORT_SIDE : LONG_SIDE) - (FOOTED_MARGIN_INCHES - MARGIN_INCHES) * POINTS_PER_INCH;
        return side * 100 / SMALLEST_SCALE * SURE;
    }

    static boolean isWiderThanAPage(int... widths) {
        return Arrays.stream(widths).sum() > widest();
    }

    /** The last column that stands on the first page. */
    static int lastColumnOfFirstPage(int... widths) {
        int used = 0;
        for (int column = 0; column < widths.length; column++) {
            used += widths[column];
            if (used > widest()) {
                return Math.max(0, column - 1);
            }
        }
        return widths.length - 1;
    }

    /**
     * Sets up the pages.
     *
     * @param landscape whether the pages lie on their side also when the sheet would fit upright
     * @param widths of the columns, in characters
     */
    void print(boolean landscape, String footer, int... widths) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape || Arrays.stream(widths).sum() > characters(SHORT_SIDE));
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, FOOTED_MARGIN_INCHES);
        sheet.getFooter().setLeft(OfficeText.footer(footer, LONGEST_FOOT));
        sheet.getFooter().setRight(words.get("reporting.footer.page", "&P", "&N"));
        if (isWiderThanAPage(widths)) {
            scale();
        } else {
            sheet.setFitToPage(true);
            setup.setFitWidth((short) 1);
            setup.setFitHeight((short) 0);
        }
    }

    /** At the foot of every page of this workbook: what it is about and, below that, where its figures come from. */
    static void foot(Workbook workbook, String about, String source) {
        workbook.forEach(sheet -> sheet.getFooter()
                .setLeft(OfficeText.footer(about, LONGEST_FOOT) + "\n" + OfficeText.footer(source, LONGEST_FOOT)));
    }

    /** A fixed size in place of a fitting one: then pages end where the sheet says so. */
    void scale() {
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) SMALLEST_SCALE);
    }
}
