package nl.privacyspiegel.assessment.consensus;

/**
 * With how many members a round can be shown. Whoever abstains or finds the domain not applicable has answered too.
 *
 * @param needed how many have to have answered, from 1 to all who were asked
 */
public record Quorum(int needed) {

    /** What is proposed: more than half of who is asked. */
    public static Quorum proposed(int asked) {
        return new Quorum(asked / 2 + 1);
    }

    /** Whether it can be reached at all by so many. */
    public boolean fits(int asked) {
        return needed >= 1 && needed <= asked;
    }

    public boolean isReached(int answered) {
        return answered >= needed;
    }
}
