package nl.privacyspiegel.assessment.grading;

/** Something that is not finished in a measurement, shown before it is adopted. */
public sealed interface OpenPoint {

    /** The domain in which it stands. */
    String domainId();

    /** Whether the measurement cannot be adopted before this is done. */
    default boolean blocks() {
        return true;
    }

    /** A question without a judgement. A measurement can be adopted with it: then it stays "open" in the record. */
    record QuestionOpen(String domainId, String questionId, String code, String text) implements OpenPoint {

        @Override
        public boolean blocks() {
            return false;
        }
    }

    /** A domain with neither a grade nor the decision not to assess it. */
    record DomainUndecided(String domainId, String domainName) implements OpenPoint {}

    /** A grade that needs a motivation and has none. */
    record MotivationMissing(String domainId, String domainName, MotivationReason reason) implements OpenPoint {}

    /** A domain that is not assessed, without saying why. */
    record ReasonMissing(String domainId, String domainName) implements OpenPoint {}
}
