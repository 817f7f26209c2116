package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.privacyspiegel.shared.deleted.DeletedAgain;
import org.springframework.stereotype.Component;

/** Evidence that was removed stays so when an older database is put back. */
@Component
class RemovedEvidence implements DeletedAgain {

    private final EvidencePieceRepository pieces;
    private final EvidenceReader reader;
    private final EvidenceWriter writer;

    RemovedEvidence(EvidencePieceRepository pieces, EvidenceReader reader, EvidenceWriter writer) {
        this.pieces = pieces;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public String kind() {
        return EvidenceWriter.KIND;
    }

    @Override
    public void deleteAgain(UUID id, LocalDate on) {
        pieces.lock(id).filter(piece -> !piece.isRemoved()).ifPresent(piece -> {
            piece.removeAgain(on.atStartOfDay(ZoneOffset.UTC).toInstant());
            writer.wipe(piece, reader.revisions(piece));
        });
    }
}
