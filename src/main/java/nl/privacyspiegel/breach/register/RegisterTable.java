package nl.privacyspiegel.breach.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.breach.RegisterLine;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.shared.CsvLines;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.Translator;

/**
 * The register of breaches as a table in the language of its reader, without a file format.
 *
 * @param name what it is called
 * @param subtitle as of when it is
 */
public record RegisterTable(String name, String subtitle, List<Column> columns, List<List<Cell>> rows) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public RegisterTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param wide whether long texts stand in it
     */
    public record Column(String name, boolean wide) {}

    /** What stands under a column. */
    public sealed interface Cell {}

    /** Words of ours, in the language of the reader. */
    public record Words(String text) implements Cell {}

    /** What people typed. */
    public record Content(String text) implements Cell {}

    /** A moment, as the clock on the wall showed it. */
    public record Moment(LocalDateTime shown) implements Cell {}

    /** It is not known, or not for this reader. */
    public record Nothing() implements Cell {}

    /** The table of these lines. For who reads no free text of any of them it has no columns for that. */
    static RegisterTable of(List<RegisterLine> lines, Translator words, Locale reader, Instant now) {
        boolean read = lines.stream().anyMatch(line -> line.content().isPresent());
        List<RegisterColumn> columns = Arrays.stream(RegisterColumn.values())
                .filter(column -> read || !column.isContent())
                .toList();
        LocalDateTime shown = WallClock.shown(now);
        return new RegisterTable(
                words.get("breach.register.name"),
                words.get("breach.register.at", Days.words(shown.toLocalDate(), reader), TIME.format(shown)),
                columns.stream()
                        .map(column -> new Column(words.get(column.translationKey()), column.isWide()))
                        .toList(),
                lines.stream()
                        .map(line -> columns.stream()
                                .map(column -> column.of(line, words, now))
                                .toList())
                        .toList());
    }

    byte[] csv() {
        StringBuilder text = new StringBuilder(CsvLines.START);
        text.append(CsvLines.line(columns.stream().map(Column::name).toArray()));
        rows.forEach(row ->
                text.append(CsvLines.line(row.stream().map(RegisterTable::plain).toArray())));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Words(String text) -> text;
            case Content(String text) -> text;
            case Moment(LocalDateTime shown) -> MINUTE.format(shown);
            case Nothing() -> "";
        };
    }
}
