package nl.privacyspiegel.reporting.word;

import java.math.BigInteger;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The sections of a Word document, on A4, with one footer for all of them. */
final class DocxSections {

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int TO_FOOTER = 500;

    private final XWPFDocument document;
    private final String footerId;

    DocxSections(XWPFDocument document, ReportTexts words, Said footer) {
        this.document = document;
        XWPFFooter shared = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph line = shared.createParagraph();
        line.setStyle(DocxStyles.FOOTER);
        String[] around = words.get("reporting.footer.page", "\u0001", "\u0002").split("[\u0001\u0002]", -1);
        for (Said.Piece piece : footer.pieces()) {
            DocxPaper.text(line, OfficeText.clean(piece.text()).replace('\n', ' '), piece.language());
        }
        DocxPaper.text(line, " \u00b7 " + around[0]);
        field(line, "PAGE");
        DocxPaper.text(line, around[1]);
        field(line, "NUMPAGES");
        DocxPaper.text(line, around[2]);
        this.footerId = document.getRelationId(shared);
    }

    private static void field(XWPFParagraph line, String name) {
        line.getCTP().addNewFldSimple().setInstr(name);
        line.getCTP()
                .getFldSimpleArray(line.getCTP().sizeOfFldSimpleArray() - 1)
                .addNewR()
                .addNewT()
                .setStringValue("1");
    }

    void end(boolean sideways) {
        XWPFParagraph last = document.createParagraph();
        last.setStyle(DocxStyles.SMALL_END);
        CTSectPr section = last.getCTP().getPPr().addNewSectPr();
        var reference = section.addNewFooterReference();
        reference.setType(STHdrFtr.DEFAULT);
        reference.setId(footerId);
        size(section, sideways);
    }

    void endLast() {
        size(document.getDocument().getBody().getSectPr(), false);
    }

    private static void size(CTSectPr section, boolean sideways) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(sideways ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(sideways ? SHORT_SIDE : LONG_SIDE));
        if (sideways) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        int beside = (sideways ? LONG_SIDE - DocxPaper.SIDEWAYS_WIDTH : SHORT_SIDE - DocxPaper.UPRIGHT_WIDTH) / 2;
        BigInteger margin = BigInteger.valueOf(beside);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(margin);
        margins.setBottom(BigInteger.valueOf(beside + (long) TO_FOOTER / 2));
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(TO_FOOTER));
        margins.setFooter(BigInteger.valueOf(TO_FOOTER));
        margins.setGutter(BigInteger.ZERO);
    }
}
