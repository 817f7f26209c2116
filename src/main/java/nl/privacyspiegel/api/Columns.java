package nl.privacyspiegel.api;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.privacyspiegel.shared.CsvLines;
import nl.privacyspiegel.shared.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * What a table of the API tells of each row, in this order. JSON and CSV are written from the same columns, so that both tell
 * the same. Numbers, words and days; absent is null in JSON and empty in CSV, never zero.
 *
 * @param <R> what a row is about
 */
final class Columns<R> {

    private record Column<R>(String name, Function<R, @Nullable Object> value) {}

    private static final Locale DUTCH = Locale.of("nl");

    private final List<Column<R>> columns;

    private Columns(List<Column<R>> columns) {
        this.columns = List.copyOf(columns);
    }

    static <R> Columns<R> none() {
        return new Columns<>(List.of());
    }

    /** These and one more. */
    Columns<R> with(String name, Function<R, @Nullable Object> value) {
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(new Column<>(name, value));
        return new Columns<>(more);
    }

    /** The same columns, told of a part of each row. */
    <S> Columns<S> of(Function<S, R> part) {
        return new Columns<>(columns.stream()
                .map(column ->
                        new Column<S>(column.name(), row -> column.value().apply(part.apply(row))))
                .toList());
    }

    Map<String, @Nullable Object> json(R row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        columns.forEach(column -> object.put(column.name(), plain(column.value().apply(row))));
        return object;
    }

    /** The first line, as Dutch spreadsheet programs open it. */
    byte[] csvHead() {
        String head = CsvLines.START
                + CsvLines.line(columns.stream().map(Column::name).toArray());
        return head.getBytes(StandardCharsets.UTF_8);
    }

    /** A line, with a decimal comma. */
    byte[] csvLine(R row) {
        return CsvLines.line(columns.stream()
                        .map(column -> cell(plain(column.value().apply(row))))
                        .toArray())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof BigDecimal number ? Numbers.plain(number, DUTCH) : value;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yesOrNo -> yesOrNo;
            case Integer count -> count;
            case BigDecimal number -> number;
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> value.toString();
        };
    }
}
