package nl.privacyspiegel.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** The row of a breach, as it was reported. */
@Entity
@Table(name = "breach")
class BreachRow {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "of_year")
    private int year;

    private int number;

    private String title;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reported_by")
    private String reportedBy;

    private String place;

    private String found;

    private String more;

    /** Two writers at once: the database lets one of them wait. */
    @SuppressWarnings("UnusedVariable")
    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected BreachRow() {}

    /** @param number which one of its unit in its year */
    @SuppressWarnings("NullAway.Init")
    BreachRow(UnitId unit, int year, int number, BreachReport report) {
        this.unitId = unit.value();
        this.year = year;
        this.number = number;
        correct(report);
    }

    final void correct(BreachReport report) {
        title = report.title();
        reportedAt = report.reportedAt();
        reportedBy = report.reportedBy();
        place = report.place();
        found = report.found();
        more = report.more();
    }

    BreachId id() {
        return new BreachId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    int year() {
        return year;
    }

    /** What the unit calls it: the year and which one of that year it is. */
    String name() {
        return year + "-" + number;
    }

    int number() {
        return number;
    }

    BreachReport report() {
        return new BreachReport(title, reportedAt, reportedBy, place, found, more);
    }
}
