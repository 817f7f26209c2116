package nl.privacyspiegel.reporting.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;

/**
 * The assessments of a year.
 *
 * @param all also those in which nothing was filled in
 * @param compared those with two finished measurements
 * @param alone those with less
 * @param languages of their frameworks, as BCP 47 tags; one that is not there is in the language of the organisation
 */
public record AssessedYear(
        List<AssessmentSummary> all,
        List<Comparison> compared,
        List<Alone> alone,
        Map<FrameworkVersionId, String> languages) {

    public AssessedYear {
        all = List.copyOf(all);
        compared = List.copyOf(compared);
        alone = List.copyOf(alone);
        languages = Map.copyOf(languages);
    }

    /** Those with a mean of the same domains at both moments. */
    List<Comparison> comparable() {
        return compared.stream()
                .filter(each -> each.changes().mean().over() > 0)
                .toList();
    }

    /** Those whose means can be drawn side by side: more than one, all of one scale; else none. */
    List<Comparison> sideBySide() {
        List<Comparison> comparable = comparable();
        boolean onOneScale =
                comparable.stream().map(Comparison::scale).distinct().count() == 1;
        return comparable.size() > 1 && onOneScale ? comparable : List.of();
    }

    /** Those alone of which no comparison tells: the last one of an earlier assessment can be in one of this year as well. */
    Stream<Alone> notCompared() {
        Set<MeasurementId> told = compared.stream()
                .flatMap(each -> Stream.of(each.start().id(), each.end().id()))
                .collect(Collectors.toSet());
        return alone.stream()
                .filter(each -> !told.contains(each.last().summary().id()));
    }

    /** The measurements of these assessments that were begun and are not adopted. */
    Stream<UnderWay> underWay() {
        return all.stream().flatMap(UnderWay::in);
    }

    ReportTexts about(FrameworkVersionId framework, ReportTexts words) {
        String language = languages.get(framework);
        return language == null ? words : words.about(language);
    }

    ReportTexts about(Comparison comparison, ReportTexts words) {
        return about(comparison.frameworkVersion(), words);
    }

    ReportTexts about(Alone alone, ReportTexts words) {
        return about(alone.last().assessment().framework(), words);
    }

    /**
     * An assessment without two measurements to compare.
     *
     * @param last the one to tell of: its only one, or, while that is not adopted, the last one of the unit that is
     */
    public record Alone(AssessmentSummary assessment, MeasurementSheet last) {

        /** What was begun and will come after the last one, or is it. */
        Optional<UnderWay> underWay() {
            return UnderWay.in(assessment)
                    .filter(each -> !last.summary().isFinished()
                            || !each.measurement().id().equals(last.summary().id()))
                    .findFirst();
        }
    }

    /** A measurement that was begun and is not adopted. */
    record UnderWay(String unit, MeasurementSummary measurement) {

        private static Stream<UnderWay> in(AssessmentSummary assessment) {
            return assessment.counting().stream()
                    .filter(each -> !each.isAdopted() && !each.progress().isUntouched())
                    .map(each -> new UnderWay(assessment.unitName(), each));
        }

        /** What there is still to do, such as "nog 12 vragen open". */
        String left(ReportTexts words) {
            MeasurementSummary.Progress progress = measurement.progress();
            int questions = progress.questions() - progress.judged();
            return progress.isComplete()
                    ? words.get("reporting.annual.left.adopt")
                    : questions > 0
                            ? words.get("reporting.annual.left.questions", questions)
                            : words.get("reporting.annual.left.grades", progress.domains() - progress.decided());
        }
    }
}
