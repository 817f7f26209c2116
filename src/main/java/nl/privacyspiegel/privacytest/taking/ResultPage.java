package nl.privacyspiegel.privacytest.taking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.quiz.MoreToRead;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.Numbers;
import nl.privacyspiegel.shared.page.PageTexts;

/**
 * How it went, by topic, with what is to be remembered; the answers beside the right ones are there for who opens a topic.
 * Open answers are not scored here: people look at them, without knowing whose they are.
 *
 * @param score over the questions that were answered and are scored at once; empty when there are none
 * @param marks how many answers have which mark
 * @param notes what the reader has to know of those marks
 * @param images the address below which is what questions show
 * @param all whether all topics are open, to read or to print
 */
record ResultPage(
        String about,
        String quizLanguage,
        String score,
        List<ResultMark> marks,
        List<String> notes,
        List<OfTopic> topics,
        String images,
        boolean all)
        implements TestPage {

    /**
     * @param remember the explanations of what was not answered right
     * @param more where there is more to read; empty when nowhere
     * @param address of that, when it is a page; else empty
     */
    record OfTopic(
            String name,
            List<ResultMark> marks,
            List<String> remember,
            String more,
            String address,
            List<ResultAnswer> answers) {

        boolean remembers() {
            return !remember.isEmpty();
        }
    }

    static ResultPage of(TestInProgress test, boolean all, String images, PageTexts words) {
        QuizData quiz = test.quiz();
        Map<QuizQuestion, AnswerMark> marks = new LinkedHashMap<>();
        quiz.questions()
                .forEach(question -> marks.put(
                        question,
                        AnswerMark.of(question, test.answer(question.id()).orElse(null))));
        return new ResultPage(
                words.get("privacytest.take.result"),
                quiz.language(),
                score(test, marks, words),
                ResultMark.counted(marks.values(), words),
                notes(marks, words),
                quiz.topics().stream()
                        .map(topic -> topic(test, topic, marks, words))
                        .filter(topic -> !topic.answers().isEmpty())
                        .toList(),
                images,
                all);
    }

    private static OfTopic topic(
            TestInProgress test, QuizData.Topic topic, Map<QuizQuestion, AnswerMark> marks, PageTexts words) {
        List<QuizQuestion> questions = marks.keySet().stream()
                .filter(question -> question.about().topic().equals(topic.id()))
                .toList();
        return new OfTopic(
                topic.name(),
                ResultMark.counted(questions.stream().map(marks::get).toList(), words),
                questions.stream()
                        .filter(question -> mark(marks, question).isMissed())
                        .map(question -> question.about().explanation())
                        .toList(),
                Objects.requireNonNullElse(topic.more(), ""),
                Optional.ofNullable(topic.more()).flatMap(MoreToRead::address).orElse(""),
                questions.stream()
                        .map(question -> ResultAnswer.of(test, question, mark(marks, question), words))
                        .toList());
    }

    private static AnswerMark mark(Map<QuizQuestion, AnswerMark> marks, QuizQuestion question) {
        return marks.getOrDefault(question, AnswerMark.SKIPPED);
    }

    private static List<String> notes(Map<QuizQuestion, AnswerMark> marks, PageTexts words) {
        return Map.of(
                        AnswerMark.SKIPPED,
                        "privacytest.take.result.skipped",
                        AnswerMark.PEOPLE,
                        "privacytest.take.result.people")
                .entrySet()
                .stream()
                .filter(note -> marks.containsValue(note.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(note -> words.get(note.getValue()))
                .toList();
    }

    private static String score(TestInProgress test, Map<QuizQuestion, AnswerMark> marks, PageTexts words) {
        List<QuizQuestion> scored = marks.keySet().stream()
                .filter(question -> mark(marks, question).isScored())
                .toList();
        BigDecimal points = scored.stream()
                .flatMap(question -> test.answer(question.id()).stream()
                        .map(given -> AnswerMark.score(question, given).decimal(4)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return scored.isEmpty() ? "" : words.get("privacytest.take.score", number(points, words), scored.size());
    }

    private static String number(BigDecimal points, PageTexts words) {
        BigDecimal rounded = points.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return Numbers.plain(rounded, words.locale());
    }

    @Override
    public String template() {
        return "result";
    }
}
