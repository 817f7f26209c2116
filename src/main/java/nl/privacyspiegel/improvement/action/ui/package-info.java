/** The pages on which a unit plans its actions, does them, looks at them and shows how far they are. */
@NullMarked
package nl.privacyspiegel.improvement.action.ui;

import org.jspecify.annotations.NullMarked;
