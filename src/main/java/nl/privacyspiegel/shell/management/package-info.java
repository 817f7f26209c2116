/** What who runs the server may read at the management port. */
@NullMarked
package nl.privacyspiegel.shell.management;

import org.jspecify.annotations.NullMarked;
