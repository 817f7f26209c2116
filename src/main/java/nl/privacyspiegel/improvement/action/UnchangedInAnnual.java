package nl.privacyspiegel.improvement.action;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the annual report: the questions of which nothing changed between the two measurements and nothing was decided to do. */
@Component
@Order(30)
class UnchangedInAnnual implements AnnualSlot {

    private final Assessments assessments;
    private final Comparisons comparisons;
    private final ActionReader reader;
    private final MessageSource messages;

    UnchangedInAnnual(Assessments assessments, Comparisons comparisons, ActionReader reader, MessageSource messages) {
        this.assessments = assessments;
        this.comparisons = comparisons;
        this.reader = reader;
        this.messages = messages;
    }

    @Override
    public AnnualChapter chapter() {
        return AnnualChapter.STANDING;
    }

    @Override
    public String nameKey() {
        return "improvement.actions.title";
    }

    @Override
    @Transactional(readOnly = true)
    public AnnualPart of(AnnualScope scope, Locale language) {
        List<Comparison> compared = assessments.of(scope.ids()).stream()
                .filter(each -> scope.covers(each.period().end()))
                .flatMap(each -> each.pair().stream())
                .map(pair -> comparisons.compare(pair.start().id(), pair.end().id()))
                .toList();
        if (compared.isEmpty()) {
            return AnnualPart.NOTHING;
        }
        Set<String> decided = new HashSet<>();
        reader.lines(scope.ids(), language).stream()
                .filter(each -> each.state() != ActionState.DROPPED)
                .forEach(each -> each.content().about().stream()
                        .filter(ref -> ref.kind().equals(FindingSubjects.KIND))
                        .forEach(ref -> decided.add(key(each.unit(), ref.parts().getLast()))));
        long asked = 0;
        long left = 0;
        for (Comparison comparison : compared) {
            List<Comparison.QuestionRow> questions = comparison.domains().stream()
                    .flatMap(Comparison.DomainRow::questions)
                    .filter(each -> each.asked() == Comparison.Asked.AT_BOTH)
                    .toList();
            asked += questions.size();
            left += questions.stream()
                    .filter(each -> each.unchanged() && !decided.contains(key(comparison.unit(), each.id())))
                    .count();
        }
        return new AnnualPart(
                List.of(new AnnualFigure(
                        words(language, "improvement.annual.unchanged"),
                        AnnualFigure.count(left),
                        new ReportSection.Nothing(),
                        words(language, "improvement.annual.over.questions", asked),
                        scope.last())),
                List.of(),
                List.of());
    }

    private static String key(UnitId unit, String question) {
        return unit.value() + "/" + question;
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
