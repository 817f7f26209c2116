/** The page that shows who does what for privacy, and what nobody does. */
@NullMarked
package nl.privacyspiegel.improvement.responsibility.ui;

import org.jspecify.annotations.NullMarked;
