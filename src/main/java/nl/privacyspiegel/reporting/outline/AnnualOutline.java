package nl.privacyspiegel.reporting.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.reporting.content.AddedSection;
import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.AnnualContent.Part;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.content.ConcludedChart;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.content.ToldChapter;
import nl.privacyspiegel.reporting.outline.Block.Grid;
import nl.privacyspiegel.reporting.outline.Block.Heading;
import nl.privacyspiegel.reporting.outline.Block.Kind;
import nl.privacyspiegel.reporting.outline.Block.Line;
import nl.privacyspiegel.reporting.outline.Block.PageEnd;
import nl.privacyspiegel.reporting.outline.Block.Picture;

/**
 * The annual report as a document, from top to bottom: first a page with the conclusion, a picture and what is asked, then the
 * chapters. A council gets the first page and the chapters that concern it.
 */
public final class AnnualOutline {

    /** So that the first page is one page. */
    private static final double LOWER_PICTURE = 250;

    private static final double COUNCIL_PICTURE = 160;
    private static final double PICTURE_OF_PART = 260;

    private static final Integer[] OVERVIEW = {2050, 1500, 1400, 1400, 1450, 1838};
    private static final Integer[] GRADES = {4238, 1800, 1800, 1800};
    private static final Integer[] ALONE = {3438, 1400, 4800};
    private static final Integer[] UNITS = {3338, 1700, 2900, 1700};
    private static final Integer[] WITHOUT_GRADE = {3000, 2400, 4238};
    private static final Integer[] OPEN = {3000, 4938, 1700};
    private static final Integer[] DECIDED = {3638, 2400, 1300, 2300};
    private static final Integer[] FIGURES = {3138, 1050, 1050, 1650, 1250, 1500};
    private static final Integer[] FACTS = {2900, 6738};

    private final AnnualContent content;
    private final ReportTexts words;
    private final List<Block> blocks = new ArrayList<>();

    private AnnualOutline(AnnualContent content, ReportTexts words) {
        this.content = content;
        this.words = words;
    }

    public static List<Block> of(AnnualContent content, ReportTexts words) {
        AnnualOutline outline = new AnnualOutline(content, words);
        switch (content.level()) {
            case COLLEGE -> outline.college();
            case COUNCIL -> outline.council();
        }
        return List.copyOf(outline.blocks);
    }

    private void council() {
        opening(COUNCIL_PICTURE);
        for (AnnualChapter chapter : AnnualChapter.values()) {
            if (chapter == AnnualChapter.STANDING) {
                heading(1, content.heading(chapter, words));
                overview();
                figuresOfStanding();
            } else {
                chapter(chapter);
            }
        }
    }

    private void college() {
        opening(LOWER_PICTURE);
        heading(2, "reporting.heading.asked");
        content.askedFirst().forEach(point -> line(Kind.BULLET, point));
        if (!content.askedBesides().isEmpty()) {
            line(
                    Kind.NOTE,
                    words.say(
                            "reporting.annual.asked.more",
                            content.askedBesides().size()));
        }
        blocks.add(new PageEnd());
        for (AnnualChapter chapter : AnnualChapter.values()) {
            switch (chapter) {
                case STANDING -> standing();
                case AWARENESS -> awareness();
                default -> chapter(chapter);
            }
        }
        if (!content.askedBesides().isEmpty()) {
            heading(1, "reporting.annual.asked.besides");
            content.askedBesides().forEach(point -> line(Kind.BULLET, point));
        }
        heading(1, "reporting.heading.decided");
        table(content.decided(), "reporting.heading.decided", "reporting.annual.decided.none", DECIDED);
        heading(1, "reporting.sheet.account");
        table(content.account(), "reporting.sheet.account", "reporting.sheet.account", FACTS);
    }

    /** A chapter that is only there when something is told in it. */
    private void chapter(AnnualChapter chapter) {
        content.told(chapter).ifPresent(each -> {
            heading(1, content.heading(chapter, words));
            told(each);
        });
    }

    /** One page: the conclusion, a picture and what is asked. */
    private void opening(double highest) {
        line(Kind.TITLE, Said.words(content.title()));
        line(Kind.SUBTITLE, Said.content(content.subtitle()));
        line(Kind.LEAD, content.headline());
        content.picture().stream().limit(1).forEach(chart -> blocks.add(new Picture(chart, highest)));
        heading(2, "reporting.heading.brief");
        content.messages().forEach(message -> line(Kind.BULLET, message));
    }

    private void standing() {
        heading(1, content.heading(AnnualChapter.STANDING, words));
        heading(2, "reporting.heading.units");
        overview();
        content.picture().stream().skip(1).forEach(chart -> blocks.add(new Picture(chart, PICTURE_OF_PART)));
        parts(content.assessments(), GRADES);
        parts(content.alone(), ALONE);
        figuresOfStanding();
        heading(2, "reporting.heading.withoutGrade");
        table(
                content.withoutGrade(),
                "reporting.heading.withoutGrade",
                "reporting.annual.withoutGrade.none",
                WITHOUT_GRADE);
        heading(2, "reporting.heading.open");
        table(content.open(), "reporting.heading.open", "reporting.annual.open.noneAtNo", OPEN);
        content.openBesides().forEach(rest -> line(Kind.NOTE, rest));
    }

    /** Under a heading of their own: two tables without anything between them are one in Word. */
    private void figuresOfStanding() {
        content.told(AnnualChapter.STANDING).ifPresent(each -> {
            heading(2, "reporting.annual.figures");
            told(each);
        });
    }

    private void overview() {
        table(content.overview(), "reporting.heading.units", "reporting.annual.assessments.none", OVERVIEW);
    }

    private void awareness() {
        heading(1, content.heading(AnnualChapter.AWARENESS, words));
        content.told(AnnualChapter.AWARENESS).ifPresent(this::told);
        heading(2, "reporting.heading.tests");
        if (content.tests().isEmpty()) {
            line(Kind.NORMAL, words.say("reporting.annual.tests.none"));
        }
        parts(content.tests(), UNITS);
    }

    private void told(ToldChapter chapter) {
        chapter.typed().ifPresent(typed -> {
            blocks.add(new Line(Kind.NOTE, typed.by(), true));
            typed.paragraphs().forEach(paragraph -> line(Kind.NORMAL, paragraph));
        });
        if (!chapter.figures().rows().isEmpty()) {
            blocks.add(grid(
                    chapter.figures(),
                    chapter.figures().spoken(words.get(chapter.chapter().translationKey())),
                    FIGURES));
        }
        for (AddedSection section : chapter.sections()) {
            heading(2, Said.words(section.name()));
            blocks.add(new Line(Kind.NORMAL, Said.words(section.message()), true));
            blocks.add(grid(section.table(), section.spoken()));
        }
        if (!chapter.asked().isEmpty() && content.level() == AnnualLevel.COLLEGE) {
            heading(2, "reporting.annual.asked");
            chapter.asked().forEach(point -> line(Kind.BULLET, point));
        }
    }

    private void parts(List<Part> parts, Integer... widths) {
        for (Part part : parts) {
            heading(2, part.heading());
            List<ConcludedChart> charts = part.charts().stream()
                    .filter(chart -> !content.picture().contains(chart))
                    .toList();
            part.points().stream()
                    .filter(point -> charts.stream()
                            .noneMatch(chart -> chart.conclusion().equals(point)))
                    .forEach(point -> blocks.add(new Line(Kind.BULLET, point, true)));
            charts.forEach(chart -> blocks.add(new Picture(chart, PICTURE_OF_PART)));
            part.notices().forEach(notice -> blocks.add(new Line(Kind.NOTE, Said.words(notice), true)));
            blocks.add(grid(part.table(), part.table().spoken(part.heading().text()), widths));
        }
    }

    private void table(ReportTable table, String aboutKey, String noneKey, Integer... widths) {
        if (table.rows().isEmpty()) {
            line(Kind.NORMAL, words.say(noneKey));
        } else {
            blocks.add(grid(table, table.spoken(words.get(aboutKey)), widths));
        }
    }

    private static Grid grid(ReportTable table, String spoken, Integer... widths) {
        return new Grid(table, spoken, Arrays.asList(widths));
    }

    private void heading(int level, String key) {
        heading(level, words.say(key));
    }

    private void heading(int level, Said text) {
        blocks.add(new Heading(level, text));
    }

    private void line(Kind kind, Said text) {
        blocks.add(new Line(kind, text));
    }
}
