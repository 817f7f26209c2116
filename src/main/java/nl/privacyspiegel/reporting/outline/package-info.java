/** What follows what in a document that is read from top to bottom: once for every kind of document. */
@NullMarked
package nl.privacyspiegel.reporting.outline;

import org.jspecify.annotations.NullMarked;
