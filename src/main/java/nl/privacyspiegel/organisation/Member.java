package nl.privacyspiegel.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import org.jspecify.annotations.Nullable;

/** Somebody with an account. */
@Entity
@EntityListeners(DeletedForGood.class)
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

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    /** Sessions that began at this moment or before have ended. */
    @Column(name = "sessions_from")
    private @Nullable Instant sessionsFrom;

    @Version
    private @Nullable Long version;

    protected Member() {}

    /** A member who cannot log in yet: {@link #accept} comes after this. */
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

    boolean canLogIn() {
        return state() == MemberState.ACTIVE;
    }

    MemberState state() {
        if (!active) {
            return MemberState.DEACTIVATED;
        }
        return acceptedAt == null ? MemberState.INVITED : MemberState.ACTIVE;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    void accept(Instant now) {
        this.acceptedAt = now;
    }

    void activate() {
        this.active = true;
    }

    void deactivate(Instant now) {
        this.active = false;
        endSessions(now);
    }

    /** Ends every session of this member that has begun, also when the clock stands still or went back meanwhile. */
    void endSessions(Instant now) {
        this.sessionsFrom = account().sessionStart(now);
    }

    void change(MemberData data, String newLanguage) {
        this.name = data.name();
        this.jobFunction = data.jobFunction();
        this.email = data.email().value();
        this.language = newLanguage;
    }

    /** Nothing is left of the person but the function, which history shows. It cannot be undone. */
    void erase(String unusablePassword, Instant now) {
        this.name = jobFunction;
        this.email = "gewist-" + id + "@gewist.invalid";
        this.password = unusablePassword;
        this.language = "nl";
        this.selectedUnitId = null;
        deactivate(now);
    }

    @Nullable
    UnitId selectedUnit() {
        return selectedUnitId == null ? null : new UnitId(selectedUnitId);
    }

    void select(UnitId unit) {
        this.selectedUnitId = unit.value();
    }

    void selectNothing() {
        this.selectedUnitId = null;
    }

    Account account() {
        return new Account(id(), name, jobFunction, email, password, state(), acceptedAt != null, sessionsFrom);
    }
}
