package nl.privacyspiegel.reporting.word;

import java.time.Instant;
import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.outline.AnnualOutline;
import nl.privacyspiegel.reporting.outline.Block;

/** Turns what is told of a year into a Word document. */
public final class DocxAnnual {

    private final DocxPaper paper;

    private DocxAnnual(AnnualContent content, HouseStyle house, ReportTexts words) {
        this.paper = new DocxPaper(house, words, content.footer());
    }

    public static byte[] write(AnnualContent content, HouseStyle house, ReportTexts words, Instant made) {
        DocxAnnual document = new DocxAnnual(content, house, words);
        document.paper.logo();
        AnnualOutline.of(content, words).forEach(document::write);
        return document.paper.bytes(content.title(), content.subtitle(), made);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> paper.heading(heading.level(), heading.text());
            case Block.Line line -> {
                var paragraph = paper.paragraph(line.text(), style(line.kind()));
                if (line.withNext()) {
                    paragraph.setKeepNext(true);
                }
            }
            case Block.Picture picture -> paper.chart(picture.chart(), picture.highest());
            case Block.Grid grid ->
                paper.table(
                        grid.table(),
                        grid.spoken(),
                        grid.widths().isEmpty()
                                ? ColumnWidths.of(grid.table(), DocxPaper.UPRIGHT_WIDTH)
                                : grid.widths().stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray());
            case Block.PageEnd end -> paper.endSection(false);
        }
    }

    private static String style(Block.Kind kind) {
        return switch (kind) {
            case TITLE -> DocxStyles.TITLE;
            case SUBTITLE -> DocxStyles.SUBTITLE;
            case LEAD -> DocxStyles.LEAD;
            case NORMAL -> DocxStyles.NORMAL;
            case BULLET -> DocxStyles.BULLET;
            case NOTE -> DocxStyles.NOTE;
        };
    }
}
