package nl.privacyspiegel.privacytest.handing;

import java.util.Optional;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How many people work in a unit, how many codes were made for it, and why these are more. Results count people, so there are
 * as many codes as people unless somebody says why not, which stands beside the results. Sheets of paper that were entered
 * by hand are counted apart: who may know of codes may not know who handed in a sheet.
 *
 * @param heads null when nobody stated it
 * @param codes how many were made
 * @param sheets how many were entered by hand; for the rule of small groups, shown nowhere
 * @param reasons why there are more codes than people, or why their number changed; empty when neither is so
 */
public record Headcount(@Nullable Integer heads, int codes, int sheets, String reasons) {

    /** The longest reasons together. */
    public static final int LONGEST_REASONS = 2000;

    private static final String BETWEEN = " | ";

    /**
     * Makes more codes.
     *
     * @param stated how many people work there; null for as many as was stated before
     * @param reason may be empty when it is not needed
     * @throws RuleViolation when the number of people was never stated, or there is no reason for more codes than people or
     *     for another number of people
     */
    public Headcount with(int more, @Nullable Integer stated, String reason) {
        int now = people(stated);
        boolean changed = isChanged(now);
        boolean needed = changed || codes + more > now;
        if (needed && reason.isBlank()) {
            throw new RuleViolation(changed ? "privacytest.codes.reason.changed" : "privacytest.codes.reason.missing");
        }
        return new Headcount(now, codes + more, sheets, reasons(needed, reason));
    }

    /**
     * Enters one sheet more.
     *
     * @param stated how many people work there; null for as many as was stated before
     * @param reason may be empty when it is not needed
     * @throws RuleViolation when the number of people was never stated, it is another one without a reason, or there are as
     *     many sheets as people
     */
    public Headcount withSheet(@Nullable Integer stated, String reason) {
        int now = people(stated);
        boolean changed = isChanged(now);
        if (changed && reason.isBlank()) {
            throw new RuleViolation("privacytest.codes.reason.changed");
        }
        if (sheets + 1 > now) {
            throw new RuleViolation("privacytest.paper.full", now);
        }
        return new Headcount(now, codes, sheets + 1, reasons(changed, reason));
    }

    private int people(@Nullable Integer stated) {
        Integer now = stated == null ? heads : stated;
        if (now == null) {
            throw new RuleViolation("privacytest.codes.heads.missing");
        }
        return now;
    }

    private boolean isChanged(int now) {
        return heads != null && heads != now;
    }

    private String reasons(boolean needed, String reason) {
        String all = !needed ? reasons : reasons.isEmpty() ? reason : reasons + BETWEEN + reason;
        if (all.length() > LONGEST_REASONS) {
            throw new RuleViolation("privacytest.codes.reason.full");
        }
        return all;
    }

    /** Of how many tests nobody can say that a person took them: those entered by hand, and those with a code too many. */
    public int doubtful() {
        return sheets + beyond();
    }

    /** How many codes there are beyond the people. */
    public int beyond() {
        return heads == null ? 0 : Math.max(0, codes - heads);
    }

    public boolean isUnknown() {
        return heads == null && codes > 0;
    }

    /** Whether it has to be said beside the results. */
    public boolean isWorthSaying() {
        return isUnknown() || beyond() > 0 || !reasons.isEmpty();
    }

    /** What has to be said beside the results of this unit, if anything. */
    public Optional<Caution> caution(String unit) {
        if (isUnknown()) {
            return Optional.of(new Caution(Caution.Kind.HEADCOUNT_UNKNOWN, unit, codes));
        }
        if (heads == null || !isWorthSaying()) {
            return Optional.empty();
        }
        return Optional.of(
                beyond() > 0
                        ? new Caution(Caution.Kind.CODES_BEYOND_HEADCOUNT, unit, codes, heads, reasons)
                        : new Caution(Caution.Kind.HEADCOUNT_CHANGED, unit, heads, reasons));
    }
}
