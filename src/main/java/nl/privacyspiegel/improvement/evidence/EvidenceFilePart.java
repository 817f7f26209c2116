package nl.privacyspiegel.improvement.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A piece of a file. */
@Entity
@Table(name = "evidence_file_part")
class EvidenceFilePart {

    /** In bytes; H2 keeps a little over a million in a column. */
    static final int SIZE = 512 * 1024;

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "file_id")
    private UUID fileId;

    /** The database sorts by it. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    /** Read by a query of its own. */
    @SuppressWarnings("UnusedVariable")
    private byte[] content;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected EvidenceFilePart() {}

    private EvidenceFilePart(UUID file, int place, byte[] content) {
        this.fileId = file;
        this.place = place;
        this.content = content;
    }

    static List<EvidenceFilePart> of(UUID file, byte[] bytes) {
        List<EvidenceFilePart> parts = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += SIZE) {
            parts.add(new EvidenceFilePart(
                    file, parts.size(), Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SIZE))));
        }
        return parts;
    }

    /** The whole file again. */
    static byte[] together(List<byte[]> inOrder) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        inOrder.forEach(file::writeBytes);
        return file.toByteArray();
    }
}
