package nl.privacyspiegel.improvement.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import org.jspecify.annotations.Nullable;

/** With its secret address a calendar program reads what its member may read. Only the hash of the secret is kept. */
@Entity
@Table(name = "calendar_subscription")
class Subscription {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "member_id")
    private UUID memberId;

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    private String hash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "last_read_on")
    private @Nullable LocalDate lastReadOn;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Subscription() {}

    Subscription(MemberId member, String hash, Instant now) {
        this.memberId = member.value();
        this.hash = hash;
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    LocalDate lastReadOn() {
        return lastReadOn;
    }

    void read(LocalDate today) {
        this.lastReadOn = today;
    }

    /** What its member is told of it, in the words of the file. */
    Map<String, Object> known() {
        return Map.of("gemaakt", madeAt.toString(), "laatstGelezen", Objects.toString(lastReadOn, ""));
    }
}
