/** Why the application did not start, in words that say what to do. */
@NullMarked
package nl.privacyspiegel.shell.start;

import org.jspecify.annotations.NullMarked;
