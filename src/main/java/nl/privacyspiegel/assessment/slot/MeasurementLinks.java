package nl.privacyspiegel.assessment.slot;

import java.util.List;
import nl.privacyspiegel.assessment.MeasurementSheet;

/** What else can be done with a measurement. A module above implements this; the page of the measurement shows it. */
public interface MeasurementLinks {

    /** What there is for this measurement, as the current member sees it. */
    List<Link> of(MeasurementSheet sheet);

    /**
     * One page or file.
     *
     * @param labelKey the translation key of the text of the link
     * @param address where it is, below the root of the application
     * @param file whether it is fetched, rather than opened as a page
     */
    record Link(String labelKey, String address, boolean file) {}
}
