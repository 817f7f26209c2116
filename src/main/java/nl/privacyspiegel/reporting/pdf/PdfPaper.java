package nl.privacyspiegel.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.reporting.content.ConcludedChart;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.office.OfficeText;
import nl.privacyspiegel.reporting.outline.Block;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.drawing.ChartSize;
import nl.privacyspiegel.shared.chart.drawing.Charts;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * A document that is filled from top to bottom and comes out as a PDF with tags: headings, lists, tables with their headers, and
 * what pictures say in words. Nothing is fetched: fonts and pictures are in it.
 */
final class PdfPaper {

    private static final String FONT = "Liberation Sans";
    private static final ClassPathResource FONT_FILE = new ClassPathResource("fonts/LiberationSans-Regular.ttf");
    private static final ClassPathResource STYLES = new ClassPathResource("reporting/pdf.css");
    private static final String DATA = "data:image/png;base64,";
    private static final int ALL = 100;
    /** Of so many rows, a table is not divided over pages. */
    private static final int SHORT_TABLE = 5;

    private static final int LOGO_HEIGHT = 56;
    private static final int LOGO_WIDTH = 200;

    static {
        // On the console it tells, past the log of the application, how long each step took. What fails is thrown.
        XRLog.setLoggingEnabled(false);
    }

    private final Document html = Document.createShell("");
    private final Element body = html.body();
    private final ReportTexts words;
    private @Nullable Element list;
    private @Nullable Element together;
    private boolean newPage;

    PdfPaper(String title, String subject, Said footer, HouseStyle house, ReportTexts words) {
        this.words = words;
        html.title(title);
        html.getElementsByTag("html").attr("lang", words.language().toLanguageTag());
        meta("description", subject);
        meta("subject", subject);
        meta("author", house.organisation());
        html.head().appendElement("style").appendChild(new DataNode(css(house)));
        Element foot = body.appendElement("div").addClass("foot");
        said(foot.appendElement("span"), footer);
        foot.appendElement("span").addClass("pages");
        logo(house);
    }

    private void meta(String name, String content) {
        if (!content.isEmpty()) {
            html.head().appendElement("meta").attr("name", name).attr("content", OfficeText.clean(content));
        }
    }

    private String css(HouseStyle house) {
        String[] around = words.get("reporting.footer.page", "\u0001", "\u0002").split("[\u0001\u0002]", -1);
        return read(STYLES)
                .replace("ACCENT", "#" + house.accent())
                .replace("TINT", "#" + house.tint())
                .replace("PAGE_BEFORE", around[0])
                .replace("PAGE_BETWEEN", around[1])
                .replace("PAGE_AFTER", around[2]);
    }

    private static String read(ClassPathResource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void logo(HouseStyle house) {
        HouseStyle.Logo logo = house.logo();
        if (logo != null) {
            picture(logo.png(), logo.width(LOGO_HEIGHT, LOGO_WIDTH), words.get("reporting.logo", house.organisation()));
        }
    }

    void write(Block block) {
        if (!(block instanceof Block.Line(Block.Kind kind, Said text, boolean withNext) && kind == Block.Kind.BULLET)) {
            list = null;
        }
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Line line -> {
                line(line);
                if (!line.withNext() && line.kind() != Block.Kind.BULLET) {
                    together = null;
                }
            }
            case Block.Picture picture -> {
                chart(picture.chart(), picture.highest());
                together = null;
            }
            case Block.Grid grid -> {
                if (grid.table().rows().size() > SHORT_TABLE) {
                    apart();
                }
                table(grid.table(), grid.widths());
                together = null;
            }
            case Block.PageEnd end -> {
                newPage = true;
                together = null;
            }
        }
    }

    /** What follows a heading up to its table stays with it on a page, as long as the table is short. */
    private void heading(Block.Heading heading) {
        boolean below = together != null
                && together.children().stream().allMatch(each -> each.tagName().startsWith("h"));
        if (!below) {
            together = null;
            together = element("div").addClass("short");
        }
        said(element("h" + (heading.level() + 1)), heading.text());
    }

    /** What comes now may be longer than a page. */
    private void apart() {
        if (together != null) {
            if (together.hasClass("page")) {
                together.child(0).addClass("page");
            }
            together.unwrap();
            together = null;
        }
    }

    private Element element(String tag) {
        Element element = (together == null ? body : together).appendElement(tag);
        if (newPage) {
            element.addClass("page");
            newPage = false;
        }
        return element;
    }

    private void line(Block.Line line) {
        Element element = switch (line.kind()) {
            case TITLE -> element("h1");
            case BULLET -> {
                Element items = list == null ? element("ul") : list;
                list = items;
                yield items.appendElement("li");
            }
            case SUBTITLE, LEAD, NORMAL, NOTE ->
                element("p").addClass(line.kind().name().toLowerCase(Locale.ROOT));
        };
        if (line.withNext()) {
            element.addClass("next");
        }
        said(element, line.text());
    }

    private void chart(ConcludedChart concluded, double highest) {
        ChartSpec chart = concluded.chart();
        byte[] png = Charts.png(
                chart, ChartSize.WIDE, words.locale(), concluded.conclusion().text());
        Element image = picture(png, 0, concluded.spoken());
        image.attr("style", "max-width: 100%; max-height: " + Math.round(highest) + "pt");
    }

    private Element picture(byte[] png, double width, String description) {
        Element image = element("div").addClass("picture").appendElement("img");
        image.attr("src", DATA + Base64.getEncoder().encodeToString(png));
        image.attr("alt", OfficeText.clean(description));
        if (width > 0) {
            image.attr("style", "width: " + Math.round(width) + "pt");
        }
        return image;
    }

    private void table(ReportTable content, List<Integer> widths) {
        Element table = element("table");
        if (content.rows().size() <= SHORT_TABLE) {
            table.addClass("short");
        }
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        Element head = table.appendElement("thead").appendElement("tr");
        for (int column = 0; column < content.header().size(); column++) {
            Element cell = head.appendElement("th").attr("scope", "col");
            cell.text(OfficeText.clean(content.header().get(column)));
            if (all > 0) {
                cell.attr("style", "width: " + widths.get(column) * ALL / all + "%");
            }
        }
        Element rows = table.appendElement("tbody");
        content.rows().forEach(row -> row(rows.appendElement("tr"), row));
    }

    private void row(Element row, ReportTable.Row content) {
        row.addClass(content.kind().name().toLowerCase(Locale.ROOT));
        for (ReportCell cell : content.cells()) {
            Element element =
                    row.childrenSize() == 0 ? row.appendElement("th").attr("scope", "row") : row.appendElement("td");
            if (cell instanceof ReportCell.Day) {
                element.addClass("day");
            }
            if (cell instanceof ReportCell.Sentence(Said sentence)) {
                said(element, sentence);
            } else {
                piece(
                        element,
                        cell.display(),
                        cell instanceof ReportCell.Text text ? text.language() : cell.language());
            }
        }
    }

    private void said(Element element, Said said) {
        said.pieces().forEach(piece -> piece(element, piece.text(), piece.language()));
    }

    /** Text with its line ends, in its own language where that is another than that of the document. */
    private void piece(Element parent, String text, @Nullable Locale language) {
        Element element =
                language == null || language.getLanguage().equals(words.locale().getLanguage())
                        ? parent
                        : parent.appendElement("span").attr("lang", language.toLanguageTag());
        String[] lines = OfficeText.clean(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                element.appendElement("br");
            }
            element.appendChild(new TextNode(lines[line]));
        }
    }

    byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withProducer("Privacyspiegel")
                    .useFont(PdfPaper::font, FONT)
                    .useExternalResourceAccessControl(
                            (address, kind) -> address.startsWith(DATA),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(html), "")
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        try {
            return FONT_FILE.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
