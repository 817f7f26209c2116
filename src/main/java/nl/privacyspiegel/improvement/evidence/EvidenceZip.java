package nl.privacyspiegel.improvement.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfCount;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfDocument;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfFile;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfLink;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.Removed;
import nl.privacyspiegel.shared.CsvLines;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.Slug;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Evidence as one file: what was kept, each once; a list of all versions in {@code manifest.csv}; and {@code SHA256SUMS}, with
 * which other programs check what was kept.
 */
@Component
class EvidenceZip {

    private static final int LONGEST_NAME = 60;
    private static final List<String> COLUMNS = List.of(
            "about", "title", "version", "kind", "file", "content", "day", "until", "state", "made", "sha256", "chain",
            "check");

    private final EvidenceReader reader;
    private final MessageSource messages;

    EvidenceZip(EvidenceReader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    /** A piece with its versions, the oldest first, and what that is called that it is about. */
    record Piece(EvidencePiece piece, String about, List<EvidenceRevision> versions) {}

    /** Writes all of it; of files one at a time is in memory. */
    void write(List<Piece> pieces, Function<EvidenceRevision, byte[]> read, Locale language, OutputStream out)
            throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder sums = new StringBuilder();
        Map<UUID, String> paths = new HashMap<>();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        lines.add(CsvLines.line(COLUMNS.stream()
                .map(column -> words(language, "improvement.evidence.manifest." + column))
                .toArray()));
        for (Piece piece : pieces) {
            boolean broken = EvidenceChain.firstBroken(
                            piece.versions().stream()
                                    .map(each -> each.link(piece.piece()))
                                    .toList(),
                            piece.piece().seal())
                    .isPresent();
            for (EvidenceRevision version : piece.versions()) {
                RevisionLine line = reader.shown(piece.piece(), version);
                UUID file = version.content().fileId();
                boolean same = !broken;
                if (file != null && line.content() instanceof OfFile kept) {
                    byte[] bytes = read.apply(version);
                    String sha256 = Fingerprint.of(bytes);
                    same &= sha256.equals(kept.sha256());
                    if (!paths.containsKey(file)) {
                        String path = "bestanden/%03d-%s.%s"
                                .formatted(
                                        paths.size() + 1,
                                        Slug.of(line.data().title(), LONGEST_NAME),
                                        kept.type().ending());
                        paths.put(file, path);
                        put(zip, path, bytes);
                        sums.append(sha256).append("  ").append(path).append('\n');
                    }
                }
                lines.add(row(piece, line, file == null ? "" : paths.getOrDefault(file, ""), same, language));
            }
        }
        put(zip, "manifest.csv", (CsvLines.START + String.join("", lines)).getBytes(StandardCharsets.UTF_8));
        put(zip, "SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private String row(Piece piece, RevisionLine line, String path, boolean same, Locale language) {
        EvidenceData data = line.data();
        return CsvLines.line(
                piece.about(),
                data.title(),
                new CsvLines.Figure(String.valueOf(line.number())),
                words(
                        language,
                        "improvement.evidence.kind."
                                + line.content().kind().name().toLowerCase(Locale.ROOT)),
                path,
                switch (line.content()) {
                    case OfFile file -> file.name();
                    case OfLink(WebLink link) -> link.address();
                    case OfCount count -> count.title() + ": " + count.words();
                    case OfDocument document -> document.name() + ": " + document.words();
                    case Removed removed -> "";
                },
                data.day(),
                data.until().map(LocalDate::toString).orElse(""),
                piece.piece().isRemoved()
                        ? words(language, "improvement.evidence.removed")
                        : words(language, line.state().translationKey()),
                line.madeAt().atOffset(ZoneOffset.UTC),
                line.content() instanceof OfFile file ? file.sha256() : "",
                line.fingerprint(),
                words(language, same ? "improvement.evidence.check.same" : "improvement.evidence.check.changed"));
    }

    private String words(Locale language, String key) {
        return messages.getMessage(key, null, language);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
