package nl.privacyspiegel.organisation;

import nl.privacyspiegel.shared.ShortText;

/**
 * What is known of a member.
 *
 * @param jobFunction the function in the organisation; history shows this, not the name
 */
public record MemberData(String name, String jobFunction, EmailAddress email) {

    /** @throws nl.privacyspiegel.shared.RuleViolation when a text is missing or too long */
    public MemberData {
        name = ShortText.require(name, "organisation.member.name.missing");
        jobFunction = ShortText.require(jobFunction, "organisation.member.function.missing");
    }
}
