/** The rules of grading: what is suggested, when a grade needs a motivation, the mean, and what rose and fell. */
@NamedInterface("grading")
@NullMarked
package nl.privacyspiegel.assessment.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
