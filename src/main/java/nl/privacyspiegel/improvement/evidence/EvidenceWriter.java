package nl.privacyspiegel.improvement.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.improvement.document.DocumentId;
import nl.privacyspiegel.improvement.document.DocumentLine;
import nl.privacyspiegel.improvement.document.DocumentSubjects;
import nl.privacyspiegel.improvement.document.Documents;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfCount;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfDocument;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfFile;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfLink;
import nl.privacyspiegel.improvement.evidence.file.CheckedFile;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.DatedCounts;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.deleted.DeletionLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Stores versions and files for the front doors of this room, which have asked who wants to. */
@Component
class EvidenceWriter {

    /** In the ledger of deletions: never rename it. */
    static final String KIND = "evidence";

    /** How many bytes all files of a unit may have. */
    static final long MOST_OF_A_UNIT = 1_000_000_000L;

    private static final int MEGABYTE = 1_000_000;

    private final EvidencePieceRepository pieces;
    private final EvidenceRevisionRepository revisions;
    private final EvidenceFileRepository files;
    private final EvidenceFilePartRepository parts;
    private final DatedCounts counts;
    private final Documents documents;
    private final MessageSource messages;
    private final CurrentUser user;
    private final DeletionLedger ledger;
    private final Clock clock;

    EvidenceWriter(
            EvidencePieceRepository pieces,
            EvidenceRevisionRepository revisions,
            EvidenceFileRepository files,
            EvidenceFilePartRepository parts,
            DatedCounts counts,
            Documents documents,
            MessageSource messages,
            CurrentUser user,
            DeletionLedger ledger,
            Clock clock) {
        this.pieces = pieces;
        this.revisions = revisions;
        this.files = files;
        this.parts = parts;
        this.counts = counts;
        this.documents = documents;
        this.messages = messages;
        this.user = user;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What was brought, in a form that can be stored. */
    StoredContent content(UnitId unit, Brought brought, @Nullable StoredContent before) {
        return switch (brought) {
            case Brought.NewFile(CheckedFile file) ->
                new StoredContent(
                        new OfFile(file.kind(), file.name(), file.bytes().length, file.sha256()), keep(unit, file));
            case Brought.NewLink(WebLink link) -> new StoredContent(new OfLink(link), null);
            case Brought.NewCount(SubjectRef of, LocalDate day) -> new StoredContent(count(unit, of, day), null);
            case Brought.NewDocument(DocumentId of, LocalDate day) -> new StoredContent(document(unit, of, day), null);
            case Brought.TheSame() -> {
                if (before == null) {
                    throw new RuleViolation("improvement.evidence.content.missing");
                }
                yield before;
            }
        };
    }

    private UUID keep(UnitId unit, CheckedFile file) {
        Optional<EvidenceFile> kept = files.findByUnitIdAndSha256(unit.value(), file.sha256());
        if (kept.isPresent()) {
            return kept.get().id();
        }
        if (files.sizeOf(unit.value()) + file.bytes().length > MOST_OF_A_UNIT) {
            throw new RuleViolation("improvement.evidence.file.full", MOST_OF_A_UNIT / MEGABYTE);
        }
        EvidenceFile stored = files.saveAndFlush(new EvidenceFile(unit, file));
        parts.saveAll(EvidenceFilePart.of(stored.id(), file.bytes()));
        return stored.id();
    }

    private OfCount count(UnitId unit, SubjectRef of, LocalDate day) {
        DatedCount found = counts.asOf(unit, passed(day), LocaleContextHolder.getLocale()).stream()
                .flatMap(kind -> kind.counts().stream())
                .filter(each -> each.ref().equals(of))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("improvement.evidence.count.gone"));
        return new OfCount(
                of,
                ShortText.shown(found.title(), WebLink.LONGEST),
                ShortText.shown(found.words(), WebLink.LONGEST),
                found.day());
    }

    private OfDocument document(UnitId unit, DocumentId of, LocalDate day) {
        LocalDate then = passed(day);
        DocumentLine line = documents.asOf(unit, then).stream()
                .filter(each -> each.id().equals(of))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("improvement.evidence.document.gone"));
        Locale language = LocaleContextHolder.getLocale();
        String state = messages.getMessage(line.state().translationKey(), null, language);
        String words = line.adoptions().isEmpty()
                ? state
                : messages.getMessage(
                        "improvement.evidence.document.words",
                        new Object[] {
                            state, line.adoptedBy(then), line.adoptions().size()
                        },
                        language);
        return new OfDocument(DocumentSubjects.ref(unit, of), line.name(), words, then);
    }

    private LocalDate passed(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return day.isAfter(today) ? today : day;
    }

    EvidencePiece begin(EvidencePiece piece, StoredContent content, EvidenceData data, String previous) {
        if (data.day().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("improvement.evidence.day.future");
        }
        add(pieces.save(piece), 1, content, data, previous);
        return piece;
    }

    void add(EvidencePiece piece, int number, StoredContent content, EvidenceData data, String previous) {
        EvidenceRevision made = revisions.save(
                new EvidenceRevision(piece, number, content, data, previous, clock.instant(), user.require()));
        piece.sealWith(made);
    }

    /** Nothing of its versions is left but when they were brought and judged; files that no other version has, go. */
    void wipe(EvidencePiece piece, List<EvidenceRevision> versions) {
        ledger.record(KIND, piece.id().value(), LocalDate.now(clock));
        List<UUID> kept = versions.stream()
                .flatMap(each -> Optional.ofNullable(each.content().fileId()).stream())
                .distinct()
                .toList();
        versions.forEach(EvidenceRevision::wipe);
        revisions.flush();
        kept.stream().filter(file -> revisions.countOfFile(file) == 0).forEach(file -> {
            parts.deleteOf(file);
            files.deleteById(file);
        });
    }
}
