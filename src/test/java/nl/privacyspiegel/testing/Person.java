package nl.privacyspiegel.testing;

import nl.privacyspiegel.organisation.MemberId;

/** Somebody who can log in. */
public record Person(MemberId id, String email, String password) {}
