package nl.privacyspiegel.organisation.accounts;

import org.springframework.modulith.NamedInterface;

/**
 * For whom a link is.
 *
 * @param invitation whether it invites somebody; otherwise it is for a new password
 * @param organisation the name of the organisation that the member works for
 */
@NamedInterface("accounts")
public record OpenedLink(boolean invitation, String organisation, String name, String email) {}
