package nl.privacyspiegel.privacytest.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an employee reads before the first question.
 *
 * @param sender who asks
 * @param name what the campaign is called
 * @param quiz what the test is called
 * @param questions how many questions it has
 * @param minutes about how long it takes
 * @param languages the languages in which the test asks, as BCP 47 tags
 * @param purpose why the organisation holds it, in its own words; may be empty
 * @param introductions what the test says about itself in each of them; nothing when it says nothing
 * @param language the one of them in which it is read
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
        List<String> languages,
        String purpose,
        Map<String, String> introductions,
        String language,
        String unit,
        boolean open,
        Status status,
        LocalDate firstDay,
        LocalDate lastDay,
        int groupSize,
        int retentionDays) {

    public TestInvitation {
        languages = List.copyOf(languages);
        introductions = Map.copyOf(introductions);
    }

    /** What the test says about itself, or null. */
    public @Nullable String introduction() {
        return introductions.get(language);
    }

    /** The same to be read in this language, when it is one of the test. */
    public TestInvitation in(String wanted) {
        String chosen = languages.stream()
                .filter(tag -> Locale.forLanguageTag(tag).getLanguage().equals(wanted))
                .findFirst()
                .orElse(language);
        return new TestInvitation(
                sender,
                name,
                quiz,
                questions,
                minutes,
                languages,
                purpose,
                introductions,
                chosen,
                unit,
                open,
                status,
                firstDay,
                lastDay,
                groupSize,
                retentionDays);
    }

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
