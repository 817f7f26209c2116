package nl.privacyspiegel.organisation.settings;

import nl.privacyspiegel.shared.LongText;

/**
 * What the organisation says of its handling of personal data in this application, as Markdown.
 *
 * @param dutch empty for the text that comes with the application
 * @param english empty for the English text that comes with the application, or for the organisation's own Dutch one
 */
public record PrivacyStatement(String dutch, String english) {

    /** The most characters of each. */
    public static final int LONGEST = 20_000;

    /** @throws nl.privacyspiegel.shared.RuleViolation when a text is too long */
    public PrivacyStatement {
        dutch = LongText.prose(dutch, LONGEST);
        english = LongText.prose(english, LONGEST);
    }
}
