package nl.privacyspiegel.organisation.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import org.jspecify.annotations.Nullable;

/** That a member wants the digest, and when the last one was written. */
@Entity
@Table(name = "digest_choice")
class DigestChoice {

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "wanted_since")
    private Instant wantedSince;

    @Column(name = "sent_on")
    private @Nullable LocalDate sentOn;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected DigestChoice() {}

    DigestChoice(MemberId member, Instant now) {
        this.memberId = member.value();
        this.wantedSince = now.truncatedTo(ChronoUnit.SECONDS);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    /** Whether a week has passed since the last one. */
    boolean isDue(LocalDate today) {
        return sentOn == null || !sentOn.isAfter(today.minusWeeks(1));
    }

    void sent(LocalDate today) {
        this.sentOn = today;
    }

    /** What only this choice is called; another one of the same member is called otherwise. */
    String name() {
        return "digest " + memberId + " " + wantedSince.getEpochSecond();
    }

    /** What its member is told of it, in the words of the file. */
    Map<String, Object> known() {
        return Map.of("sinds", wantedSince.toString(), "laatsteOp", Objects.toString(sentOn, ""));
    }
}
