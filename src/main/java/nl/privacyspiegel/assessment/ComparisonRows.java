package nl.privacyspiegel.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.Comparison.Asked;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.Comparison.SectionRows;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.grading.ComparableFrameworks;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;

/**
 * Lays two measurements side by side in the order of the later framework. What only the earlier one asked follows in the
 * same domain, and a domain that only the earlier one had comes last: nothing that was found is left out.
 */
final class ComparisonRows {

    private final MeasurementRecord before;
    private final MeasurementRecord after;
    private final FrameworkData earlier;
    private final FrameworkData later;
    private final boolean backwards;
    private final ComparableFrameworks frameworks;

    /** @param backwards whether the earlier measurement answers the newer version */
    ComparisonRows(
            MeasurementRecord before,
            MeasurementRecord after,
            FrameworkData earlier,
            FrameworkData later,
            boolean backwards) {
        this.before = before;
        this.after = after;
        this.earlier = earlier;
        this.later = later;
        this.backwards = backwards;
        this.frameworks =
                backwards ? new ComparableFrameworks(later, earlier) : new ComparableFrameworks(earlier, later);
    }

    List<DomainRow> rows() {
        List<DomainRow> rows = new ArrayList<>();
        later.domains().forEach(domain -> rows.add(row(domain)));
        earlier.domains().stream()
                .filter(domain -> later.domain(domain.id()).isEmpty())
                .forEach(domain -> rows.add(new DomainRow(
                        domain.id(),
                        domain.name(),
                        before.score(domain.id()).content(),
                        DomainGrade.OPEN,
                        only(domain.questions().filter(this::isOnlyEarlier).toList()),
                        Asked.ONLY_AT_START,
                        true)));
        return rows;
    }

    private DomainRow row(Domain domain) {
        Optional<Domain> was = earlier.domain(domain.id());
        List<SectionRows> sections = new ArrayList<>();
        domain.sections()
                .forEach(section -> sections.add(new SectionRows(
                        section.name(),
                        section.questions().stream().map(this::row).toList())));
        was.ifPresent(old ->
                sections.addAll(only(old.questions().filter(this::isOnlyEarlier).toList())));
        return new DomainRow(
                domain.id(),
                domain.name(),
                was.isEmpty() ? DomainGrade.OPEN : before.score(domain.id()).content(),
                after.score(domain.id()).content(),
                sections,
                was.isEmpty() ? Asked.ONLY_AT_END : Asked.AT_BOTH,
                was.isEmpty() || frameworks.compares(domain.id()));
    }

    private Optional<String> inEarlier(Question question) {
        return backwards ? frameworks.inNewer(question.id()) : frameworks.inOlder(question.id());
    }

    private boolean isOnlyEarlier(Question question) {
        return (backwards ? frameworks.inOlder(question.id()) : frameworks.inNewer(question.id())).isEmpty();
    }

    private QuestionRow row(Question question) {
        Optional<String> was = inEarlier(question);
        FindingData start = was.map(id -> before.finding(id).content()).orElse(FindingData.EMPTY);
        FindingData end = after.finding(question.id()).content();
        return new QuestionRow(
                question.id(),
                question.code(),
                question.text(),
                question.rationale(),
                start,
                end,
                end.repeats(start),
                was.isEmpty() ? Asked.ONLY_AT_END : Asked.AT_BOTH);
    }

    /** A part without a name, because the later framework has no place for it; none without questions. */
    private List<SectionRows> only(List<Question> questions) {
        return questions.isEmpty()
                ? List.of()
                : List.of(new SectionRows(
                        null,
                        questions.stream()
                                .map(question -> new QuestionRow(
                                        question.id(),
                                        question.code(),
                                        question.text(),
                                        question.rationale(),
                                        before.finding(question.id()).content(),
                                        FindingData.EMPTY,
                                        false,
                                        Asked.ONLY_AT_START))
                                .toList()));
    }
}
