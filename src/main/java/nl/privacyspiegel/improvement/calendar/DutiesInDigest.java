package nl.privacyspiegel.improvement.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.organisation.digest.DigestPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many duties of the privacy calendar are late, and how many are due this week. */
@Component
@Order(10)
class DutiesInDigest implements DigestPart {

    private static final String PAGE = "kalender";

    private final Duties duties;

    DutiesInDigest(Duties duties) {
        this.duties = duties;
    }

    @Override
    public List<DigestLine> lines(LocalDate today) {
        List<DutySummary> due = duties.dueBy(today.plusWeeks(1));
        long late = due.stream().filter(duty -> duty.isOverdue(today)).count();
        List<DigestLine> lines = new ArrayList<>(DigestLine.of("improvement.digest.duties.late", late, PAGE));
        lines.addAll(DigestLine.of("improvement.digest.duties.soon", due.size() - late, PAGE));
        return lines;
    }
}
