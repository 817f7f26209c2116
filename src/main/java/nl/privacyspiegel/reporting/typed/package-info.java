/** What people of the organisation type themselves for the annual report. */
@NullMarked
package nl.privacyspiegel.reporting.typed;

import org.jspecify.annotations.NullMarked;
