/** What files tell of breaches: the register as a workbook, and how many there were in the annual report. */
@NullMarked
package nl.privacyspiegel.reporting.breach;

import org.jspecify.annotations.NullMarked;
