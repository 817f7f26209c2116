package nl.privacyspiegel.shared;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines as Dutch spreadsheet programs open them, whatever somebody typed: nothing in them becomes a formula. */
public final class CsvLines {

    /** Tells the program that this is UTF-8. */
    public static final String START = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvLines() {}

    /** One line with these cells. */
    public static String line(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> quoted(Objects.toString(cell, "")))
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
