package nl.privacyspiegel.assessment;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.grading.OpenPoint;
import nl.privacyspiegel.assessment.grading.OpenPoint.DomainUndecided;
import nl.privacyspiegel.assessment.grading.OpenPoint.MotivationMissing;
import nl.privacyspiegel.assessment.grading.OpenPoint.QuestionOpen;
import nl.privacyspiegel.assessment.grading.OpenPoint.ReasonMissing;

/** What is not finished in a measurement. */
final class OpenPoints {

    private OpenPoints() {}

    static List<OpenPoint> of(List<DomainSheet> domains) {
        List<OpenPoint> open = new ArrayList<>();
        for (DomainSheet domain : domains) {
            addDecisions(domain, open);
            domain.questions().stream()
                    .filter(question -> question.finding().content().judgement() == null)
                    .map(question -> new QuestionOpen(
                            domain.domain().id(),
                            question.question().id(),
                            question.question().code(),
                            question.question().text()))
                    .forEach(open::add);
        }
        return List.copyOf(open);
    }

    private static void addDecisions(DomainSheet domain, List<OpenPoint> open) {
        String id = domain.domain().id();
        String name = domain.domain().name();
        DomainGrade score = domain.score().content();
        if (score.isOpen()) {
            open.add(new DomainUndecided(id, name));
        } else if (domain.lacksReason() && score.notAssessed()) {
            open.add(new ReasonMissing(id, name));
        } else if (domain.lacksReason()) {
            domain.motivationReasons().forEach(reason -> open.add(new MotivationMissing(id, name, reason)));
        }
    }
}
