package nl.privacyspiegel.organisation.settings;

import java.util.Optional;

/**
 * What makes a report recognisable as one of this organisation.
 *
 * @param name the name of the highest unit; empty before the first run
 */
public record OrganisationStyle(String name, Optional<Logo> logo, AccentColour accent) {}
