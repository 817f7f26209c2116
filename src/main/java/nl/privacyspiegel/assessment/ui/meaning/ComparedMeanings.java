package nl.privacyspiegel.assessment.ui.meaning;

import java.util.Optional;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.GradeMeaning;

/** What the grades of a comparison mean, each by the version of the framework that it was given with. */
public record ComparedMeanings(FrameworkData earlier, FrameworkData later) {

    public Optional<GradeMeaning> start(DomainRow row) {
        return meaning(earlier, row.id(), row.start());
    }

    public Optional<GradeMeaning> end(DomainRow row) {
        return meaning(later, row.id(), row.end());
    }

    private static Optional<GradeMeaning> meaning(FrameworkData framework, String domain, DomainGrade score) {
        return Optional.ofNullable(score.grade())
                .flatMap(grade -> framework
                        .domain(domain)
                        .flatMap(each -> GradeMeaning.of(grade, each.anchors(framework.scale()))));
    }
}
