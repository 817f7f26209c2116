/**
 * What the use cases of all modules share: one running application on each database, a day that does not move, and people
 * who log in. A test works in units of its own, so that nothing has to be cleaned up.
 */
@NullMarked
package nl.privacyspiegel.testing;

import org.jspecify.annotations.NullMarked;
