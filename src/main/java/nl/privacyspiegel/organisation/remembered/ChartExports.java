package nl.privacyspiegel.organisation.remembered;

import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a chart on a page was taken along as a file. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ChartExports {

    private static final Role[] READERS = Role.contentReaders();

    private final CurrentUser user;
    private final AuditTrail audit;

    ChartExports(CurrentUser user, AuditTrail audit) {
        this.user = user;
        this.audit = audit;
    }

    /**
     * The current member takes a chart about this unit along.
     *
     * @param format as what kind of file
     * @throws nl.privacyspiegel.shared.NotFoundException when the member has no role there
     */
    public void record(UnitId unit, String title, Enum<?> format) {
        user.require(unit, READERS);
        audit.record(
                OrganisationAct.CHART_EXPORTED,
                unit,
                new AuditObject(OrganisationAct.About.REPORT, null, title).with(AuditDetail.FORMAT, format.name()),
                READERS);
    }
}
