package nl.privacyspiegel.quiz.file;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * An element of an XML file with the line where it starts. Reading trusts nothing: no DOCTYPE, so no entities and nothing
 * from outside the file, and no deep nesting.
 *
 * @param text all text directly in this element
 */
record XmlElement(
        String name, int line, Map<String, String> attributes, List<XmlElement> children, StringBuilder text) {

    private static final int DEEPEST = 20;

    /** The root of a file, or nothing after noting why. */
    static Optional<XmlElement> read(String xml, ImportNotes notes) {
        Reader reader = new Reader();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            XMLReader parser = factory.newSAXParser().getXMLReader();
            parser.setContentHandler(reader);
            parser.setErrorHandler(reader);
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            parser.parse(new InputSource(new StringReader(xml)));
            if (reader.comments > 0) {
                notes.add("", 0, "comments", reader.comments);
            }
            return Optional.ofNullable(reader.root);
        } catch (TooDeepException exception) {
            notes.add("", reader.line(), "xml.tooDeep", DEEPEST);
        } catch (SAXParseException exception) {
            boolean doctype = xml.contains("<!DOCTYPE");
            notes.add("", Math.max(0, exception.getLineNumber()), doctype ? "xml.doctype" : "xml.syntax");
        } catch (SAXException exception) {
            notes.add("", reader.line(), "xml.syntax");
        } catch (IOException | ParserConfigurationException exception) {
            throw new IllegalStateException(exception);
        }
        return Optional.empty();
    }

    Optional<XmlElement> child(String childName) {
        return all(childName).findFirst();
    }

    Stream<XmlElement> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    /** The text in the text element of a child, exactly; empty when there is none. */
    String childText(String childName) {
        return child(childName).map(XmlElement::innerText).orElse("");
    }

    /** The text in the text element, or else in this element itself. */
    String innerText() {
        return child("text").map(inner -> inner.text.toString()).orElseGet(text::toString);
    }

    String attribute(String attributeName) {
        return attributes.getOrDefault(attributeName, "");
    }

    private static final class Reader extends DefaultHandler2 {

        private final Deque<XmlElement> open = new ArrayDeque<>();

        /** What Moodle writes above each question for who reads the file. */
        private static final Pattern OF_MOODLE = Pattern.compile("question: \\d+");

        private @Nullable XmlElement root;
        private int comments;
        private @Nullable Locator locator;

        int line() {
            return locator == null ? 0 : Math.max(0, locator.getLineNumber());
        }

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
        }

        @Override
        public void startElement(String uri, String localName, String qualified, Attributes given) throws SAXException {
            if (open.size() == DEEPEST) {
                throw new TooDeepException();
            }
            Map<String, String> attributes = new HashMap<>();
            for (int index = 0; index < given.getLength(); index++) {
                attributes.put(given.getQName(index), given.getValue(index));
            }
            XmlElement element = new XmlElement(qualified, line(), attributes, new ArrayList<>(), new StringBuilder());
            XmlElement parent = open.peek();
            if (parent == null) {
                root = element;
            } else {
                parent.children().add(element);
            }
            open.push(element);
        }

        @Override
        public void endElement(String uri, String localName, String qualified) {
            open.pop();
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            open.element().text().append(characters, start, length);
        }

        @Override
        public void comment(char[] characters, int start, int length) {
            String said = new String(characters, start, length).strip();
            if (!OF_MOODLE.matcher(said).matches()) {
                comments += (int) said.lines().count();
            }
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }

    private static final class TooDeepException extends SAXException {

        private static final long serialVersionUID = 1L;
    }
}
