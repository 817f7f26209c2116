package nl.privacyspiegel.assessment;

import java.util.List;

/** What can be downloaded of a comparison. A module that writes files implements this; the comparison page shows it. */
public interface ComparisonDownloads {

    /** The files that there are of these two measurements. */
    List<Download> of(MeasurementId start, MeasurementId end);

    /**
     * One file.
     *
     * @param labelKey the translation key of the text of the link
     * @param address where it is, below the root of the application
     */
    record Download(String labelKey, String address) {}
}
