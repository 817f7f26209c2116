/**
 * The rules of grading: what is suggested, when a grade needs a motivation, what is open or thin before adopting, the mean,
 * which grades can be compared, and what rose and fell.
 */
@NamedInterface("grading")
@NullMarked
package nl.privacyspiegel.assessment.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
