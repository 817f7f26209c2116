package nl.privacyspiegel.improvement.awareness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.PossibleDay;

/** The row of how many of a unit had signed a declaration on a day. */
@Entity
@Table(name = "awareness_declaration")
class DeclarationRow {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Declaration declaration;

    @Column(name = "counted_on")
    private LocalDate countedOn;

    @Column(name = "scope_count")
    private int scopeCount;

    private int signed;

    private String proof;

    @Column(name = "counted_by")
    private String countedBy;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected DeclarationRow() {}

    DeclarationRow(UnitId unit, SignedCount count, String function) {
        this.unitId = unit.value();
        this.declaration = count.declaration();
        this.countedOn = count.day();
        this.proof = count.proof();
        this.countedBy = function;
        count(count, function);
    }

    /** Counted anew on the same day. */
    final void count(SignedCount count, String function) {
        scopeCount = count.scope();
        signed = count.signed();
        proof = count.proof();
        countedBy = function;
    }

    UUID id() {
        return id;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    /** Which function counted; empty of what was counted before that was kept. */
    String countedBy() {
        return countedBy;
    }

    SignedCount count() {
        return new SignedCount(declaration, PossibleDay.nearest(countedOn), scopeCount, signed, proof);
    }
}
