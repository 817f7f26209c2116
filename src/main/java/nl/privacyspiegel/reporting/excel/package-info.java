/** How the content of reports becomes a workbook. */
@NullMarked
package nl.privacyspiegel.reporting.excel;

import org.jspecify.annotations.NullMarked;
