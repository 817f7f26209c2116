package nl.privacyspiegel.assessment.colleague;

import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Who fills in a measurement at this moment: colleagues of the working group see each other, and nobody else sees them or is
 * seen. It helps not to write in the same place; whoever wants to know who works how much learns nothing here.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Presence {

    private final OpenPages pages;
    private final Assessments assessments;
    private final CurrentUser user;

    Presence(OpenPages pages, Assessments assessments, CurrentUser user) {
        this.pages = pages;
        this.assessments = assessments;
        this.user = user;
    }

    /**
     * The current member has this page open: colleagues see so until {@link #left}, or until nothing was heard of it for a while.
     *
     * @param page which page, unguessable
     * @param domain the domain that it shows
     * @return who else is there; empty, and unseen by others, for who does not fill it in
     * @throws NotFoundException when there is none that the current member may read
     */
    public List<Present> here(UUID page, MeasurementId measurement, String domain) {
        if (!assessments.mayFillIn(measurement)) {
            pages.closed(page);
            return List.of();
        }
        var me = user.require();
        pages.open(page, measurement, me, domain);
        return pages.others(measurement, me.id());
    }

    /** That page was closed, perhaps because the session is over. */
    @PreAuthorize("permitAll()")
    public void left(UUID page) {
        pages.closed(page);
    }
}
