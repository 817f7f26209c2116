package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import nl.privacyspiegel.quiz.QuizDocument;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.ProblemList;

/** What the file of a draft said and did not fit, to work through while editing, until somebody says that it is done. */
final class NotFittingList {

    private NotFittingList() {}

    static Div of(QuizDocument document, Quizzes quizzes) {
        Div place = new Div();
        if (document.editable() && !document.notFitting().isEmpty()) {
            Div callout = PageParts.callout(
                    Tone.INFO, t("quiz.notFitting.kept", document.notFitting().size()));
            callout.add(
                    ProblemList.ofSentences(document.notFitting()),
                    PageParts.row(PageParts.button(t("quiz.notFitting.done"), () -> {
                        quizzes.notFittingDone(document.summary().id());
                        place.removeAll();
                    })));
            place.add(callout);
        }
        return place;
    }
}
