package nl.privacyspiegel.improvement.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.shared.PossibleDay;

/** The row of how many knew a document on a day. */
@Entity
@Table(name = "document_known")
class DocumentKnownRow {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "known_on")
    private LocalDate knownOn;

    private int known;

    private int whole;

    @Column(name = "counted_by")
    private String countedBy;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentKnownRow() {}

    DocumentKnownRow(DocumentId document, Acknowledged known, String function) {
        this.documentId = document.value();
        this.knownOn = known.day();
        this.countedBy = function;
        count(known, function);
    }

    /** Counted anew on the same day. */
    final void count(Acknowledged anew, String function) {
        this.known = anew.known();
        this.whole = anew.whole();
        this.countedBy = function;
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    /** Which function counted; empty of what was counted before that was kept. */
    String countedBy() {
        return countedBy;
    }

    Acknowledged known() {
        return new Acknowledged(PossibleDay.nearest(knownOn), known, whole);
    }
}
