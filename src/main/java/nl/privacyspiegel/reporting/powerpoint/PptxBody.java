package nl.privacyspiegel.reporting.powerpoint;

import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.content.Slide;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** What stands below the message of a slide: points, a table or a native chart. */
final class PptxBody {

    private static final double TOP = 118;
    private static final double BODY_HEIGHT = 334;
    private static final double CAPTION_TOP = TOP + BODY_HEIGHT + 4;
    private static final double BETWEEN = 62;
    private static final double MESSAGE_HEIGHT = 38;
    private static final double LARGEST_POINT = 20;
    private static final double BULLET_INDENT = 20;

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final HouseStyle house;
    private final ReportTexts words;

    PptxBody(XMLSlideShow show, XSLFSlide slide, HouseStyle house, ReportTexts words) {
        this.show = show;
        this.slide = slide;
        this.house = house;
        this.words = words;
    }

    static Rectangle2D place() {
        return new Rectangle2D.Double(PptxWriter.MARGIN, TOP, PptxWriter.WIDTH - 2.0 * PptxWriter.MARGIN, BODY_HEIGHT);
    }

    void write(Slide content) {
        switch (content.body()) {
            case Slide.Opening opening -> {}
            case Slide.Points points -> points(points.points());
            case Slide.Facts facts -> new PptxTables(slide, house, words).write(facts, place());
            case Slide.Two two -> two(two);
            case Slide.Columns columns -> charts().columns(columns, place());
            case Slide.Web web -> charts().web(web, place());
            case Slide.Stacks stacks -> charts().stacks(stacks, place());
        }
        if (!content.caption().isEmpty()) {
            Rectangle2D below = new Rectangle2D.Double(
                    PptxWriter.MARGIN, CAPTION_TOP, PptxWriter.WIDTH - 2.0 * PptxWriter.MARGIN, 42);
            double size = PptxText.fitting(content.caption().text(), below.getWidth(), 38, 15, false);
            PptxText.box(slide, below, List.of(content.caption()), size, Colours.QUIET, words);
        }
    }

    /** Whether both tables and the message between them fit on a slide. */
    static boolean fit(Slide.Facts above, Slide.Facts below) {
        return PptxTables.height(above.table()) + BETWEEN + PptxTables.height(below.table()) <= BODY_HEIGHT;
    }

    private void two(Slide.Two two) {
        Rectangle2D place = place();
        new PptxTables(slide, house, words).write(two.above(), place);
        double top = place.getY() + PptxTables.height(two.above().table());
        Rectangle2D line =
                new Rectangle2D.Double(place.getX(), top + BETWEEN - MESSAGE_HEIGHT, place.getWidth(), MESSAGE_HEIGHT);
        double size = PptxText.fitting(two.message().text(), line.getWidth(), MESSAGE_HEIGHT, LARGEST_POINT, true);
        PptxText.box(slide, line, List.of(two.message()), size, house.accent(), words)
                .getTextParagraphs()
                .getFirst()
                .getTextRuns()
                .forEach(run -> run.setBold(true));
        new PptxTables(slide, house, words)
                .write(
                        two.below(),
                        new Rectangle2D.Double(
                                place.getX(), top + BETWEEN, place.getWidth(), place.getMaxY() - top - BETWEEN));
    }

    private PptxCharts charts() {
        return new PptxCharts(show, slide, words);
    }

    private void points(List<Said> points) {
        double size = LARGEST_POINT;
        Rectangle2D place = place();
        String all = Said.join("\n\n", points).text();
        size = PptxText.fitting(all, place.getWidth() - 2 * BULLET_INDENT, place.getHeight(), size, false);
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        box.clearText();
        box.setVerticalAlignment(VerticalAlignment.TOP);
        for (Said point : points) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setTextAlign(TextAlign.LEFT);
            paragraph.setBullet(true);
            paragraph.setBulletCharacter("\u2022");
            paragraph.setLeftMargin(BULLET_INDENT);
            paragraph.setIndent(-BULLET_INDENT);
            paragraph.setSpaceAfter(-size * 0.6);
            PptxText.say(paragraph, point, size, Colours.INK, words);
        }
    }
}
