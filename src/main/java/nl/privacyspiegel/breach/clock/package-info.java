/** The legal terms as data with days of validity, and the clock that one of them lets run: plain rules. */
@NullMarked
package nl.privacyspiegel.breach.clock;

import org.jspecify.annotations.NullMarked;
