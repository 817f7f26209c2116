/** The pages on which a unit says which functions it has and who fills them. */
@NullMarked
package nl.privacyspiegel.improvement.owner.ui;

import org.jspecify.annotations.NullMarked;
