package nl.privacyspiegel.reporting.order;

import java.io.Serializable;
import java.util.UUID;

/** Which report that somebody asked for. */
public record OrderedReportId(UUID value) implements Serializable {

    static OrderedReportId random() {
        return new OrderedReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
