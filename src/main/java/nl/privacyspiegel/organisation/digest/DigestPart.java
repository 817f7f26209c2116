package nl.privacyspiegel.organisation.digest;

import java.time.LocalDate;
import java.util.List;

/**
 * What a module tells in the digest. It is asked as the member who gets it, so it asks its front doors and finds what that member may
 * see. Numbers only: what they are about is read after logging in.
 */
public interface DigestPart {

    /** What waits for the current member on this day; empty when nothing does. */
    List<DigestLine> lines(LocalDate today);

    /**
     * A line with a link.
     *
     * @param key the text key, whose only argument is the number
     * @param path of the page, from the root of the application, without a leading slash
     */
    record DigestLine(String key, int number, String path) {

        /** The line, unless there is nothing to count. */
        public static List<DigestLine> of(String key, long number, String path) {
            return number == 0 ? List.of() : List.of(new DigestLine(key, Math.toIntExact(number), path));
        }
    }
}
