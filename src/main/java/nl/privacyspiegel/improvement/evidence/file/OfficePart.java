package nl.privacyspiegel.improvement.evidence.file;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The parts of a document that say what it runs, what it fetches, and whether it is locked. */
final class OfficePart {

    private static final String TYPES = "[content_types].xml";

    private static final Pattern READ = Pattern.compile("\\[content_types]\\.xml|.*\\.rels|xl/externallinks/[^/]*\\.xml"
            + "|word/.*\\.xml|(?:content|styles|settings)\\.xml|meta-inf/manifest\\.xml");

    /**
     * Fields of Word that start a program, or take in what lies elsewhere. What stands before one is looked at from its own line on,
     * so that many empty lines are not gone through again from each of them.
     */
    private static final Pattern FIELD = Pattern.compile(
            "(?:^|\\n)[\\s\"{}&&[^\\n]]*+(?:DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE"
                    + "|QUOTE\\s+\\d+\\s+\\d+)(?=[\\s\"\\\\]|$)",
            Pattern.CASE_INSENSITIVE);

    /** Over a network; a drive of the machine itself, where templates of a house style lie, fetches nothing. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?!file:///[a-z]:)(?:[a-z][a-z0-9+.-]*:|//|\\\\\\\\).*");

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    OfficePart() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    static boolean isRead(String name) {
        return READ.matcher(name).matches();
    }

    /**
     * Reads one.
     *
     * @param name in lower case
     */
    void read(String name, byte[] content) throws XMLStreamException {
        StringBuilder fields = new StringBuilder();
        boolean field = false;
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RuleViolation("improvement.evidence.file.damaged");
                case XMLStreamConstants.START_ELEMENT -> {
                    element(name, xml);
                    field = xml.getLocalName().endsWith("nstrText");
                    fields.append(fieldHere(xml));
                }
                case XMLStreamConstants.END_ELEMENT -> field = false;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    fields.append(field ? xml.getText() : "");
                default -> {
                    // Comments run nothing.
                }
            }
        }
        if (FIELD.matcher(fields).find()) {
            throw new RuleViolation("improvement.evidence.file.fetches");
        }
    }

    /** Of a field that stands in one element its words; where another begins or ends, a line of its own. */
    private static String fieldHere(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "fldSimple" -> "\n" + value(xml, "instr") + "\n";
            case "fldChar" -> "\n";
            default -> "";
        };
    }

    private static void element(String part, XMLStreamReader xml) {
        String element = xml.getLocalName();
        if (part.equals(TYPES)
                && value(xml, "ContentType").toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new RuleViolation("improvement.evidence.file.macros");
        }
        if (Set.of("event-listener", "macro", "altChunk").contains(element)
                || value(xml, "Type").toLowerCase(Locale.ROOT).endsWith("/afchunk")) {
            throw new RuleViolation("improvement.evidence.file.macros");
        }
        if (element.equals("encryption-data")) {
            throw new RuleViolation("improvement.evidence.file.locked");
        }
        boolean fetches = element.equals("ddeLink")
                || element.equals("oleLink")
                || element.equals("dde-source")
                || element.equals("dde-connection-decl")
                || (element.equals("Relationship") && isExternal(xml))
                || (!part.endsWith(".rels") && !element.equals("a") && isElsewhere(value(xml, "href")));
        if (fetches) {
            throw new RuleViolation("improvement.evidence.file.fetches");
        }
    }

    private static boolean isExternal(XMLStreamReader xml) {
        return value(xml, "TargetMode").equalsIgnoreCase("External")
                && !value(xml, "Type").endsWith("/hyperlink")
                && isElsewhere(value(xml, "Target"));
    }

    private static boolean isElsewhere(String address) {
        return ELSEWHERE.matcher(address.toLowerCase(Locale.ROOT)).matches();
    }

    private static String value(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                @Nullable String value = xml.getAttributeValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }
}
