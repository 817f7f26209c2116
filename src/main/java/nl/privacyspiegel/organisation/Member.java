package nl.privacyspiegel.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "member")
class Member {

    @Id
    private UUID id;

    private String name;

    @Column(name = "job_function")
    private String jobFunction;

    private String email;
    private String password;
    private String language;
    private boolean active;

    @Column(name = "selected_unit_id")
    private @Nullable UUID selectedUnitId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sessions_from")
    private @Nullable Instant sessionsFrom;

    @Version
    private @Nullable Long version;

    protected Member() {}

    Member(MemberId id, MemberData data, String encodedPassword, Instant createdAt) {
        this.id = id.value();
        this.name = data.name();
        this.jobFunction = data.jobFunction();
        this.email = data.email().value();
        this.password = encodedPassword;
        this.language = "nl";
        this.active = true;
        this.createdAt = createdAt;
    }

    MemberId id() {
        return new MemberId(id);
    }

    String name() {
        return name;
    }

    String jobFunction() {
        return jobFunction;
    }

    String email() {
        return email;
    }

    String password() {
        return password;
    }

    void changePassword(String encodedPassword) {
        this.password = encodedPassword;
    }

    String language() {
        return language;
    }

    void speak(String newLanguage) {
        this.language = newLanguage;
    }

    boolean active() {
        return active;
    }

    @Nullable
    UnitId selectedUnit() {
        return selectedUnitId == null ? null : new UnitId(selectedUnitId);
    }

    void select(UnitId unit) {
        this.selectedUnitId = unit.value();
    }

    /** Ends every session that began before now, also those that are open. */
    void endSessions(Instant now) {
        this.sessionsFrom = now;
    }

    /** Whether a session that began at this moment is over. */
    boolean hasEndedSessionOf(Instant since) {
        return sessionsFrom != null && !since.isAfter(sessionsFrom);
    }

    /** When a session that begins now began: always after those that were ended. */
    Instant sessionStart(Instant now) {
        Instant ended = sessionsFrom;
        return ended == null || now.isAfter(ended) ? now : ended.plusMillis(1);
    }
}
