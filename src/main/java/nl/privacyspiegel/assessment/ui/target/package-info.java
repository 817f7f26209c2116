/** Targets on the screen: the page on which they are decided, and the line that says how far a grade is from its own. */
@NullMarked
package nl.privacyspiegel.assessment.ui.target;

import org.jspecify.annotations.NullMarked;
