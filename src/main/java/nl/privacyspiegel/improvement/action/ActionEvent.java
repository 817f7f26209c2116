package nl.privacyspiegel.improvement.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.MemberId;
import org.jspecify.annotations.Nullable;

/** Something that happened to an action, or that somebody remarked. */
@Entity
@Table(name = "action_event")
class ActionEvent {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "action_id")
    private UUID actionId;

    /** What comes later has a higher one, also within one moment; the database sorts by it. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "member_id")
    private @Nullable UUID memberId;

    @Column(name = "by_function")
    private String byFunction;

    @Enumerated(EnumType.STRING)
    private HistoryLine.Kind kind;

    /** Of a state: from where; of a change: the parts, with commas between them. */
    @Column(name = "from_words")
    private String fromWords = "";

    @Column(name = "to_words")
    private String toWords = "";

    private String words = "";

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected ActionEvent() {}

    ActionEvent(ActionId action, int place, Instant at, CurrentMember by, HistoryLine.Kind kind) {
        this.actionId = action.value();
        this.place = place;
        this.happenedAt = at;
        this.memberId = by.id().value();
        this.byFunction = by.jobFunction();
        this.kind = kind;
    }

    ActionEvent from(String before, String after) {
        this.fromWords = before;
        this.toWords = after;
        return this;
    }

    ActionEvent saying(String said) {
        this.words = said;
        return this;
    }

    ActionId action() {
        return new ActionId(actionId);
    }

    HistoryLine line() {
        return new HistoryLine(
                kind,
                happenedAt,
                byFunction,
                memberId == null ? null : new MemberId(memberId),
                fromWords,
                toWords,
                words);
    }

    /** The act and the function stay, the person goes. */
    void forget() {
        this.memberId = null;
    }
}
