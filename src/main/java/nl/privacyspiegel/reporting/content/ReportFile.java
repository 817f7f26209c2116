package nl.privacyspiegel.reporting.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.Slug;

/**
 * A report, ready to be handed out.
 *
 * @param fileName safe on every file system and in a header: lower case letters, digits, hyphens and one dot
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on as it is; nobody compares two of these.
public record ReportFile(String fileName, String contentType, byte[] content) {

    private static final int LONGEST_ABOUT = 60;

    /**
     * A name for a file.
     *
     * @param what it is, in lower case letters and hyphens
     * @param about the name of what it is about, whatever characters are in it
     * @param days that tell it from others about the same
     */
    public static String name(String what, String about, String ending, LocalDate... days) {
        return Stream.concat(
                                Stream.of(what, Slug.of(about, LONGEST_ABOUT)),
                                Arrays.stream(days).map(LocalDate::toString))
                        .collect(Collectors.joining("-"))
                + "." + ending;
    }
}
