package nl.privacyspiegel.privacytest.taking;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.page.PageTexts;

/** All questions, with what is still open, before handing in. */
record ReviewPage(String about, String quizLanguage, String saved, String open, List<Line> questions, String handIn)
        implements TestPage {

    record Line(String href, int number, String text, String state, String mark) {}

    static ReviewPage of(TestInProgress test, PageTexts words, String base, String saved) {
        List<Line> lines = new ArrayList<>();
        for (QuizQuestion question : test.quiz().questions()) {
            int number = lines.size() + 1;
            boolean answered = test.answer(question.id()).isPresent();
            lines.add(new Line(
                    base + TestController.question(number),
                    number,
                    question.text(),
                    words.get(answered ? "privacytest.take.answered" : "privacytest.take.unanswered"),
                    answered ? "answered" : "missing"));
        }
        return new ReviewPage(
                words.get("privacytest.take.review"),
                test.quiz().language(),
                saved,
                words.get("privacytest.take.open", test.open()),
                lines,
                words.get("privacytest.take.handIn", test.open()));
    }

    @Override
    public String template() {
        return "review";
    }
}
