package nl.privacyspiegel.organisation.settings;

import java.util.Optional;

/**
 * What makes a report recognisable as one of an organisation. Logo and colour are one setting for all that use this application
 * together; the name is always that of whom the report is about.
 *
 * @param name that of the highest unit; empty before the first run
 */
public record OrganisationStyle(String name, Optional<Logo> logo, AccentColour accent) {

    /** The same under the name of this organisation. */
    public OrganisationStyle named(String other) {
        return new OrganisationStyle(other, logo, accent);
    }
}
