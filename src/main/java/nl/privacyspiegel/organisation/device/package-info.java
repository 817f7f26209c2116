/** The browsers in which a member logged in before, so that guesses of others never keep the member out there. */
@NamedInterface("device")
@NullMarked
package nl.privacyspiegel.organisation.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
