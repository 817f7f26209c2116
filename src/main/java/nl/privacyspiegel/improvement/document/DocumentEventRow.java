package nl.privacyspiegel.improvement.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of something that happened to a document. */
@Entity
@Table(name = "document_event")
class DocumentEventRow {

    @Id
    private UUID id = UUID.randomUUID();

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "document_id")
    private UUID documentId;

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "by_function")
    private String byFunction;

    @Enumerated(EnumType.STRING)
    private DocumentEvent.Kind kind;

    private String words;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentEventRow() {}

    /** @param place how many events of the document were before it */
    DocumentEventRow(DocumentId document, int place, DocumentEvent event) {
        this.documentId = document.value();
        this.place = place;
        this.happenedAt = event.at();
        this.byFunction = event.byFunction();
        this.kind = event.kind();
        this.words = event.words();
    }

    DocumentEvent event() {
        return new DocumentEvent(kind, happenedAt, byFunction, words);
    }
}
