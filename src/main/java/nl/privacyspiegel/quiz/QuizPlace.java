package nl.privacyspiegel.quiz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.shared.document.ContentProblem;

/** Where in a draft a problem can be solved. */
public sealed interface QuizPlace {

    /** In the texts of the quiz itself. */
    record Whole() implements QuizPlace {}

    /** In the topic with this id. */
    record InTopic(String id) implements QuizPlace {}

    /** In the question with this id. */
    record InQuestion(String id) implements QuizPlace {}

    static QuizPlace of(ContentProblem problem, QuizData data) {
        Matcher place = Pattern.compile("(onderwerpen|vragen)\\[(\\d+)].*").matcher(problem.place());
        if (!place.matches()) {
            return new Whole();
        }
        int index = Integer.parseInt(place.group(2));
        return place.group(1).equals("vragen")
                ? new InQuestion(data.questions().get(index).id())
                : new InTopic(data.topics().get(index).id());
    }
}
