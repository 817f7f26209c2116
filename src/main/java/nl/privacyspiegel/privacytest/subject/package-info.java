/** What of closed campaigns work can be about, and which results stood on a day: for modules that know no campaign. */
@NamedInterface("subject")
@NullMarked
package nl.privacyspiegel.privacytest.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
