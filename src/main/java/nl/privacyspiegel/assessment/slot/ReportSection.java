package nl.privacyspiegel.assessment.slot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with what it says, without a format: a heading with a table in a document, a sheet in a workbook, a slide.
 *
 * @param name what it is called, in a few words
 * @param message what it says, as a sentence
 * @param told whether the report tells of it elsewhere, so that it has no slide and is no message at the beginning
 * @param header of each column; the first column names its row
 */
public record ReportSection(String name, String message, boolean told, List<String> header, List<List<Value>> rows) {

    public ReportSection(String name, String message, List<String> header, List<List<Value>> rows) {
        this(name, message, false, header, rows);
    }

    /** @throws IllegalArgumentException when nothing is in it, or a row does not have one value under each header */
    public ReportSection {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = header.size();
        if (columns == 0 || rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException(name + ": " + rows.size() + " rows below " + columns + " headers");
        }
    }

    /** What stands in a cell; how it is written is up to the report. */
    public sealed interface Value {}

    /** Words of the report, in the language of its reader. */
    public record Words(String text) implements Value {}

    /**
     * What people of the organisation, a framework or a quiz say.
     *
     * @param language a BCP 47 tag; null for that of the organisation
     */
    public record Content(String text, @Nullable String language) implements Value {}

    public record Amount(BigDecimal value, int decimals) implements Value {}

    public record Day(LocalDate date) implements Value {}

    /** Absent, which is not zero. */
    public record Nothing() implements Value {}
}
