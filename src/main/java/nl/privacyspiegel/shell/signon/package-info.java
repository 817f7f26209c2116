/** Logging in at the identity provider of the organisation: its addresses, its answers, and what the login page says of them. */
@NullMarked
package nl.privacyspiegel.shell.signon;

import org.jspecify.annotations.NullMarked;
