/** The pages of the privacy calendar. */
@NullMarked
package nl.privacyspiegel.improvement.calendar.ui;

import org.jspecify.annotations.NullMarked;
