package nl.privacyspiegel.reporting.word;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.reporting.content.ReportTable;

/** How wide the columns of a table are of which nobody knows before what is in them: none breaks a word that could fit. */
final class ColumnWidths {

    /** In twentieths of a point: a letter of a bold head, and what is free beside a text. */
    private static final int LETTER = 125;

    private static final int BESIDE = 230;
    private static final int LINES = 2;

    private ColumnWidths() {}

    /** Together this width: to each column the room of its longest word, and of the rest what its longest text asks. */
    static int[] of(ReportTable table, int width) {
        int columns = table.header().size();
        int[] widths = new int[columns];
        int[] wanted = new int[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = room(texts(table, column)
                    .flatMap(text -> Arrays.stream(text.split("\\s+")))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0));
            int longest = texts(table, column).mapToInt(String::length).max().orElse(0);
            wanted[column] = Math.max(1, room((longest + LINES - 1) / LINES) - widths[column]);
        }
        int words = IntStream.of(widths).sum();
        int free = width - words;
        int all = IntStream.of(wanted).sum();
        for (int column = 0; column < columns; column++) {
            widths[column] = free > 0
                    ? widths[column] + (int) ((long) free * wanted[column] / all)
                    : (int) ((long) width * widths[column] / words);
        }
        widths[0] += width - IntStream.of(widths).sum();
        return widths;
    }

    private static int room(int letters) {
        return letters * LETTER + BESIDE;
    }

    private static Stream<String> texts(ReportTable table, int column) {
        return Stream.concat(
                Stream.of(table.header().get(column)),
                table.rows().stream().map(row -> row.cells().get(column).display()));
    }
}
