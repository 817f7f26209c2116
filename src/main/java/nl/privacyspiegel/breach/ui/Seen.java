package nl.privacyspiegel.breach.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import nl.privacyspiegel.breach.BreachSheet;
import nl.privacyspiegel.breach.Noted;
import nl.privacyspiegel.shared.RuleViolation;

/** Two people in one form: what a colleague told meanwhile is said, and the next press tells what was typed after it. */
final class Seen {

    private final Supplier<BreachSheet> now;
    private final Function<BreachSheet, Optional<Integer>> place;
    private int seen;

    private Seen(BreachSheet shown, Supplier<BreachSheet> now, Function<BreachSheet, Optional<Integer>> place) {
        this.now = now;
        this.place = place;
        this.seen = place.apply(shown).orElse(Noted.NEVER);
    }

    /**
     * What the writer saw of one fact of a breach.
     *
     * @param now how it stands
     */
    static Seen of(
            BreachSheet shown, Supplier<BreachSheet> now, Function<BreachSheet, Optional<? extends Noted<?>>> fact) {
        return new Seen(shown, now, sheet -> fact.apply(sheet).map(Noted::place));
    }

    /**
     * Tells something.
     *
     * @param door tells it, given what the writer saw
     */
    void save(IntConsumer door) {
        try {
            door.accept(seen);
        } catch (RuleViolation refused) {
            if (refused.key().equals("breach.meanwhile")) {
                seen = place.apply(now.get()).orElse(Noted.NEVER);
            }
            throw refused;
        }
    }
}
