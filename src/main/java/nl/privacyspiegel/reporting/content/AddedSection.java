package nl.privacyspiegel.reporting.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.GradeValue;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/** A section that a module above adds, in the words of the report. */
public record AddedSection(String name, String message, boolean told, ReportTable table) {

    public static List<AddedSection> of(List<ReportSection> sections, ReportTexts words) {
        return IntStream.range(0, sections.size())
                .mapToObj(index -> of(sections.get(index), index + 1, words))
                .toList();
    }

    /** @param number tells its table from the others in a report */
    static AddedSection of(ReportSection section, int number, ReportTexts words) {
        return new AddedSection(
                section.name(),
                section.message(),
                section.told(),
                new ReportTable(
                        words.get("reporting.table.added", number),
                        section.header(),
                        section.rows().stream()
                                .map(row -> new Row(
                                        RowKind.PLAIN,
                                        row.stream()
                                                .map(value -> cell(value, words))
                                                .toList()))
                                .toList()));
    }

    static ReportCell cell(ReportSection.Value value, ReportTexts words) {
        return switch (value) {
            case ReportSection.Words(String text) -> new Text(text);
            case ReportSection.Content(String text, String language) ->
                language == null ? Text.content(text) : new Text(text, Said.language(language));
            case ReportSection.Amount(var amount, int decimals) ->
                new GradeValue(amount, decimals, words.number(amount, decimals));
            case ReportSection.Day(var date) -> words.day(date);
            case ReportSection.Nothing() -> new Blank();
        };
    }

    /** What a reader hears of the table. */
    public String spoken() {
        return table.spoken(name);
    }

    /** Empty when it has nothing to show, or another slide tells of it. */
    Optional<Slide> slide() {
        return told || table.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Slide(Said.words(message), new Slide.Facts(table, spoken()), Said.NOTHING));
    }
}
