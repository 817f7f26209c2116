/** What of measurements work can be about, and which grades stood on a day: for modules that know no measurement. */
@NamedInterface("subject")
@NullMarked
package nl.privacyspiegel.assessment.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
