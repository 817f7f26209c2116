package nl.privacyspiegel.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** The row of something that was told of a breach. It is never changed. */
@Entity
@Table(name = "breach_entry")
class BreachEntry {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "breach_id")
    private UUID breachId;

    private int place;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column(name = "controller_id")
    private @Nullable UUID controllerId;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "told_by")
    private String toldBy;

    private @Nullable Instant moment;

    private String who;

    private String adviser;

    private String choice;

    private String words;

    private String more;

    private String reference;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected BreachEntry() {}

    /** @param place how many entries of the breach were before it */
    BreachEntry(
            BreachId breach,
            int place,
            EntryKind kind,
            @Nullable UnitId controller,
            Instant toldAt,
            String toldBy,
            Fact fact) {
        this.breachId = breach.value();
        this.place = place;
        this.kind = kind;
        this.controllerId = controller == null ? null : controller.value();
        this.toldAt = toldAt;
        this.toldBy = toldBy;
        this.moment = fact.moment();
        this.who = fact.who();
        this.adviser = fact.adviser();
        this.choice = fact.choice();
        this.words = fact.words();
        this.more = fact.more();
        this.reference = fact.reference();
    }

    BreachId breach() {
        return new BreachId(breachId);
    }

    int place() {
        return place;
    }

    EntryKind kind() {
        return kind;
    }

    /** Which controller it is about; empty when it is about all of the breach. */
    Optional<UnitId> controller() {
        return Optional.ofNullable(controllerId).map(UnitId::new);
    }

    Instant toldAt() {
        return toldAt;
    }

    String toldBy() {
        return toldBy;
    }

    Fact fact() {
        return new Fact(moment, who, adviser, choice, words, more, reference);
    }
}
