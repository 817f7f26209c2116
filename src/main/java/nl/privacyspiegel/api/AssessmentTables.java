package nl.privacyspiegel.api;

import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkDocument;
import nl.privacyspiegel.framework.Grade;
import org.jspecify.annotations.Nullable;

/** What the API tells of assessments. The names of columns are promised in the document of the API. */
final class AssessmentTables {

    record Measured(AdoptedMeasurement measurement, String unitName, FrameworkDocument framework) {}

    /** @param agreed what a group agreed on that gave it together; empty when none did */
    record GradedThere(
            Measured measured, FrameworkData.Domain domain, DomainGrade score, Optional<AgreedNote> agreed) {}

    record AimedAt(Targets.OfUnit aim, String unitName, FrameworkDocument framework) {

        FrameworkData.Domain domain() {
            return framework.data().domain(aim.domain()).orElseThrow();
        }
    }

    /** @param key what is the same question in other versions of the framework has it too */
    record AskedThere(Measured measured, FrameworkData.Domain domain, FrameworkData.Question question, String key) {}

    record FoundThere(AskedThere asked, FindingData finding) {}

    /** Whether there is a grade, and if not, whether that was decided. */
    private enum Decision {
        GRADED,
        NOT_ASSESSED,
        OPEN;

        static Decision of(DomainGrade score) {
            if (score.grade() != null) {
                return GRADED;
            }
            return score.notAssessed() ? NOT_ASSESSED : OPEN;
        }
    }

    private static final Columns<Measured> WHERE_AND_WHEN = Columns.<Measured>none()
            .with("measurementId", row -> row.measurement().id())
            .with("assessmentId", row -> row.measurement().assessment())
            .with("unitId", row -> row.measurement().unit())
            .with("unitName", Measured::unitName)
            .with("kind", row -> row.measurement().kind())
            .with("day", row -> row.measurement().date())
            .with("framework", row -> row.framework().summary().key())
            .with("frameworkVersion", row -> row.framework().summary().number());

    static final Columns<Measured> MEASUREMENTS = WHERE_AND_WHEN
            .with("assessmentName", row -> row.measurement().assessmentName())
            .with("frameworkName", row -> row.framework().summary().name())
            .with("lowestGrade", row -> row.framework().data().scale().minimum())
            .with("highestGrade", row -> row.framework().data().scale().maximum());

    static final Columns<GradedThere> GRADES = WHERE_AND_WHEN
            .of(GradedThere::measured)
            .with("domainId", row -> row.domain().id())
            .with("domainName", row -> row.domain().name())
            .with("status", row -> Decision.of(row.score()))
            .with("grade", row -> value(row.score().grade()))
            .with("agreedGrade", row -> agreed(row, AgreedNote::agreed))
            .with("median", row -> agreed(row, AgreedNote::median))
            .with("spread", row -> row.agreed().flatMap(AgreedNote::spread).orElse(null));

    static final Columns<GradedThere> GRADES_WITH_TEXTS = GRADES.with(
            "minority",
            row -> row.agreed()
                    .map(AgreedNote::minority)
                    .filter(words -> !words.isEmpty())
                    .orElse(null));

    static final Columns<AimedAt> TARGETS = Columns.<AimedAt>none()
            .with("assessmentId", row -> row.aim().assessment())
            .with("unitId", row -> row.aim().unit())
            .with("unitName", AimedAt::unitName)
            .with("framework", row -> row.framework().summary().key())
            .with("frameworkVersion", row -> row.framework().summary().number())
            .with("domainId", row -> row.domain().id())
            .with("domainName", row -> row.domain().name())
            .with("grade", row -> row.aim().target().grade().value())
            .with("dueOn", row -> row.aim().target().due());

    static final Columns<AimedAt> TARGETS_WITH_TEXTS = TARGETS.with(
                    "decidedBy", row -> row.aim().target().decidedBy())
            .with("reason", row -> row.aim().target().reason());

    static final Columns<FoundThere> FINDINGS = WHERE_AND_WHEN
            .of((FoundThere row) -> row.asked().measured())
            .with("domainId", row -> row.asked().domain().id())
            .with("questionId", row -> row.asked().question().id())
            .with("comparisonKey", row -> row.asked().key())
            .with("questionCode", row -> row.asked().question().code())
            .with("question", row -> row.asked().question().text())
            .with("judgement", row -> row.finding().judgement())
            .with("foundOn", row -> row.finding().date());

    static final Columns<FoundThere> FINDINGS_WITH_TEXTS = FINDINGS.with(
                    "narrative", row -> row.finding().narrative())
            .with("references", row -> row.finding().references());

    private AssessmentTables() {}

    /** @param key the key of the framework of an assessment */
    static Columns<AssessmentSummary> assessments(Function<AssessmentSummary, String> key) {
        return Columns.<AssessmentSummary>none()
                .with("id", AssessmentSummary::id)
                .with("name", AssessmentSummary::name)
                .with("unitId", AssessmentSummary::unit)
                .with("unitName", AssessmentSummary::unitName)
                .with("firstDay", row -> row.period().start())
                .with("lastDay", row -> row.period().end())
                .with("framework", key::apply)
                .with("frameworkVersion", AssessmentSummary::frameworkNumber)
                .with("frameworkName", AssessmentSummary::frameworkName);
    }

    private static @Nullable Object agreed(GradedThere row, Function<AgreedNote, Optional<Grade>> what) {
        return value(row.agreed().flatMap(what).orElse(null));
    }

    private static @Nullable Object value(@Nullable Grade grade) {
        return Optional.ofNullable(grade).map(Grade::value).orElse(null);
    }
}
