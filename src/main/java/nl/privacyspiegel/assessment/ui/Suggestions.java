package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.grading.GradeSuggestion;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.ui.Texts;

/** The suggested grade with its rule written out. */
final class Suggestions {

    private Suggestions() {}

    static List<String> words(GradeSuggestion suggestion, GradingScale scale) {
        List<String> words = new ArrayList<>();
        if (suggestion.grade().isEmpty()) {
            words.add(t("assessment.suggestion.none"));
        } else {
            Grade grade = suggestion.grade().orElseThrow();
            words.add(t("assessment.suggestion.is", AssessmentWords.grade(grade)));
            words.add(t(
                    "assessment.suggestion.weights",
                    suggestion.counts().entrySet().stream()
                            .filter(entry -> entry.getKey().counts())
                            .map(entry -> t(
                                    "assessment.suggestion.weight",
                                    entry.getValue(),
                                    AssessmentWords.judgement(entry.getKey()),
                                    scale.weights().getOrDefault(entry.getKey(), 0)))
                            .collect(Collectors.joining(", ")),
                    Texts.number(suggestion.meanWeight().orElse(BigDecimal.ZERO))));
            words.add(t(
                    "assessment.suggestion.rule",
                    Texts.number(scale.minimum()),
                    Texts.number(suggestion.meanWeight().orElse(BigDecimal.ZERO)),
                    Texts.number(scale.maximum()),
                    Texts.number(suggestion.unrounded().orElse(BigDecimal.ZERO)),
                    AssessmentWords.grade(grade)));
        }
        if (suggestion.counts().containsKey(Judgement.NOT_APPLICABLE)) {
            words.add(t(
                    "assessment.suggestion.notApplicable",
                    suggestion.counts().getOrDefault(Judgement.NOT_APPLICABLE, 0)));
        }
        if (!suggestion.openCodes().isEmpty()) {
            words.add(t("assessment.suggestion.open", String.join(", ", suggestion.openCodes())));
        }
        return words;
    }
}
