package nl.privacyspiegel.reporting.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/**
 * What modules above tell in a chapter of the annual report.
 *
 * @param figures a row for each figure: this year, the year before, over how many it goes, as of which day and from where
 * @param asked what the college is asked to decide about it
 * @param typed what people of the organisation typed for it
 */
public record ToldChapter(
        AnnualChapter chapter,
        ReportTable figures,
        List<AddedSection> sections,
        List<Said> asked,
        Optional<Typed> typed) {

    public ToldChapter {
        sections = List.copyOf(sections);
        asked = List.copyOf(asked);
    }

    /**
     * A part of a chapter.
     *
     * @param source where its figures come from
     */
    public record Part(AnnualChapter chapter, String source, AnnualPart told) {}

    /**
     * What people of the organisation typed, as theirs.
     *
     * @param by whose it is, and who typed it when
     */
    public record Typed(Said by, List<Said> paragraphs) {

        public Typed {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The chapters in which something is told or typed, in their order. */
    public static List<ToldChapter> of(List<Part> parts, Map<AnnualChapter, Typed> typed, int year, ReportTexts words) {
        Map<AnnualChapter, List<Part>> byChapter = new EnumMap<>(AnnualChapter.class);
        typed.keySet().forEach(chapter -> byChapter.put(chapter, new ArrayList<>()));
        parts.stream()
                .filter(part -> !part.told().isEmpty())
                .forEach(part -> byChapter
                        .computeIfAbsent(part.chapter(), none -> new ArrayList<>())
                        .add(part));
        List<ToldChapter> chapters = new ArrayList<>();
        int number = 0;
        for (Map.Entry<AnnualChapter, List<Part>> each : byChapter.entrySet()) {
            List<AddedSection> sections = new ArrayList<>();
            for (Part part : each.getValue()) {
                for (ReportSection section : part.told().sections()) {
                    number++;
                    sections.add(AddedSection.of(section, number, words));
                }
            }
            chapters.add(new ToldChapter(
                    each.getKey(),
                    figures(each.getKey(), each.getValue(), year, words),
                    sections,
                    each.getValue().stream()
                            .flatMap(part -> part.told().asked().stream())
                            .map(Said::words)
                            .toList(),
                    Optional.ofNullable(typed.get(each.getKey()))));
        }
        return chapters;
    }

    private static ReportTable figures(AnnualChapter chapter, List<Part> parts, int year, ReportTexts words) {
        return new ReportTable(
                words.get("reporting.table.figures", chapter.number()),
                List.of(
                        words.get("reporting.annual.figure"),
                        Integer.toString(year),
                        Integer.toString(year - 1),
                        words.get("reporting.annual.over"),
                        words.get("reporting.annual.day"),
                        words.get("reporting.annual.from")),
                parts.stream()
                        .flatMap(
                                part -> part.told().figures().stream().map(figure -> row(figure, part.source(), words)))
                        .toList());
    }

    private static Row row(AnnualFigure figure, String source, ReportTexts words) {
        return Row.of(
                RowKind.PLAIN,
                new Text(figure.name()),
                value(figure.now(), words),
                value(figure.before(), words),
                new Text(figure.over()),
                words.day(figure.day()),
                new Text(source));
    }

    /** What is not known says so: an empty place beside numbers would read as none. */
    private static ReportCell value(ReportSection.Value value, ReportTexts words) {
        return value instanceof ReportSection.Nothing
                ? words.text("reporting.annual.unknown")
                : AddedSection.cell(value, words);
    }
}
