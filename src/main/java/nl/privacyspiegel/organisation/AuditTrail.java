package nl.privacyspiegel.organisation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who did what, on what, when and from which role. An entry is part of the transaction of the act: either both
 * are there or neither. Never an answer or a code of an employee, and of people their id and function only.
 */
@Component
@Transactional
public class AuditTrail {

    private final AuditEntryRepository entries;
    private final AuditHeadRepository heads;
    private final CurrentUser user;
    private final Clock clock;

    AuditTrail(AuditEntryRepository entries, AuditHeadRepository heads, CurrentUser user, Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The current member did this.
     *
     * @param unit the unit that it is about; null when it is about the whole organisation or about the member alone
     * @param allowedBy the roles that allow it, of which the member has one; none when no role is needed
     */
    public void record(AuditAction action, @Nullable UnitId unit, AuditObject object, Role... allowedBy) {
        Role role = Arrays.stream(allowedBy)
                .filter(each -> unit == null ? user.maySomewhere(each) : user.may(unit, each))
                .findFirst()
                .orElse(null);
        AuditActor actor = user.member()
                .map(member -> new AuditActor(member.id(), member.jobFunction(), role))
                .orElse(AuditActor.NOBODY);
        add(action, actor, unit, object);
    }

    /** The application did this by itself, or it is not known who. */
    public void recordByNobody(AuditAction action, @Nullable UnitId unit, AuditObject object) {
        add(action, AuditActor.NOBODY, unit, object);
    }

    /** This member did this, who is not logged in at this moment. */
    void recordBy(Member member, AuditAction action) {
        add(action, new AuditActor(member.id(), member.jobFunction(), null), null, AuditObject.of(member.id()));
    }

    private void add(AuditAction action, AuditActor actor, @Nullable UnitId unit, AuditObject object) {
        AuditHead head = heads.lock();
        AuditEntry entry =
                new AuditEntry(head, clock.instant().truncatedTo(ChronoUnit.MILLIS), action, actor, unit, object);
        entries.save(entry);
        head.moveTo(entry);
    }
}
