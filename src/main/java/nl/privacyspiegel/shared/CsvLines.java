package nl.privacyspiegel.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines as Dutch spreadsheet programs open them, whatever somebody typed: nothing in them becomes a formula. */
public final class CsvLines {

    /** Tells the program that this is UTF-8. */
    public static final String START = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvLines() {}

    /** A number as a program is to read it, in the notation of the reader: it gets no quotation marks. */
    public record Figure(String written) {

        private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

        public Figure {
            if (!NUMBER.matcher(written).matches()) {
                throw new IllegalArgumentException("Not a number: " + written);
            }
        }
    }

    /** One line with these cells. */
    public static String line(@Nullable Object... cells) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(texts(cells))
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(line)
                .writeRecord(Arrays.stream(cells)
                        .map(cell ->
                                cell instanceof Figure(String number) ? number : harmless(Objects.toString(cell, "")))
                        .toList());
        return line.toString();
    }

    /** Everything but numbers stands between quotation marks. */
    private static QuoteStrategy texts(@Nullable Object... cells) {
        return new QuoteStrategy() {
            @Override
            public boolean quoteEmpty(int line, int field) {
                return true;
            }

            @Override
            public boolean quoteValue(int line, int field, String value) {
                return !(cells[field] instanceof Figure);
            }
        };
    }

    private static String harmless(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
