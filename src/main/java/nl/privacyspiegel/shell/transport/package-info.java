/**
 * What is decided before a page is asked for: whose word of the network is believed, what cookies are called, and which
 * form came from a page of ours.
 */
@NullMarked
package nl.privacyspiegel.shell.transport;

import org.jspecify.annotations.NullMarked;
