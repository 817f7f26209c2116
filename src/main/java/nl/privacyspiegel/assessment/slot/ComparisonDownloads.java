package nl.privacyspiegel.assessment.slot;

import java.util.List;
import nl.privacyspiegel.assessment.MeasurementId;

/** What can be downloaded of a comparison or of one measurement. A module that writes files implements this; the pages show it. */
public interface ComparisonDownloads {

    /** The files that there are of these two measurements. */
    List<Download> of(MeasurementId start, MeasurementId end);

    /** The files that there are of this measurement alone. */
    List<Download> of(MeasurementId measurement);

    /**
     * One file.
     *
     * @param labelKey the translation key of the text of the link
     * @param address where it is, below the root of the application
     */
    record Download(String labelKey, String address) {}
}
