package nl.privacyspiegel.organisation.entry;

import nl.privacyspiegel.organisation.MemberData;

/**
 * What a member says about the own account.
 *
 * @param language {@code nl} or {@code en}; anything else counts as {@code nl}
 */
public record ProfileData(MemberData data, String language) {}
