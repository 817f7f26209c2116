/** The pages on which a working group comes to one grade, alone and together. */
@NullMarked
package nl.privacyspiegel.assessment.ui.consensus;

import org.jspecify.annotations.NullMarked;
