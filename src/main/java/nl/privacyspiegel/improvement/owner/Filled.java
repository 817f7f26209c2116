package nl.privacyspiegel.improvement.owner;

import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.shared.ShortText;

/** Who fills a function. */
public sealed interface Filled {

    /** Nobody yet. */
    record ByNobody() implements Filled {}

    /** Somebody with an account, of this unit or one above it. */
    record ByMember(MemberId member) implements Filled {}

    /**
     * Somebody without an account.
     *
     * @param title what that person does, such as "adviseur privacy van de GRSK": never a name
     */
    record ByTitle(String title) implements Filled {

        /** @throws nl.privacyspiegel.shared.RuleViolation when nothing was typed, or too much */
        public ByTitle {
            title = ShortText.require(title, "improvement.function.title.missing");
        }
    }
}
