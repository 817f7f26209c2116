package nl.privacyspiegel.organisation;

/** The member who is logged in, as the pages show it. */
public record CurrentMember(MemberId id, String name, String jobFunction, String email, String language) {}
