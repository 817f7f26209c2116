package nl.privacyspiegel.shared.ui;

import java.util.Objects;
import java.util.function.Supplier;
import nl.privacyspiegel.shared.RuleViolation;

/** Ways to take back what was done. */
public final class Undo {

    private Undo() {}

    /**
     * Takes something back as long as it stands as it was left; what somebody made of it since is theirs, and stays.
     *
     * @param standing reads how it stands
     */
    public static Runnable unlessChanged(Supplier<?> standing, Runnable undo) {
        Object left = standing.get();
        return () -> {
            if (!Objects.equals(left, standing.get())) {
                throw new RuleViolation("shared.undo.tooLate");
            }
            undo.run();
        };
    }
}
