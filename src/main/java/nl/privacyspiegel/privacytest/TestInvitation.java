package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What an employee reads before the first question.
 *
 * @param name what the campaign is called
 * @param quiz what the test is called
 * @param questions how many questions it has
 * @param language the language of the test, as a BCP 47 tag
 * @param purpose why the organisation holds it, in its own words; may be empty
 * @param introduction what the test says about itself, or null
 * @param units the units to choose from: the one of the code, or those of an open link
 * @param open whether this is an open link, so that double answers cannot be excluded
 * @param firstDay the first day on which it can be taken
 * @param lastDay the last one
 * @param groupSize from how many people on the result of a group is shown
 * @param retentionDays how many days after closing the answers are deleted at the latest
 */
public record TestInvitation(
        String name,
        String quiz,
        int questions,
        String language,
        String purpose,
        @Nullable String introduction,
        List<Choice> units,
        boolean open,
        Status status,
        LocalDate firstDay,
        LocalDate lastDay,
        int groupSize,
        int retentionDays) {

    /** A unit that an employee can belong to. */
    public record Choice(UnitId id, String name) {}

    /** Whether the test can be taken with this invitation. */
    public enum Status {
        READY,
        TOO_EARLY,
        TOO_LATE,
        USED
    }

    public TestInvitation {
        units = List.copyOf(units);
    }
}
