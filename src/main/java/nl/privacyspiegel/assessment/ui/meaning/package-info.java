/** What grades mean by the words of a framework, on the screen. */
@NullMarked
package nl.privacyspiegel.assessment.ui.meaning;

import org.jspecify.annotations.NullMarked;
