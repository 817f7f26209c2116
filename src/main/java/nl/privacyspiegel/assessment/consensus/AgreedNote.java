package nl.privacyspiegel.assessment.consensus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import org.springframework.modulith.NamedInterface;

/**
 * What stands beside a grade that a group agreed on, without names: for pages and reports.
 *
 * @param agreed the grade of then; empty when the group decided not to assess the domain
 * @param spread empty when nobody gave a grade
 * @param wide whether the grades lay far apart
 * @param counted over how many grades
 * @param rounds how many rounds it took
 */
@NamedInterface("consensus")
public record AgreedNote(
        String domain,
        Optional<Grade> agreed,
        Optional<Grade> median,
        Optional<BigDecimal> spread,
        boolean wide,
        int counted,
        int rounds,
        String minority,
        LocalDate on) {

    /** Whether another decision stands there now than the group agreed on. */
    public boolean isChangedSince(DomainGrade now) {
        return now.isOpen() || !Optional.ofNullable(now.grade()).equals(agreed);
    }
}
