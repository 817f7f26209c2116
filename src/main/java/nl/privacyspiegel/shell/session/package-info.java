/** What is known of a session besides who it is of: whether it still stands, why it ended, and where its user was. */
@NullMarked
package nl.privacyspiegel.shell.session;

import org.jspecify.annotations.NullMarked;
