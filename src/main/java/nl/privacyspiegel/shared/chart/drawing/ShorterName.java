package nl.privacyspiegel.shared.chart.drawing;

import java.util.function.Predicate;

/** A name that has to fit a place: what does not is left out of its middle, since names often differ at their end only. */
public final class ShorterName {

    private static final String LEFT_OUT = " \u2026 ";
    private static final int SHARE_OF_END = 3;

    private ShorterName() {}

    /** The name itself when it fits, else as much of its beginning and its end as fits. */
    public static String fitting(String name, Predicate<String> fits) {
        String shown = name;
        int characters = name.codePointCount(0, name.length());
        for (int kept = characters - 1; kept > SHARE_OF_END && !fits.test(shown); kept--) {
            shown = around(name, kept);
        }
        return shown;
    }

    /** So many characters of the name, the last third of them from its end; whole words where there are. */
    private static String around(String name, int kept) {
        int end = kept / SHARE_OF_END;
        String head = name.substring(0, name.offsetByCodePoints(0, kept - end));
        String tail = name.substring(name.offsetByCodePoints(name.length(), -end));
        int lastSpace = head.lastIndexOf(' ');
        int firstSpace = tail.indexOf(' ');
        return (lastSpace > head.length() / 2 ? head.substring(0, lastSpace) : head).strip()
                + LEFT_OUT
                + (firstSpace >= 0 && firstSpace < tail.length() / 2 ? tail.substring(firstSpace) : tail).strip();
    }
}
