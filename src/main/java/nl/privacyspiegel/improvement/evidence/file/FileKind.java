package nl.privacyspiegel.improvement.evidence.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that can be evidence, and as what they are handed out. Names are stored: never rename one. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final String ending;
    private final String alsoEnding;

    FileKind(String mediaType, String ending) {
        this(mediaType, ending, ending);
    }

    FileKind(String mediaType, String ending, String alsoEnding) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.alsoEnding = alsoEnding;
    }

    /** What a browser is told that it is. */
    public String mediaType() {
        return mediaType;
    }

    /** What its name ends with, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it is looked at as pixels, and drawn anew. */
    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    static Optional<FileKind> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.ending.equals(ending) || kind.alsoEnding.equals(ending))
                .findFirst();
    }

    /** All that a name can end with, each with its dot. */
    public static String[] allEndings() {
        return Arrays.stream(values())
                .flatMap(kind -> Stream.of("." + kind.ending, "." + kind.alsoEnding))
                .distinct()
                .toArray(String[]::new);
    }
}
