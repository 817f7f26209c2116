/** Who does what for privacy in a unit: the tasks of each party, with the function or the member that carries them. */
@NullMarked
package nl.privacyspiegel.improvement.responsibility;

import org.jspecify.annotations.NullMarked;
