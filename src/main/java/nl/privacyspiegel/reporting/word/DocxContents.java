package nl.privacyspiegel.reporting.word;

import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a real one, filled with links. It has no page numbers until the reader updates it, because only
 * the program that lays out the pages knows them, and asking it to do so on opening would show a question first.
 */
final class DocxContents {

    /** The style of the paragraph that holds its place. */
    static final String PLACE = DocxStyles.CONTENTS + "1";

    private static final int DEEPEST = 2;
    private static final String FIELD = " TOC \\o \"1-2\" \\h \\z \\u ";

    private DocxContents() {}

    record Entry(int level, Said said, String bookmark) {}

    /** Fills the table of contents, if the document has a place for it. */
    static void fill(XWPFDocument document, List<Entry> headings) {
        document.getParagraphs().stream()
                .filter(paragraph -> PLACE.equals(paragraph.getStyle()))
                .findFirst()
                .ifPresent(place -> fill(document, place, headings));
    }

    private static void fill(XWPFDocument document, XWPFParagraph place, List<Entry> headings) {
        boolean first = true;
        for (Entry heading : headings) {
            if (heading.level() <= DEEPEST) {
                try (XmlCursor cursor = place.getCTP().newCursor()) {
                    XWPFParagraph line = document.insertNewParagraph(cursor);
                    line.setStyle(DocxStyles.CONTENTS + heading.level());
                    if (first) {
                        begin(line);
                    }
                    link(line.getCTP(), heading);
                }
                first = false;
            }
        }
        place.setStyle(DocxStyles.SMALL_END);
        mark(place.createRun(), STFldCharType.END);
    }

    private static void begin(XWPFParagraph line) {
        mark(line.createRun(), STFldCharType.BEGIN);
        line.createRun().getCTR().addNewInstrText().setStringValue(FIELD);
        mark(line.createRun(), STFldCharType.SEPARATE);
    }

    private static void mark(XWPFRun run, STFldCharType.Enum type) {
        run.getCTR().addNewFldChar().setFldCharType(type);
    }

    private static void link(CTP line, Entry heading) {
        CTHyperlink link = line.addNewHyperlink();
        link.setAnchor(heading.bookmark());
        link.setHistory(true);
        heading.said().pieces().forEach(piece -> {
            CTR run = link.addNewR();
            Locale language = piece.language();
            if (language != null) {
                run.addNewRPr().addNewLang().setVal(language.toLanguageTag());
            }
            CTText text = run.addNewT();
            text.setStringValue(OfficeText.clean(piece.text()).replace('\n', ' '));
            text.setSpace(SpaceAttribute.Space.PRESERVE);
        });
    }
}
