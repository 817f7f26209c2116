package nl.privacyspiegel.organisation.accounts;

import nl.privacyspiegel.organisation.MemberId;
import org.springframework.modulith.NamedInterface;

/** A member as those see it who work for the same unit. */
@NamedInterface("accounts")
public record Colleague(MemberId id, String name, String jobFunction) {}
