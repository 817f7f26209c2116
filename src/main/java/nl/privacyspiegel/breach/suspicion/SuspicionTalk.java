package nl.privacyspiegel.breach.suspicion;

import java.util.List;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Keeps what is asked about a suspicion and answered. */
@Component
class SuspicionTalk {

    /** How often something can be said about one suspicion. */
    static final int MOST = 100;

    private final SuspicionMessageRepository messages;

    SuspicionTalk(SuspicionMessageRepository messages) {
        this.messages = messages;
    }

    /**
     * Says something about a suspicion that is locked. What was said last is said once.
     *
     * @return whether it is new
     * @throws RuleViolation when nobody can say more about it
     */
    boolean say(Suspicion suspicion, Said said) {
        if (!suspicion.isReachable()) {
            throw new RuleViolation("breach.suspicion.silent");
        }
        List<SuspicionMessage> before =
                messages.findBySuspicionIdOrderByPlace(suspicion.id().value());
        if (!before.isEmpty() && before.getLast().said().isSameAs(said)) {
            return false;
        }
        if (before.size() >= MOST) {
            throw new RuleViolation("breach.suspicion.most", MOST);
        }
        messages.save(new SuspicionMessage(suspicion.id(), before.size(), said));
        suspicion.said(said);
        return true;
    }
}
