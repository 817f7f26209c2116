package nl.privacyspiegel.shared.chart.drawing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.privacyspiegel.shared.chart.ChartSpec;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A chart as its reader gets it: the SVG, read back by an XML parser. */
public record DrawnChart(String svg, Document document) {

    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    static DrawnChart of(ChartSpec spec, ChartSize size) {
        return read(Charts.svg(spec, size, DUTCH));
    }

    static DrawnChart read(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new DrawnChart(svg, factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (Exception malformed) {
            throw new AssertionError("not well-formed: " + svg, malformed);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> elements() {
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** What was drawn in all of these roles at once, such as a mark and the start. */
    List<Element> drawn(String... roles) {
        return elements().stream()
                .filter(element -> Arrays.asList(element.getAttribute("class").split(" ", -1))
                        .containsAll(List.of(roles)))
                .toList();
    }

    List<String> texts(String role) {
        return drawn(role).stream().map(Element::getTextContent).toList();
    }

    /** The text of a role with its lines joined, as one reads it. */
    String joined(String role) {
        return String.join(
                " ", drawn(role).stream().map(Element::getTextContent).toList());
    }

    double viewBox(int index) {
        return Double.parseDouble(root().getAttribute("viewBox").split(" ", -1)[index]);
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
