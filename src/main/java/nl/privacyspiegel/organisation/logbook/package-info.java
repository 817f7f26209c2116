/** The audit trail as supervisors and administrators read, check and take it along, and what supervisors are told of. */
@NullMarked
package nl.privacyspiegel.organisation.logbook;

import org.jspecify.annotations.NullMarked;
