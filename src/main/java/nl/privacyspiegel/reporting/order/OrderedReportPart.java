package nl.privacyspiegel.reporting.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A piece of the file of a report. */
@Entity
@Table(name = "ordered_report_part")
class OrderedReportPart {

    /** In bytes; H2 keeps a little over a million in a column. */
    static final int SIZE = 512 * 1024;

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    private int place;

    private byte[] content;

    protected OrderedReportPart() {}

    private OrderedReportPart(OrderedReportId report, int place, byte[] content) {
        this.id = UUID.randomUUID();
        this.reportId = report.value();
        this.place = place;
        this.content = content;
    }

    static List<OrderedReportPart> of(OrderedReportId report, byte[] file) {
        List<OrderedReportPart> parts = new ArrayList<>();
        for (int from = 0; from < file.length; from += SIZE) {
            parts.add(new OrderedReportPart(
                    report, parts.size(), Arrays.copyOfRange(file, from, Math.min(file.length, from + SIZE))));
        }
        return parts;
    }

    /** The whole file again, from all of its parts. */
    static byte[] together(Collection<OrderedReportPart> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        parts.stream()
                .sorted(Comparator.comparingInt(part -> part.place))
                .forEach(part -> file.writeBytes(part.content));
        return file.toByteArray();
    }
}
