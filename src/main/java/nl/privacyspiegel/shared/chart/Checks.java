package nl.privacyspiegel.shared.chart;

/** What charts require of what they are given: a mistake in the code, not of a reader. */
final class Checks {

    private Checks() {}

    static void text(String text, String what) {
        that(!text.isBlank(), what + " is blank");
    }

    static void that(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
