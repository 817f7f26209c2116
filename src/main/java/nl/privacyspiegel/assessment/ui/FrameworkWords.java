package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Set;
import nl.privacyspiegel.assessment.FrameworkData.Question;
import nl.privacyspiegel.assessment.FrameworkData.Step;
import nl.privacyspiegel.assessment.FrameworkSummary;
import nl.privacyspiegel.shared.ui.Texts;
import nl.privacyspiegel.shared.yaml.ContentProblem;

/** How frameworks and what stands in them are called on the screen. */
final class FrameworkWords {

    /** What a file calls a field, and so a problem too. */
    private static final Set<String> FIELDS = Set.of(
            "id",
            "naam",
            "herkomst",
            "toelichting",
            "stappen",
            "blok",
            "domeinen",
            "omschrijving",
            "uitgangspunten",
            "risicos",
            "code",
            "tekst",
            "onderlegging",
            "artikelen",
            "actualisatie");

    private FrameworkWords() {}

    /** Such as "Privacy in de zorg (versie 2)". */
    static String named(FrameworkSummary framework) {
        return t("assessment.framework.version", framework.name(), Integer.toString(framework.number()));
    }

    static String state(FrameworkSummary framework) {
        Instant published = framework.publishedAt();
        return published == null
                ? t("assessment.frameworks.state.draft")
                : t("assessment.frameworks.state.published", Texts.day(published));
    }

    static String problem(ContentProblem problem) {
        Object[] arguments = problem.args().stream()
                .map(each -> each instanceof String field && FIELDS.contains(field)
                        ? t("assessment.frameworks.field." + field)
                        : each)
                .toArray();
        String sentence = t(problem.key(), arguments);
        return problem.subject().isBlank() ? sentence : t("assessment.frameworks.problem", problem.subject(), sentence);
    }

    /** What people call a question: its code, or its id while it has none. */
    static String name(Question question) {
        return question.code().isBlank() ? question.id() : question.code();
    }

    static String step(Step step) {
        return t("assessment.frameworks.step", Integer.toString(step.number()), step.name(), step.block());
    }

    static String questions(long count) {
        return t("assessment.frameworks.questions", count);
    }

    /** Text as somebody typed it, with its line ends. */
    static Paragraph typed(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("ps-typed");
        return words;
    }
}
