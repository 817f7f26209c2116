package nl.privacyspiegel.reporting.order;

import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.reporting.content.AnnualLevel;

/** A report that takes a while to make, about a unit and everything below it that the reader may see. */
public sealed interface ReportOrder {

    UnitId unit();

    /** Everything of all years as an Excel workbook: grades through time and side by side, every finding, privacytests. */
    record Overview(UnitId unit) implements ReportOrder {}

    /** What to tell of one year, to whom and as what kind of file. */
    record Annual(UnitId unit, int year, AnnualLevel level, AnnualFormat format) implements ReportOrder {}
}
