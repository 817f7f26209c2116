package nl.privacyspiegel.reporting.powerpoint;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.reporting.content.AssessmentContent;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.ComparisonContent;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.content.Slide;
import nl.privacyspiegel.reporting.office.DocumentProperties;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Turns messages into a presentation for PowerPoint. */
public final class PptxWriter {

    public static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    public static final int WIDTH = 960;
    public static final int HEIGHT = 540;
    static final int MARGIN = 44;

    private static final int LOGO_HEIGHT = 64;
    private static final int LOGO_WIDTH = 240;
    private static final int EDGE = 14;
    private static final int FOOT_TEXT = 12;
    private static final int FOOT_HEIGHT = 38;
    /** A title leaves room for who has no Arial: then letters are wider, and it would run into what is below it. */
    private static final double OTHER_LETTER = 0.85;

    private static final int NUMBER_WIDTH = 90;

    private final XMLSlideShow show = new XMLSlideShow();
    private final String title;
    private final Said about;
    private final Said footer;
    private final HouseStyle house;
    private final ReportTexts words;

    private PptxWriter(String title, Said about, Said footer, HouseStyle house, ReportTexts words) {
        this.title = title;
        this.about = about;
        this.footer = footer;
        this.house = house;
        this.words = words;
    }

    public static byte[] write(AssessmentContent content, HouseStyle house, ReportTexts words, Instant made) {
        ComparisonContent comparison = content.comparison();
        return write(comparison.title(), comparison.about(), comparison.footer(), content.slides(), house, words, made);
    }

    /** Writes these messages, one a page; the line below each says what they are about and where they come from. */
    public static byte[] write(
            String title,
            Said about,
            Said footer,
            List<Slide> slides,
            HouseStyle house,
            ReportTexts words,
            Instant made) {
        return new PptxWriter(title, about, footer, house, words).bytes(slides, made);
    }

    private byte[] bytes(List<Slide> slides, Instant made) {
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        XSLFSlideMaster master = show.getSlideMasters().getFirst();
        edge(master);
        new SlidePages(words).of(slides).forEach(slide -> write(slide, master));
        show.getSlides().forEach(this::foot);
        DocumentProperties.write(show, title, about.text(), words.language(), made);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            show.write(bytes);
            show.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A coloured edge, on the master: it says nothing, so nobody needs to hear of it. */
    private void edge(XSLFSlideMaster master) {
        XSLFAutoShape edge = master.createAutoShape();
        edge.setShapeType(ShapeType.RECT);
        edge.setAnchor(new Rectangle2D.Double(0, 0, EDGE, HEIGHT));
        edge.setFillColor(PptxText.color(house.accent()));
        edge.setLineWidth(0);
        edge.setLineColor(PptxText.color(house.accent()));
    }

    private void write(Slide content, XSLFSlideMaster master) {
        boolean opening = content.body() instanceof Slide.Opening;
        XSLFSlide slide = show.createSlide(master.getLayout(SlideLayout.TITLE_ONLY));
        for (XSLFTextShape place : slide.getPlaceholders()) {
            if (place.getTextType() == Placeholder.TITLE) {
                title(place, content.title(), opening);
            } else {
                slide.removeShape(place);
            }
        }
        if (content.body() instanceof Slide.Opening(List<Said> lines)) {
            PptxText.box(slide, lead(), List.of(lines.getFirst()), 20, Colours.INK, words);
            PptxText.box(slide, below(), named(lines.subList(1, lines.size())), 16, Colours.QUIET, words);
            logo(slide);
        } else {
            new PptxBody(show, slide, house, words).write(content);
        }
    }

    private List<Said> named(List<Said> lines) {
        return organisation().isEmpty()
                ? lines
                : Stream.concat(Stream.of(organisation()), lines.stream()).toList();
    }

    /** Whose it is; nothing when it is about the whole organisation, which is named then. */
    private Said organisation() {
        return house.organisation().equals(about.text()) ? Said.NOTHING : Said.content(house.organisation());
    }

    private static Rectangle2D lead() {
        return new Rectangle2D.Double(MARGIN, 300, WIDTH - 2.0 * MARGIN, 60);
    }

    private static Rectangle2D below() {
        return new Rectangle2D.Double(MARGIN, 372, WIDTH - 2.0 * MARGIN, 110);
    }

    private void title(XSLFTextShape place, Said message, boolean opening) {
        own(place);
        place.setAnchor(
                opening
                        ? new Rectangle2D.Double(MARGIN, 150, WIDTH - 2.0 * MARGIN, 140)
                        : new Rectangle2D.Double(MARGIN, 22, WIDTH - 2.0 * MARGIN, 84));
        double size = PptxText.fitting(
                message.text(), (WIDTH - 2.0 * MARGIN) * OTHER_LETTER, opening ? 130 : 76, opening ? 38 : 28, true);
        PptxText.lines(place, List.of(message), size, house.accent(), words);
        place.getTextParagraphs().getFirst().getTextRuns().forEach(run -> run.setBold(true));
    }

    /** A place of its own: without it, POI would move the place that all slides inherit. */
    private static void own(XSLFTextShape place) {
        CTTransform2D transform = ((CTShape) place.getXmlObject()).getSpPr().addNewXfrm();
        transform.addNewOff();
        transform.addNewExt();
    }

    private void logo(XSLFSlide slide) {
        HouseStyle.Logo logo = house.logo();
        if (logo != null) {
            XSLFPictureShape picture = slide.createPicture(show.addPicture(logo.png(), PictureData.PictureType.PNG));
            picture.setAnchor(new Rectangle2D.Double(
                    MARGIN, 44, logo.width(LOGO_HEIGHT, LOGO_WIDTH), logo.height(LOGO_HEIGHT, LOGO_WIDTH)));
            PptxText.describe(picture, words.get("reporting.logo", house.organisation()));
        }
    }

    private void foot(XSLFSlide slide) {
        Said line = Said.join(
                " \u00b7 ",
                Stream.of(organisation(), footer)
                        .filter(part -> !part.isEmpty())
                        .toList());
        double width = WIDTH - 2.0 * MARGIN - NUMBER_WIDTH;
        double top = HEIGHT - 4.0 - FOOT_HEIGHT;
        PptxText.box(
                slide,
                new Rectangle2D.Double(MARGIN, top, width, FOOT_HEIGHT),
                List.of(line),
                PptxText.fitting(line.text(), width, FOOT_HEIGHT, FOOT_TEXT, false),
                Colours.QUIET,
                words);
        PptxText.box(
                slide,
                new Rectangle2D.Double(MARGIN + width, top, NUMBER_WIDTH, FOOT_HEIGHT),
                List.of(Said.words(words.get(
                        "reporting.footer.slide",
                        slide.getSlideNumber(),
                        show.getSlides().size()))),
                FOOT_TEXT,
                Colours.QUIET,
                words);
    }
}
