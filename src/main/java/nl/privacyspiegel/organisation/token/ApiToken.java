package nl.privacyspiegel.organisation.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import org.jspecify.annotations.Nullable;

/** With a token a program reads what its member may read. Only the hash of its secret is kept. */
@Entity
@EntityListeners(DeletedForGood.class)
@Table(name = "api_token")
class ApiToken {

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    private String name;

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    private String hash;

    private String scopes;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "last_used_on")
    private @Nullable LocalDate lastUsedOn;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(Account member, ApiTokenData data, String hash, Instant now) {
        this.id = UUID.randomUUID();
        this.memberId = member.id().value();
        this.name = data.name();
        this.hash = hash;
        this.scopes = data.scopes().stream().map(ApiScope::name).sorted().collect(Collectors.joining(","));
        this.madeAt = member.sessionStart(now);
        this.lastDay = data.lastDay();
    }

    ApiTokenId id() {
        return new ApiTokenId(id);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String name() {
        return name;
    }

    boolean isCalled(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** The stored names of what it may read. */
    List<String> scopes() {
        return List.of(scopes.split(",", -1));
    }

    Instant madeAt() {
        return madeAt;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable
    LocalDate lastUsedOn() {
        return lastUsedOn;
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** Whether it ended together with the sessions of its member. */
    boolean endedWithTheSessionsOf(Account member) {
        return member.hasEndedSessionOf(madeAt);
    }

    /** What its member is told of it, in the words of the file. */
    Map<String, Object> known() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("naam", name);
        line.put("magLezen", scopes());
        line.put("gemaakt", madeAt.toString());
        line.put("werktTotEnMet", lastDay.toString());
        line.put("laatstGebruikt", Objects.toString(lastUsedOn, ""));
        return line;
    }

    ApiTokenSummary summary(List<ApiScope> offered, LocalDate today) {
        List<ApiScope> mine = offered.stream()
                .filter(scope -> scopes().contains(scope.name()))
                .toList();
        return new ApiTokenSummary(id(), name, mine, lastDay, lastUsedOn, isOver(today));
    }
}
