package nl.privacyspiegel.improvement.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutySubjects;
import nl.privacyspiegel.improvement.calendar.DutySummary;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In the annual report: of how many findings of the last measurements, and of how many duties, there was approved evidence that
 * was still valid on its last day.
 */
@Component
@Order(40)
class EvidenceInAnnual implements AnnualSlot {

    private final EvidencePieceRepository pieces;
    private final Assessments assessments;
    private final Duties duties;
    private final MessageSource messages;
    private final Clock clock;

    EvidenceInAnnual(
            EvidencePieceRepository pieces,
            Assessments assessments,
            Duties duties,
            MessageSource messages,
            Clock clock) {
        this.pieces = pieces;
        this.assessments = assessments;
        this.duties = duties;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public AnnualChapter chapter() {
        return AnnualChapter.ACTIONS;
    }

    @Override
    public String nameKey() {
        return "improvement.evidence.title";
    }

    @Override
    @Transactional(readOnly = true)
    public AnnualPart of(AnnualScope scope, Locale reader) {
        if (count(scope, EvidenceFilter.State.ALL) == 0) {
            return AnnualPart.NOTHING;
        }
        Set<SubjectRef> shown = shown(scope);
        List<AnnualFigure> figures = new ArrayList<>();
        List<MeasurementSummary> last =
                assessments.of(scope.ids()).stream()
                        .collect(Collectors.groupingBy(AssessmentSummary::unit))
                        .values()
                        .stream()
                        .flatMap(ofUnit -> last(ofUnit, scope.last()).stream())
                        .toList();
        int questions =
                last.stream().mapToInt(each -> each.progress().questions()).sum();
        if (questions > 0) {
            Set<String> measurements =
                    last.stream().map(each -> each.id().toString()).collect(Collectors.toSet());
            figures.add(figure(
                    words(reader, "improvement.annual.evidence.findings"),
                    shown.stream()
                            .filter(ref -> ref.kind().equals(FindingSubjects.KIND)
                                    && measurements.contains(ref.parts().getFirst()))
                            .count(),
                    words(reader, "improvement.annual.over.questions", questions),
                    scope));
        }
        List<SubjectRef> kept = duties.of(scope.ids()).stream()
                .filter(DutySummary::inUse)
                .map(duty -> DutySubjects.ref(duty.unit(), duty.id()))
                .toList();
        if (!kept.isEmpty()) {
            figures.add(figure(
                    words(reader, "improvement.annual.evidence.duties"),
                    kept.stream().filter(shown::contains).count(),
                    words(reader, "improvement.annual.over.duties", kept.size()),
                    scope));
        }
        long over = count(scope, EvidenceFilter.State.EXPIRED);
        return new AnnualPart(
                figures,
                List.of(),
                over == 0 ? List.of() : List.of(words(reader, "improvement.annual.ask.evidence", over)));
    }

    private long count(AnnualScope scope, EvidenceFilter.State state) {
        return pieces.countThose(WantedEvidence.of(
                scope.ids(), new EvidenceFilter(state, EvidenceFilter.Age.ANY, false), List.of(), scope.today()));
    }

    /** What had valid evidence at the end of the last day, whatever versions came since. */
    private Set<SubjectRef> shown(AnnualScope scope) {
        Instant end = scope.last().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return pieces.findValid(scope.ids().stream().map(UnitId::value).toList(), scope.last(), end).stream()
                .map(EvidencePiece::about)
                .collect(Collectors.toSet());
    }

    /** The last measurement of a unit, whichever assessment it is of: a unit counts once. */
    private static Optional<MeasurementSummary> last(List<AssessmentSummary> ofUnit, LocalDate day) {
        return ofUnit.stream()
                .flatMap(assessment -> assessment.counting().stream())
                .filter(each -> !each.progress().isUntouched() && !each.date().isAfter(day))
                .max(Comparator.comparing(MeasurementSummary::date));
    }

    private static AnnualFigure figure(String name, long number, String over, AnnualScope scope) {
        return new AnnualFigure(name, AnnualFigure.count(number), new ReportSection.Nothing(), over, scope.last());
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
