/** How members get in and show that it is them: by a password, the second step, and proof once more; their own account. */
@NamedInterface("entry")
@NullMarked
package nl.privacyspiegel.organisation.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
