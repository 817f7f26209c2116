package nl.privacyspiegel.improvement.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.privacyspiegel.improvement.evidence.file.CheckedFile;
import nl.privacyspiegel.organisation.UnitId;

/** A file that is kept as evidence, without its bytes. */
@Entity
@Table(name = "evidence_file")
class EvidenceFile {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    private long size;

    private String sha256;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected EvidenceFile() {}

    EvidenceFile(UnitId unit, CheckedFile file) {
        this.unitId = unit.value();
        this.size = file.bytes().length;
        this.sha256 = file.sha256();
    }

    UUID id() {
        return id;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }
}
