/** How the content of reports becomes a presentation. */
@NullMarked
package nl.privacyspiegel.reporting.powerpoint;

import org.jspecify.annotations.NullMarked;
