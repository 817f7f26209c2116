package nl.privacyspiegel.organisation.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import org.jspecify.annotations.Nullable;

/** A mail to a member; what it says is kept until it went out or never will. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String subject;

    @Column(name = "plain_text")
    private String plainText;

    @Column(name = "html_text")
    private String htmlText;

    @Column(name = "way_out")
    private @Nullable String wayOut;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    @Enumerated(EnumType.STRING)
    private @Nullable MailTrouble trouble;

    private int tries;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {}

    OutgoingMail(MemberId member, MailKind kind, MailText mail, @Nullable String wayOut, Instant now) {
        this.memberId = member.value();
        this.kind = kind;
        this.subject = mail.subject();
        this.plainText = mail.text();
        this.htmlText = mail.html();
        this.wayOut = wayOut;
        this.writtenAt = now;
    }

    UUID id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    boolean isWaiting() {
        return state == MailState.WAITING;
    }

    int tries() {
        return tries;
    }

    MailText text() {
        return new MailText(subject, plainText, htmlText);
    }

    @Nullable
    String wayOut() {
        return wayOut;
    }

    void begin() {
        this.tries++;
    }

    void sent(Instant now) {
        this.trouble = null;
        end(MailState.SENT, now);
    }

    void wait(MailTrouble why) {
        this.trouble = why;
    }

    void refused(MailTrouble why, Instant now) {
        this.trouble = why;
        end(MailState.REFUSED, now);
    }

    private void end(MailState how, Instant now) {
        this.state = how;
        this.endedAt = now;
        this.subject = "";
        this.plainText = "";
        this.htmlText = "";
        this.wayOut = null;
    }

    MailSummary summary() {
        return new MailSummary(kind, state, trouble, writtenAt, endedAt);
    }

    /** What its member is told of it, in the words of the file. */
    Map<String, Object> known() {
        return Map.of("soort", kind.name(), "stand", state.name(), "geschreven", writtenAt.toString());
    }
}
