package nl.privacyspiegel.reporting.typed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;

/** What one author typed for the annual report of a unit and a year. */
@Entity
@Table(name = "annual_text")
class AnnualTextRow {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "report_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private AnnualAuthor author;

    private String words;

    @Column(name = "typed_at")
    private Instant typedAt;

    @Column(name = "by_function")
    private String byFunction;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected AnnualTextRow() {}

    AnnualTextRow(UnitId unit, int year, AnnualAuthor author, String words, Instant at, String by) {
        this.unitId = unit.value();
        this.year = year;
        this.author = author;
        this.words = words;
        this.typedAt = at;
        this.byFunction = by;
    }

    void type(String typed, Instant at, String by) {
        this.words = typed;
        this.typedAt = at;
        this.byFunction = by;
    }

    String words() {
        return words;
    }

    AnnualText text(boolean editable) {
        return new AnnualText(author, words, typedAt, byFunction, editable);
    }
}
