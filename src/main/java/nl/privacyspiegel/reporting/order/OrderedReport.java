package nl.privacyspiegel.reporting.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.order.MyReport.State;
import org.jspecify.annotations.Nullable;

/** A report that a member asked for, without its file. */
@Entity
@Table(name = "ordered_report")
class OrderedReport {

    /** How long a report is kept after it is ready, or turned out not to come. */
    static final Duration KEPT = Duration.ofDays(1);

    /** Names are stored: never rename one. */
    private enum Kind {
        OVERVIEW,
        ANNUAL
    }

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "report_year")
    private @Nullable Integer year;

    /** Null for a report that was ordered when there was one level. */
    @Column(name = "report_level")
    @Enumerated(EnumType.STRING)
    private @Nullable AnnualLevel level;

    /** Null for a report that was ordered when there was one format. */
    @Column(name = "report_format")
    @Enumerated(EnumType.STRING)
    private @Nullable AnnualFormat format;

    private String language;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "content_type")
    private @Nullable String contentType;

    protected OrderedReport() {}

    OrderedReport(MemberId member, ReportOrder order, UnitSummary unit, Locale locale, Instant now) {
        this.id = OrderedReportId.random().value();
        this.memberId = member.value();
        this.kind = switch (order) {
            case ReportOrder.Overview overview -> Kind.OVERVIEW;
            case ReportOrder.Annual annual -> Kind.ANNUAL;
        };
        this.unitId = order.unit().value();
        this.unitName = unit.name();
        if (order instanceof ReportOrder.Annual annual) {
            this.year = annual.year();
            this.level = annual.level();
            this.format = annual.format();
        }
        this.language = locale.getLanguage();
        this.state = State.WAITING;
        this.orderedAt = now;
    }

    OrderedReportId id() {
        return new OrderedReportId(id);
    }

    ReportOrder order() {
        UnitId unit = new UnitId(unitId);
        return switch (kind) {
            case OVERVIEW -> new ReportOrder.Overview(unit);
            case ANNUAL ->
                new ReportOrder.Annual(
                        unit,
                        Objects.requireNonNull(year),
                        Objects.requireNonNullElse(level, AnnualLevel.COLLEGE),
                        Objects.requireNonNullElse(format, AnnualFormat.DOCX));
        };
    }

    Locale locale() {
        return Locale.of(language);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    Instant orderedAt() {
        return orderedAt;
    }

    boolean isOf(MemberId member) {
        return memberId.equals(member.value());
    }

    boolean isReady() {
        return state == State.READY;
    }

    boolean isUnderWay() {
        return state.isUnderWay();
    }

    boolean isKeptAt(Instant now) {
        return endedAt == null || now.isBefore(endedAt.plus(KEPT));
    }

    void begin() {
        this.state = State.MAKING;
    }

    void finish(String name, String type, Instant now) {
        end(State.READY, now);
        this.fileName = name;
        this.contentType = type;
    }

    void end(State how, Instant now) {
        this.state = how;
        this.endedAt = now;
    }

    ReportFile file(byte[] content) {
        return new ReportFile(Objects.requireNonNull(fileName), Objects.requireNonNull(contentType), content);
    }

    MyReport summary(int percent) {
        return new MyReport(
                id(), order(), unitName, state, percent, orderedAt, endedAt == null ? null : endedAt.plus(KEPT));
    }
}
