package nl.privacyspiegel.organisation.remembered;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what the current member asks once, also when the question comes twice: a second press, or a browser that sends again.
 * Two questions of one member wait for each other until the transaction of the first ends, so the second sees what came of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OncePerMember {

    /** How long exactly the same question counts as the same press. */
    public static final Duration MOMENT = Duration.ofSeconds(5);

    /** How long it does when what was made is still untouched: the server may have stopped just after it was stored. */
    public static final Duration AWAY = Duration.ofHours(1);

    private final AskedBeforeRepository asked;
    private final CurrentUser user;
    private final Clock clock;

    OncePerMember(AskedBeforeRepository asked, CurrentUser user, Clock clock) {
        this.asked = asked;
        this.user = user;
        this.clock = clock;
    }

    /** Lets other questions of the current member wait until the end of this transaction; for what has a rule of its own. */
    public void takeTurn() {
        turn();
    }

    /**
     * Makes something, or answers with what the same question made a moment ago.
     *
     * @param holds whether what was made may still be the answer: not when it was removed or used meanwhile
     * @param question everything that was asked, in values that say the same each time
     */
    public UUID answer(Predicate<UUID> holds, Supplier<UUID> make, Object... question) {
        return answer(MOMENT, holds, make, question);
    }

    /**
     * The same, also when the server stopped before it could say that it was made, and the member sends it again after logging
     * in.
     *
     * @param untouched whether what was made is there as it was made: who changed it since, wants another
     * @param question everything that was asked, in values that say the same also after a restart, so no sets
     */
    public UUID answerAfterAll(Predicate<UUID> untouched, Supplier<UUID> make, Object... question) {
        return answer(AWAY, untouched, make, question);
    }

    private UUID answer(Duration within, Predicate<UUID> holds, Supplier<UUID> make, Object... question) {
        MemberId me = turn();
        String fingerprint = fingerprint(question);
        Optional<UUID> known =
                find(me, fingerprint, within).map(AskedBefore::answer).filter(holds);
        if (known.isPresent()) {
            return known.get();
        }
        UUID made = make.get();
        keep(me, fingerprint, made);
        return made;
    }

    /**
     * Refuses what cannot be answered twice, such as a secret that is shown once.
     *
     * @param key what the member is told
     * @param question everything that was asked, in values that say the same each time
     * @throws RuleViolation when the current member asked the same a moment ago
     */
    public void refuseAgain(String key, Object... question) {
        MemberId me = turn();
        String fingerprint = fingerprint(question);
        if (find(me, fingerprint, MOMENT).isPresent()) {
            throw new RuleViolation(key);
        }
        keep(me, fingerprint, null);
    }

    private MemberId turn() {
        MemberId me = user.require().id();
        asked.takeTurn(me.value());
        return me;
    }

    private Optional<AskedBefore> find(MemberId me, String fingerprint, Duration within) {
        Instant now = clock.instant();
        asked.forget(me.value(), now.minus(AWAY));
        return asked.findByMemberIdAndFingerprint(me.value(), fingerprint)
                .filter(before -> before.askedAt().isAfter(now.minus(within)));
    }

    private void keep(MemberId me, String fingerprint, @Nullable UUID answer) {
        asked.forget(me.value(), fingerprint);
        asked.save(new AskedBefore(me, fingerprint, clock.instant(), answer));
    }

    private static String fingerprint(Object... question) {
        return Fingerprint.of(Arrays.stream(question).map(Object::toString).collect(Collectors.joining("\n")));
    }
}
