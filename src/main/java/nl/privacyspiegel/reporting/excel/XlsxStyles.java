package nl.privacyspiegel.reporting.excel;

import java.util.HashMap;
import java.util.Map;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.HouseStyle;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The few looks that cells have, each made once a workbook: a workbook has room for a limited number of styles. */
public final class XlsxStyles {

    static final int BASE_SIZE = 10;

    private static final byte OPAQUE = (byte) 0xFF;

    private final XSSFWorkbook workbook;
    private final HouseStyle house;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look, XSSFFont> fonts = new HashMap<>();

    XlsxStyles(XSSFWorkbook workbook, HouseStyle house) {
        this.workbook = workbook;
        this.house = house;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(Colours.FONT);
        standard.setFontHeightInPoints((short) BASE_SIZE);
    }

    /**
     * A style.
     *
     * @param format of a number or a date, or null for text
     * @param keptAsText whether the content must stay text when somebody edits the cell
     */
    public XSSFCellStyle of(Look look, HorizontalAlignment alignment, @Nullable String format, boolean keptAsText) {
        return styles.computeIfAbsent(new Key(look, alignment, format, keptAsText), this::create);
    }

    private XSSFCellStyle create(Key key) {
        Look look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look, this::font));
        style.setAlignment(key.alignment());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        if (look.lined && key.alignment() == HorizontalAlignment.LEFT) {
            style.setIndention((short) 1);
        }
        style.setLocked(look != Look.INPUT);
        style.setQuotePrefixed(key.keptAsText());
        if (key.format() != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        }
        if (look.fill != null) {
            style.setFillForegroundColor(color(look.fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.lined) {
            XSSFColor line = color(Colours.LINE);
            style.setBorderTop(look == Look.TOTAL ? BorderStyle.MEDIUM : BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(look == Look.TOTAL ? color(Colours.PETROL) : line);
            style.setBottomBorderColor(line);
            style.setLeftBorderColor(line);
            style.setRightBorderColor(line);
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(Colours.FONT);
        font.setFontHeightInPoints((short) look.size);
        font.setBold(look.bold);
        font.setColor(color(look.ink));
        return font;
    }

    /** The colours that stand for the organisation are its own. */
    private XSSFColor color(String rgb) {
        byte[] bytes = Colours.rgb(
                switch (rgb) {
                    case Colours.PETROL -> house.accent();
                    case Colours.TINT -> house.tint();
                    default -> rgb;
                });
        return opaque(bytes);
    }

    /** A colour that is nobody's own. */
    static XSSFColor plain(String rgb) {
        return opaque(Colours.rgb(rgb));
    }

    private static XSSFColor opaque(byte... rgb) {
        return new XSSFColor(new byte[] {OPAQUE, rgb[0], rgb[1], rgb[2]});
    }

    private record Key(
            Look look,
            HorizontalAlignment alignment,
            @Nullable String format,
            boolean keptAsText) {}

    public enum Look {
        TITLE(16, true, Colours.PETROL, null, false),
        SUBTITLE(11, false, Colours.QUIET, null, false),
        NOTICE(10, true, Colours.AMBER, Colours.NOTICE, false),
        HEADING(12, true, Colours.PETROL, null, false),
        POINT(10, false, Colours.INK, null, false),
        NOTE(9, false, Colours.QUIET, null, false),
        HEADER(10, true, Colours.WHITE, Colours.PETROL, true),
        LABEL(10, true, Colours.INK, null, true),
        BODY(10, false, Colours.INK, null, true),
        QUIET_BODY(10, false, Colours.QUIET, null, true),
        DOMAIN(10, true, Colours.INK, Colours.TINT, true),
        DOMAIN_TEXT(10, false, Colours.INK, Colours.TINT, true),
        SECTION(10, true, Colours.QUIET, Colours.SECTION, true),
        TOTAL(10, true, Colours.INK, Colours.TOTAL, true),
        SUBTOTAL(9, false, Colours.QUIET, Colours.TOTAL, true),
        /** What somebody fills in: the only cells that can be changed on a protected sheet. */
        INPUT(10, false, Colours.INK, Colours.INPUT, true);

        final int size;
        final boolean bold;
        private final String ink;
        private final @Nullable String fill;
        private final boolean lined;

        Look(int size, boolean bold, String ink, @Nullable String fill, boolean lined) {
            this.size = size;
            this.bold = bold;
            this.ink = ink;
            this.fill = fill;
            this.lined = lined;
        }
    }
}
