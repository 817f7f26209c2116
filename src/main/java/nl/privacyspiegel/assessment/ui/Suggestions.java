package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.grading.GradeSuggestion;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;

/** The suggested grade in plain words, with its rule behind a question. */
final class Suggestions {

    private Suggestions() {}

    static List<Component> show(GradeSuggestion suggestion, GradingScale scale) {
        List<Component> shown = new ArrayList<>();
        Grade grade = suggestion.grade().orElse(null);
        if (grade == null) {
            shown.add(new Paragraph(t("assessment.suggestion.none")));
        } else {
            Paragraph plain = new Paragraph(t("assessment.suggestion.is", AssessmentWords.grade(grade)));
            plain.addClassName("ps-suggested");
            shown.add(plain);
            shown.add(PageParts.muted(t("assessment.suggestion.own")));
        }
        if (!suggestion.openCodes().isEmpty()) {
            shown.add(new Paragraph(t("assessment.suggestion.open", String.join(", ", suggestion.openCodes()))));
        }
        Component[] rule = rule(suggestion, scale).stream().map(Paragraph::new).toArray(Component[]::new);
        if (rule.length > 0) {
            shown.add(new Fold(t("assessment.suggestion.why"), rule));
        }
        return shown;
    }

    private static List<String> rule(GradeSuggestion suggestion, GradingScale scale) {
        List<String> words = new ArrayList<>();
        suggestion.grade().ifPresent(grade -> {
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
        });
        if (suggestion.counts().containsKey(Judgement.NOT_APPLICABLE)) {
            words.add(t(
                    "assessment.suggestion.notApplicable",
                    suggestion.counts().getOrDefault(Judgement.NOT_APPLICABLE, 0)));
        }
        return words;
    }
}
