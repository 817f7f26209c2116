package nl.privacyspiegel.assessment.ui.saving;

/** Two texts in one: nothing of either is lost, and nothing stands there twice. */
final class BothTexts {

    private static final String APART = "\n\n";

    private BothTexts() {}

    /**
     * Both texts below each other. Of a text that stands in the other one as paragraphs of its own nothing is added; when
     * the other one only put paragraphs around what was there before, mine takes the place of what was there.
     *
     * @param before what both began with
     */
    public static String belowEachOther(String before, String mine, String theirs) {
        String base = before.strip();
        String one = mine.strip();
        String other = theirs.strip();
        if (hasParagraphs(one, other)) {
            return one;
        }
        if (hasParagraphs(other, one)) {
            return other;
        }
        if (base.isEmpty() || base.equals(one) || base.equals(other)) {
            return one + APART + other;
        }
        if (hasParagraphs(other, base)) {
            return put(other, base, one);
        }
        if (hasParagraphs(one, base)) {
            return put(one, base, other);
        }
        return one + APART + other;
    }

    private static boolean hasParagraphs(String text, String part) {
        return part.isEmpty() || (APART + text + APART).contains(APART + part + APART);
    }

    private static String put(String text, String part, String instead) {
        return (APART + text + APART)
                .replace(APART + part + APART, APART + instead + APART)
                .strip();
    }
}
