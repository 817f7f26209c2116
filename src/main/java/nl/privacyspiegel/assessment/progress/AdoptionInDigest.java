package nl.privacyspiegel.assessment.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.digest.DigestPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many measurements are filled in and wait for who adopts them. */
@Component
@Order(5)
class AdoptionInDigest implements DigestPart {

    private final Assessments assessments;
    private final CurrentUser user;

    AdoptionInDigest(Assessments assessments, CurrentUser user) {
        this.assessments = assessments;
        this.user = user;
    }

    @Override
    public List<DigestLine> lines(LocalDate today) {
        long waiting = assessments
                .of(user.unitsInUse(Role.ASSESSOR, Role.SUPERVISOR).stream()
                        .map(UnitSummary::id)
                        .collect(Collectors.toSet()))
                .stream()
                .filter(assessment -> !assessment.archived())
                .flatMap(assessment -> assessment.current().stream())
                .filter(each -> !each.isAdopted() && each.isFinished())
                .count();
        return DigestLine.of("assessment.digest.adopt", waiting, "trajecten");
    }
}
