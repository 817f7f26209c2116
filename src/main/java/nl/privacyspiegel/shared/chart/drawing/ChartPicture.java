package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.StringTokenizer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Paints the few elements that {@link SvgCanvas} writes as a picture. Not for any other SVG. */
final class ChartPicture {

    private static final int SCALE = 2;
    private static final double STRONG = 0.045;

    private final Graphics2D paper;

    private ChartPicture(Graphics2D paper) {
        this.paper = paper;
    }

    static byte[] png(String svg) {
        Element root = parse(svg);
        double[] box = numbers(root.getAttribute("viewBox"));
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(box[2] * SCALE), (int) Math.ceil(box[3] * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = picture.createGraphics();
        try {
            paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            paper.scale(SCALE, SCALE);
            paper.translate(-box[0], -box[1]);
            new ChartPicture(paper).paint(root);
        } finally {
            paper.dispose();
        }
        return bytes(picture);
    }

    private static Element parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException ours) {
            throw new IllegalStateException("what the canvas writes is well-formed", ours);
        }
    }

    private static byte[] bytes(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    private void paint(Element root) {
        NodeList elements = root.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            switch (element.getTagName()) {
                case "text" -> text(element);
                case "rect" ->
                    shape(
                            element,
                            new Rectangle2D.Double(
                                    number(element, "x"),
                                    number(element, "y"),
                                    number(element, "width"),
                                    number(element, "height")));
                case "ellipse" -> {
                    double rx = number(element, "rx");
                    double ry = number(element, "ry");
                    shape(
                            element,
                            new Ellipse2D.Double(
                                    number(element, "cx") - rx, number(element, "cy") - ry, 2 * rx, 2 * ry));
                }
                case "line" ->
                    shape(
                            element,
                            new Line2D.Double(
                                    number(element, "x1"),
                                    number(element, "y1"),
                                    number(element, "x2"),
                                    number(element, "y2")));
                case "path" -> shape(element, path(element.getAttribute("d")));
                default -> {}
            }
        }
    }

    private void shape(Element element, Shape shape) {
        if (isPainted(element, "fill")) {
            paper.setColor(Color.decode(element.getAttribute("fill")));
            paper.fill(shape);
        }
        if (isPainted(element, "stroke")) {
            outline(element, shape);
        }
    }

    private void outline(Element element, Shape shape) {
        paper.setColor(Color.decode(element.getAttribute("stroke")));
        boolean round = element.getAttribute("stroke-linejoin").equals("round");
        double[] dashes = numbers(element.getAttribute("stroke-dasharray"));
        float[] pattern = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            pattern[i] = (float) dashes[i];
        }
        paper.setStroke(new BasicStroke(
                (float) number(element, "stroke-width"),
                BasicStroke.CAP_BUTT,
                round ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER,
                10,
                pattern.length == 0 ? null : pattern,
                0));
        paper.draw(shape);
    }

    /** The ground around a text first, then the text. */
    private void text(Element element) {
        double type = number(element, "font-size");
        GlyphOutlines.Line line = GlyphOutlines.get().line(element.getTextContent(), type);
        double start = switch (element.getAttribute("text-anchor")) {
            case "middle" -> line.width() / 2;
            case "end" -> line.width();
            default -> 0;
        };
        Shape shape = AffineTransform.getTranslateInstance(number(element, "x") - start, number(element, "y"))
                .createTransformedShape(line.shape());
        if (isPainted(element, "stroke")) {
            outline(element, shape);
        }
        paper.setColor(Color.decode(element.getAttribute("fill")));
        paper.fill(shape);
        if (!element.getAttribute("font-weight").isEmpty()) {
            paper.setStroke(new BasicStroke((float) (type * STRONG)));
            paper.draw(shape);
        }
    }

    private static boolean isPainted(Element element, String attribute) {
        String colour = element.getAttribute(attribute);
        return !colour.isEmpty() && !colour.equals("none");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static double[] numbers(String text) {
        return text.isBlank()
                ? new double[0]
                : Arrays.stream(text.split(" ", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    /** Commands in capitals, each with its numbers. */
    private static Path2D path(String data) {
        Path2D path = new Path2D.Double();
        StringTokenizer tokens = new StringTokenizer(data, "MLQCZ", true);
        while (tokens.hasMoreTokens()) {
            String command = tokens.nextToken().toUpperCase(Locale.ROOT);
            if (command.equals("Z")) {
                path.closePath();
                continue;
            }
            double[] at = numbers(tokens.nextToken().strip());
            switch (command) {
                case "M" -> path.moveTo(at[0], at[1]);
                case "L" -> path.lineTo(at[0], at[1]);
                case "Q" -> path.quadTo(at[0], at[1], at[2], at[3]);
                default -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            }
        }
        return path;
    }
}
