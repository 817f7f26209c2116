package nl.privacyspiegel.improvement.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfCount;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfDocument;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfFile;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfLink;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.Removed;
import nl.privacyspiegel.improvement.evidence.file.FileKind;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** What a version is, in its row. */
@Embeddable
class StoredContent {

    @Enumerated(EnumType.STRING)
    @Column(name = "content_kind")
    private EvidenceContent.Kind kind;

    /** Of a file, a document or what was counted its name, of a link its address. */
    @Column(name = "content_name")
    private String name;

    @Column(name = "content_words")
    private String words = "";

    @Column(name = "counted_kind")
    private @Nullable String countedKind;

    @Column(name = "counted_id")
    private @Nullable String countedId;

    @Column(name = "counted_on")
    private @Nullable LocalDate countedOn;

    @Column(name = "file_id")
    private @Nullable UUID fileId;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_kind")
    private @Nullable FileKind fileKind;

    @Column(name = "file_size")
    private long fileSize;

    private String sha256 = "";

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected StoredContent() {}

    /** @param file where a file is kept; null for what is no file */
    StoredContent(EvidenceContent content, @Nullable UUID file) {
        this.kind = content.kind();
        switch (content) {
            case OfFile(FileKind type, String called, long size, String hash) -> {
                this.name = called;
                this.fileId = file;
                this.fileKind = type;
                this.fileSize = size;
                this.sha256 = hash;
            }
            case OfLink(WebLink link) -> this.name = link.address();
            case OfCount(SubjectRef of, String title, String said, LocalDate day) -> {
                this.name = title;
                stood(of, said, day);
            }
            case OfDocument(SubjectRef of, String title, String said, LocalDate day) -> {
                this.name = title;
                stood(of, said, day);
            }
            case Removed removed -> throw new IllegalArgumentException("nothing is brought that was removed");
        }
    }

    private void stood(SubjectRef of, String said, LocalDate day) {
        this.words = said;
        this.countedKind = of.kind();
        this.countedId = of.id();
        this.countedOn = day;
    }

    /** @param unit of which it is */
    EvidenceContent content(UnitId unit) {
        if (name.isEmpty()) {
            return new Removed(kind);
        }
        return switch (kind) {
            case FILE -> new OfFile(Objects.requireNonNull(fileKind), name, fileSize, sha256);
            case LINK -> new OfLink(new WebLink(name));
            case COUNT -> new OfCount(of(unit), name, words, Objects.requireNonNull(countedOn));
            case DOCUMENT -> new OfDocument(of(unit), name, words, Objects.requireNonNull(countedOn));
        };
    }

    private SubjectRef of(UnitId unit) {
        return new SubjectRef(Objects.requireNonNull(countedKind), unit, Objects.requireNonNull(countedId));
    }

    @Nullable
    UUID fileId() {
        return fileId;
    }

    /** All that it says, for a hash; where a file is kept says nothing. */
    Stream<@Nullable Object> parts() {
        return Stream.of(kind, name, words, countedKind, countedId, countedOn, fileKind, fileSize, sha256);
    }

    /** What is left of it when the evidence is removed: which kind it was. */
    StoredContent wiped() {
        StoredContent left = new StoredContent();
        left.kind = kind;
        left.name = "";
        left.countedKind = countedKind;
        left.countedId = countedId;
        left.countedOn = countedOn;
        left.fileKind = fileKind;
        left.sha256 = sha256;
        return left;
    }
}
