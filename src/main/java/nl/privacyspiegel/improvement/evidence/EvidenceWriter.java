package nl.privacyspiegel.improvement.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfCount;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Stores versions and files for the front doors of this room, which have asked who wants to. */
@Component
class EvidenceWriter {

    /** How many bytes all files of a unit may have. */
    static final long MOST_OF_A_UNIT = 1_000_000_000L;

    private static final int MEGABYTE = 1_000_000;

    private final EvidencePieceRepository pieces;
    private final EvidenceRevisionRepository revisions;
    private final EvidenceFileRepository files;
    private final EvidenceFilePartRepository parts;
    private final DatedCounts counts;
    private final CurrentUser user;
    private final Clock clock;

    EvidenceWriter(
            EvidencePieceRepository pieces,
            EvidenceRevisionRepository revisions,
            EvidenceFileRepository files,
            EvidenceFilePartRepository parts,
            DatedCounts counts,
            CurrentUser user,
            Clock clock) {
        this.pieces = pieces;
        this.revisions = revisions;
        this.files = files;
        this.parts = parts;
        this.counts = counts;
        this.user = user;
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
        LocalDate until = day.isAfter(LocalDate.now(clock)) ? LocalDate.now(clock) : day;
        DatedCount found = counts.asOf(unit, until, LocaleContextHolder.getLocale()).stream()
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
    void wipe(List<EvidenceRevision> versions) {
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
