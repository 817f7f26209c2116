/** Who gets what from every method of every front door: a table for each module, walked by {@code IsolationTest}. */
@NullMarked
package nl.privacyspiegel.isolation;

import org.jspecify.annotations.NullMarked;
