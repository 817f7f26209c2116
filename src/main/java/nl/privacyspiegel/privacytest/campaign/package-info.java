/**
 * A campaign as pages, results and other modules see it: what was planned, promised and handed out, in records; and what
 * others offer on its pages. Its tables and its rules lie above.
 */
@NamedInterface("campaign")
@NullMarked
package nl.privacyspiegel.privacytest.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
