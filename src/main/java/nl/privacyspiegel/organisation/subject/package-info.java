/**
 * Two small doors for modules that know of things below, beside or above them only by name: what work can be about, and what can
 * be counted on a day. Whoever owns such a thing publishes it here as a bean; whoever wants to know asks {@link
 * nl.privacyspiegel.organisation.subject.Subjects} and {@link nl.privacyspiegel.organisation.subject.DatedCounts}.
 */
@NamedInterface("subject")
@NullMarked
package nl.privacyspiegel.organisation.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
