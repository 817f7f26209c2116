package nl.privacyspiegel.reporting.order;

import nl.privacyspiegel.organisation.UnitId;

/** A report that takes a while to make, about a unit and everything below it that the reader may see. */
public sealed interface ReportOrder {

    UnitId unit();

    /** Everything of all years as an Excel workbook: grades through time and side by side, every finding, privacytests. */
    record Overview(UnitId unit) implements ReportOrder {}

    /** What to tell board and council of one year, as a Word document. */
    record Annual(UnitId unit, int year) implements ReportOrder {}
}
