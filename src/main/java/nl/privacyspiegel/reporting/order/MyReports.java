package nl.privacyspiegel.reporting.order;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.AbsentMembers;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.work.WorkDesk;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports that the current member asked for. They are made while the member goes on, wait for a day, and are nobody
 * else's.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MyReports {

    /** Who orders more has to wait for the first of them. */
    public static final int MOST_UNDER_WAY = 3;

    private static final Role[] READERS = Role.contentReaders();

    private final OrderedReportRepository reports;
    private final OrderedReportPartRepository parts;
    private final ReportJobs workshop;
    private final Units units;
    private final CurrentUser user;
    private final OncePerMember once;
    private final WorkDesk work;
    private final AbsentMembers absent;
    private final Clock clock;

    MyReports(
            OrderedReportRepository reports,
            OrderedReportPartRepository parts,
            ReportJobs workshop,
            Units units,
            CurrentUser user,
            OncePerMember once,
            WorkDesk work,
            AbsentMembers absent,
            Clock clock) {
        this.reports = reports;
        this.parts = parts;
        this.workshop = workshop;
        this.units = units;
        this.user = user;
        this.once = once;
        this.work = work;
        this.absent = absent;
        this.clock = clock;
    }

    /**
     * Has a report made. While the same report is under way for the current member, that one is the answer.
     *
     * @throws NotFoundException when the current member has no role on the unit
     * @throws RuleViolation when {@value #MOST_UNDER_WAY} reports of this member are under way already
     */
    public OrderedReportId order(ReportOrder order, Locale locale) {
        user.require(order.unit(), READERS);
        MemberId me = user.require().id();
        once.takeTurn();
        List<OrderedReport> underWay = reports.findByMemberIdOrderByOrderedAtDesc(me.value()).stream()
                .filter(OrderedReport::isUnderWay)
                .toList();
        Optional<OrderedReport> same = underWay.stream()
                .filter(report -> report.order().equals(order)
                        && report.locale().getLanguage().equals(locale.getLanguage()))
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        if (underWay.size() >= MOST_UNDER_WAY) {
            throw new RuleViolation("reporting.mine.tooMany", MOST_UNDER_WAY);
        }
        OrderedReport report =
                reports.saveAndFlush(new OrderedReport(me, order, units.get(order.unit()), locale, absent.since(me)));
        work.order(workshop, report.id().value());
        return report.id();
    }

    /** All of them, the last one first. */
    @Transactional(readOnly = true)
    public List<MyReport> list() {
        Instant now = clock.instant();
        return reports.findByMemberIdOrderByOrderedAtDesc(user.require().id().value()).stream()
                .filter(report -> report.isKeptAt(now))
                .map(report -> report.summary(report.isReady() ? 100 : workshop.percent(report.id())))
                .toList();
    }

    /**
     * Throws a report away; one that is not ready is not made any further.
     *
     * @throws NotFoundException when the current member has no such report
     */
    public void remove(OrderedReportId id) {
        mine(id);
        reports.lock(id.value()).ifPresent(reports::delete);
        workshop.cancel(id);
    }

    /**
     * The file of a report.
     *
     * @throws NotFoundException when the current member has no such report, it is not ready, or the member may no longer read
     *     what it is about
     */
    @Transactional(readOnly = true)
    public ReportFile file(OrderedReportId id) {
        OrderedReport report = mine(id);
        if (!user.may(report.order().unit(), READERS)) {
            throw NotFoundException.hidden();
        }
        if (!report.isReady()) {
            throw new NotFoundException();
        }
        return report.file(OrderedReportPart.together(parts.findByReportId(id.value())));
    }

    private OrderedReport mine(OrderedReportId id) {
        MemberId me = user.require().id();
        Instant now = clock.instant();
        OrderedReport report =
                reports.findById(id.value()).filter(each -> each.isKeptAt(now)).orElseThrow(NotFoundException::new);
        if (!report.isOf(me)) {
            throw NotFoundException.hidden();
        }
        return report;
    }
}
