package nl.privacyspiegel.privacytest.answering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an employee reads before the first question.
 *
 * @param sender who asks
 * @param name what the campaign is called
 * @param quiz what the test is called
 * @param questions how many questions it has
 * @param minutes about how long it takes
 * @param language the language of the test, as a BCP 47 tag
 * @param purpose why the organisation holds it, in its own words; may be empty
 * @param introduction what the test says about itself, or null
 * @param unit what the unit is called that one takes part for: that of the code, or that of the whole campaign
 * @param open whether this is an open link, so that double answers cannot be excluded
 * @param firstDay the first day on which it can be taken
 * @param lastDay the last one
 * @param groupSize from how many people on the result of a group is shown
 * @param retentionDays how many days after closing the answers are deleted at the latest
 */
public record TestInvitation(
        Sender sender,
        String name,
        String quiz,
        int questions,
        int minutes,
        String language,
        String purpose,
        @Nullable String introduction,
        String unit,
        boolean open,
        Status status,
        LocalDate firstDay,
        LocalDate lastDay,
        int groupSize,
        int retentionDays) {

    /** Whether the test can be taken with this invitation. */
    public enum Status {
        READY,
        TOO_EARLY,
        TOO_LATE,
        USED,
        /** It goes on with a test that was begun on another device. */
        RESUME
    }
}
