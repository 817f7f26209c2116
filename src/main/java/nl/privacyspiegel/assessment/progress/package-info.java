/** How far an assessment is: what comes next, the steps on home, and what is open or thin before adopting. */
@NullMarked
package nl.privacyspiegel.assessment.progress;

import org.jspecify.annotations.NullMarked;
