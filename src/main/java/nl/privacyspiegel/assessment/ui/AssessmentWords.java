package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.ComparisonNames;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.grading.ConclusionWords;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.assessment.target.TargetWords;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** How the things of this module are called on the screen. */
final class AssessmentWords {

    private AssessmentWords() {}

    static String period(Period period) {
        return t("assessment.period.words", Texts.day(period.start()), Texts.day(period.end()));
    }

    /** Of which unit, period and framework an assessment is. The names are content. */
    static Component[] about(AssessmentSummary assessment, ContentLanguage framework) {
        return ContentLanguage.sentence(
                "assessment.about",
                assessment.unitName(),
                period(assessment.period()),
                framework.content(assessment.frameworkName()),
                Integer.toString(assessment.frameworkNumber()));
    }

    /** Such as "Beginmeting, herziening 2". */
    static String measurement(MeasurementKind kind, int revision) {
        String name = t(kind.translationKey());
        return revision == 1 ? name : t("assessment.measurement.revised", name, revision);
    }

    /** Such as "Beginmeting van 6 februari 2017". */
    static String measurementOn(MeasurementKind kind, int revision, LocalDate date) {
        return t("assessment.measurement.on", measurement(kind, revision), Texts.day(date));
    }

    static String measurementOn(MeasurementSummary summary) {
        return measurementOn(summary.kind(), summary.revision(), summary.date());
    }

    /** Such as "Eindmeting van 28 mei 2017 · Privacy sociaal domein 2017 (versie 1)": what is needed to tell it from the others. */
    static String choice(Comparisons.Choice choice, int version) {
        String name = measurementOn(choice.measurement());
        String full =
                choice.assessment() == null ? name : t("assessment.comparison.choice.other", name, choice.assessment());
        String drafted = choice.measurement().isAdopted() ? full : t("assessment.comparison.choice.draft", full);
        return choice.version() == version
                ? drafted
                : t("assessment.comparison.choice.version", drafted, Integer.toString(choice.version()));
    }

    /** Which measurement stands beside this one, with its name and date; empty when there is none. */
    static String previous(MeasurementSheet sheet) {
        MeasurementSheet.Previous earlier = sheet.earlier();
        if (earlier == null) {
            return "";
        }
        String name = measurementOn(earlier.kind(), earlier.revision(), earlier.date());
        return t(
                "assessment.previous",
                earlier.assessment() == null
                        ? name
                        : t("assessment.comparison.choice.other", name, earlier.assessment()));
    }

    /** What the two measurements of a comparison are called. */
    static ComparisonNames names(Comparison comparison) {
        return ComparisonNames.of(comparison, (key, arguments) -> t(key, arguments), Texts::day, Texts.locale());
    }

    /** What is concluded of the domains of a comparison, in the language of the page. */
    static ConclusionWords conclusions(Comparison comparison) {
        return conclusions(comparison.domainNames());
    }

    /** @param domains the names of the domains by id */
    static ConclusionWords conclusions(Map<String, String> domains) {
        return new ConclusionWords((key, arguments) -> t(key, arguments), Texts.locale(), domains);
    }

    /** Targets in words, in the language of the page. */
    static TargetWords targets() {
        return new TargetWords((key, arguments) -> t(key, arguments), Texts.locale());
    }

    static String state(MeasurementSummary summary) {
        LocalDate adopted = summary.adoptedOn();
        return adopted == null ? t("assessment.state.open") : t("assessment.state.adopted", Texts.day(adopted));
    }

    /** A sentence that says when and by whom the measurement was adopted. */
    static String adopted(String key, MeasurementSummary summary) {
        return t(key, state(summary), adopter(summary));
    }

    /** The function of who adopted the measurement; empty when nobody did. */
    static String adopter(MeasurementSummary summary) {
        return Objects.requireNonNullElse(summary.adoptedBy(), "");
    }

    static String judgement(@Nullable Judgement judgement) {
        return t(judgement == null ? "framework.judgement.open" : judgement.translationKey());
    }

    static String progress(Progress progress) {
        if (progress.isWithoutJudgement()) {
            return t("assessment.progress.begun");
        }
        return t(
                "assessment.progress", progress.judged(), progress.questions(), progress.decided(), progress.domains());
    }

    static String grade(Grade grade) {
        return Texts.number(grade.value());
    }

    /** The grade of a domain in a line about how far it is. */
    static String graded(DomainSheet sheet) {
        Grade grade = sheet.score().content().grade();
        return grade == null
                ? score(sheet.score().content())
                : t("assessment.grade.words", Texts.number(grade.value()));
    }

    /** The grade, or why there is none. */
    static String score(DomainGrade score) {
        Grade grade = score.grade();
        if (grade != null) {
            return grade(grade);
        }
        return t(score.notAssessed() ? "assessment.score.notAssessed" : "assessment.score.open");
    }

    /** The mean with over how many domains it goes. */
    static String mean(MeanGrade mean) {
        return mean.value()
                .map(value -> t("assessment.mean", Texts.number(value), mean.graded(), mean.total()))
                .orElseGet(() -> t("assessment.mean.none"));
    }
}
