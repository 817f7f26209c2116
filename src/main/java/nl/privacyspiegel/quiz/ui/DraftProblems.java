package nl.privacyspiegel.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import nl.privacyspiegel.quiz.QuizDocument;
import nl.privacyspiegel.quiz.QuizPlace;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.ui.ProblemList;

/** What keeps a draft from being published, each with a link to the place where it can be solved. */
final class DraftProblems {

    private DraftProblems() {}

    /** What still has to be solved; each point leads to the place where it can be. */
    static Div of(QuizDocument document) {
        return ProblemList.ofDraft(document.problems(), problem -> link(document, problem));
    }

    private static RouterLink link(QuizDocument document, ContentProblem problem) {
        RouterLink link = new RouterLink(
                QuizWords.FIELDS.words(problem),
                QuizEditView.class,
                QuizView.parameters(document.summary().id()));
        String target = switch (QuizPlace.of(problem, document.data())) {
            case QuizPlace.Whole() -> whole(problem);
            case QuizPlace.InTopic(String id) -> QuizEditView.topic(id);
            case QuizPlace.InQuestion(String id) -> QuizEditView.question(id);
        };
        link.setQueryParameters(
                problem.place().contains(QuizEditView.TRANSLATION)
                        ? QuizEditView.solve(translated(problem, target), QuizWords.ofTranslation(problem))
                        : QuizEditView.solve(target, problem));
        return link;
    }

    private static String translated(ContentProblem problem, String target) {
        return problem.place().startsWith(QuizEditView.TRANSLATION)
                ? QuizEditView.TRANSLATION
                : QuizEditView.TRANSLATION + "-" + target;
    }

    private static String whole(ContentProblem problem) {
        return switch (problem.place()) {
            case "onderwerpen" -> QuizEditView.ADD_TOPIC;
            case "vragen" -> QuizEditView.ADD_QUESTION;
            default -> QuizEditView.TEXTS;
        };
    }
}
