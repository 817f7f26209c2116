package nl.privacyspiegel.improvement.evidence.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people and those who mean no good bring them. */
public final class Files {

    private static final String CONTENT_TYPES = "<?xml version=\"1.0\"?><Types/>";

    private Files() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PDF of one page; its catalog says this more. */
    public static byte[] pdf(String more) {
        return text("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R" + more
                + ">>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
                + "3 0 obj\n<</Length 9>>\nstream\n/JS /URI \nendstream\nendobj\n"
                + "trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
    }

    /** A PDF with objects packed in a stream. */
    static byte[] pdfWithPacked(String objects) {
        return pdfWithPacked("/Filter/FlateDecode", ">>", "7 0 " + objects);
    }

    /** The same with a stream that says so how it is packed, and ends its dictionary so. */
    static byte[] pdfWithPacked(String filter, String end, String objects) {
        byte[] plain = text(filter.contains("[/FlateDecode /ASCIIHexDecode") ? hex(text(objects)) : objects);
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        byte[] buffer = new byte[plain.length + 100];
        byte[] packed = Arrays.copyOf(buffer, deflater.deflate(buffer));
        deflater.end();
        String stream = switch (filter) {
            case "/Filter/ASCIIHexDecode" -> hex(plain);
            case "/Filter[/ASCIIHexDecode /FlateDecode]" -> hex(packed);
            default -> new String(packed, StandardCharsets.ISO_8859_1);
        };
        return text("%PDF-1.7\n4 0 obj\n<</Type/ObjStm" + filter + "/Length " + stream.length() + end + "\nstream\n"
                + stream + "\nendstream\nendobj\nstartxref\n0\n%%EOF");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes) + ">";
    }

    /** A document of Word that holds this. */
    static byte[] word(String content) {
        return docx("word/footer1.xml", "<w:p xmlns:w='w'>" + content + "</w:p>");
    }

    /** A zip with these parts: names and contents in turns. */
    static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(text(parts[i + 1]));
                zip.closeEntry();
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    /** A document of Word with these parts more. */
    public static byte[] docx(String... more) {
        String[] parts = new String[more.length + 4];
        parts[0] = "[Content_Types].xml";
        parts[1] = CONTENT_TYPES;
        parts[2] = "word/document.xml";
        parts[3] = "<document/>";
        System.arraycopy(more, 0, parts, 4, more.length);
        return zip(parts);
    }

    /** Relations of a document with one that leads elsewhere. */
    static String relation(String type, String target) {
        return "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/x/" + type
                + "\" Target=\"" + target + "\" TargetMode=\"External\"/></Relationships>";
    }

    static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] nothing = new byte[1_000_000];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    /** A picture whose left upper quarter is red. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.RED);
        paper.fillRect(0, 0, width / 2, height / 2);
        paper.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    /** A photo that says how the telephone was held, and where it was. */
    static byte[] photo(int width, int height, int turn) {
        byte[] plain = picture("jpeg", width, height);
        byte[] exif = text("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0" + (char) turn
                + "\0\0\0\0\0\0GPS 52.09 5.12");
        byte[] all = new byte[plain.length + exif.length + 4];
        all[0] = plain[0];
        all[1] = plain[1];
        all[2] = (byte) 0xFF;
        all[3] = (byte) 0xE1;
        all[4] = (byte) ((exif.length + 2) >> 8);
        all[5] = (byte) (exif.length + 2);
        System.arraycopy(exif, 0, all, 6, exif.length);
        System.arraycopy(plain, 2, all, 6 + exif.length, plain.length - 2);
        return all;
    }

    static byte[] together(byte[] first, byte[] second) {
        byte[] all = new byte[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
