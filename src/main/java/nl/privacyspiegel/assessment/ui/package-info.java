/** The pages on which a working group fills in, compares and adopts. */
@NullMarked
package nl.privacyspiegel.assessment.ui;

import org.jspecify.annotations.NullMarked;
