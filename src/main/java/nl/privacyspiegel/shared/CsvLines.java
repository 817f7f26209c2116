package nl.privacyspiegel.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lines as Dutch spreadsheet programs open them, whatever somebody typed: nothing in them becomes a formula. */
public final class CsvLines {

    /** Tells the program that this is UTF-8. */
    public static final String START = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvLines() {}

    /** One line with these cells. */
    public static String line(@Nullable Object... cells) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(line)
                .writeRecord(Arrays.stream(cells)
                        .map(cell -> harmless(Objects.toString(cell, "")))
                        .toList());
        return line.toString();
    }

    private static String harmless(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
