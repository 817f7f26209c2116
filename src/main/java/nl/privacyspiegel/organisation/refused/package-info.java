/** What members asked for without the right to it, told to the audit trail sparingly. */
@NamedInterface("refused")
@NullMarked
package nl.privacyspiegel.organisation.refused;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
