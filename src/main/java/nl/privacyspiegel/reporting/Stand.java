package nl.privacyspiegel.reporting;

import java.util.List;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.Asked;
import nl.privacyspiegel.assessment.DomainScore;
import nl.privacyspiegel.assessment.FindingData;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.framework.GradingScale;

/** Where a unit stands at one moment: its domains with their grades and what was found for their questions. */
record Stand(GradingScale scale, List<Scored> domains) {

    Stand {
        domains = List.copyOf(domains);
    }

    record Scored(String name, DomainScore score, List<Found> questions) {

        Scored {
            questions = List.copyOf(questions);
        }
    }

    record Found(String code, String text, FindingData finding) {}

    static Stand of(MeasurementSheet sheet) {
        return new Stand(
                sheet.scale(),
                sheet.domains().stream()
                        .map(domain -> new Scored(
                                domain.domain().name(),
                                domain.score().content(),
                                domain.questions().stream()
                                        .map(row -> new Found(
                                                row.question().code(),
                                                row.question().text(),
                                                row.finding().content()))
                                        .toList()))
                        .toList());
    }

    /** The end of a comparison, without what was not asked any more. */
    static Stand atEnd(Comparison comparison) {
        return new Stand(
                comparison.scale(),
                comparison.domains().stream()
                        .filter(row -> row.asked() != Asked.ONLY_AT_START)
                        .map(row -> new Scored(
                                row.name(),
                                row.end(),
                                row.questions()
                                        .filter(question -> question.asked() != Asked.ONLY_AT_START)
                                        .map(question -> new Found(question.code(), question.text(), question.end()))
                                        .toList()))
                        .toList());
    }

    List<Found> questions() {
        return domains.stream().flatMap(domain -> domain.questions().stream()).toList();
    }
}
