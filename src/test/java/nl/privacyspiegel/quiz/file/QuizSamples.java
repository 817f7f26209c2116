package nl.privacyspiegel.quiz.file;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.PartialCredit;
import nl.privacyspiegel.quiz.Pictures;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.OpenExample;
import nl.privacyspiegel.quiz.QuizQuestion.OpenGraded;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.quiz.Shuffling;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.document.FileText;
import nl.privacyspiegel.shared.document.HostileTexts;
import nl.privacyspiegel.shared.document.ShippedFiles;

/** Quizzes for tests: those that ship, and arbitrary ones without problems. */
public final class QuizSamples {

    private QuizSamples() {}

    public static QuizData shipped(String name) {
        return QuizYaml.read(ShippedFiles.bytes("quizzes/" + name + ".yaml")).orThrow();
    }

    /** Quizzes without problems whose questions show nothing. */
    static Arbitrary<QuizData> plain() {
        return any().map(QuizSamples::withoutPictures);
    }

    /** The same whose questions show nothing. */
    static QuizData withoutPictures(QuizData quiz) {
        return asking(quiz, about -> about.showing(null));
    }

    /** The same of whose questions nobody said that they ask what an earlier version asked. */
    static QuizData withoutWord(QuizData quiz) {
        return asking(
                quiz,
                about -> new About(
                        about.id(),
                        about.code(),
                        about.text(),
                        about.topic(),
                        about.domain(),
                        about.explanation(),
                        about.references(),
                        List.of(),
                        about.image()));
    }

    private static QuizData asking(QuizData quiz, UnaryOperator<About> change) {
        return new QuizData(
                quiz.key(),
                quiz.name(),
                quiz.origin(),
                quiz.introduction(),
                quiz.language(),
                quiz.shuffling(),
                quiz.topics(),
                quiz.questions().stream()
                        .map(question -> question.with(change.apply(question.about())))
                        .toList());
    }

    /** Quizzes without problems. */
    static Arbitrary<QuizData> any() {
        Arbitrary<String> line = HostileTexts.line(60).withoutEdgeCases().filter(text -> !text.isBlank());
        Arbitrary<String> prose = HostileTexts.any(400).withoutEdgeCases().filter(text -> !text.isBlank());
        Arbitrary<List<Topic>> topics = Combinators.combine(
                        line,
                        prose,
                        Arbitraries.of("https://x.example/a?b=c", "Handboek: deel 3")
                                .injectNull(0.5),
                        prose.injectNull(0.5),
                        prose.list().ofMaxSize(2),
                        Arbitraries.of(Effort.values()).injectNull(0.5))
                .as((name, advice, more, example, articles, effort) ->
                        new Topic("", name, advice, more, example, articles, effort))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(index -> new Topic(
                                "t" + index,
                                list.get(index).name(),
                                list.get(index).advice(),
                                list.get(index).more(),
                                list.get(index).example(),
                                list.get(index).articles(),
                                list.get(index).effort()))
                        .toList());
        Arbitrary<List<QuizQuestion>> questions =
                question(line, prose).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(
                        line,
                        prose.injectNull(0.5),
                        prose.injectNull(0.5),
                        Arbitraries.of(Shuffling.class),
                        topics,
                        questions)
                .as((name, origin, introduction, shuffling, list, asked) -> new QuizData(
                        "no",
                        name,
                        origin,
                        introduction,
                        "nl",
                        shuffling,
                        list,
                        IntStream.range(0, asked.size())
                                .mapToObj(index -> numbered(asked.get(index), index, index % list.size()))
                                .toList()));
    }

    private static Arbitrary<QuizQuestion> question(Arbitrary<String> line, Arbitrary<String> prose) {
        Arbitrary<String> code = line.map(text -> text.substring(0, Math.min(8, text.length())))
                .filter(text -> !text.isBlank() && FileText.firstControl(text) < 0);
        Arbitrary<QuestionImage> image = Combinators.combine(Arbitraries.of(Pictures.SMALL, Pictures.OTHER), prose)
                .as(QuestionImage::new);
        Arbitrary<About> about = Combinators.combine(
                        code, prose, prose, prose.list().ofMaxSize(2), image.injectNull(0.8))
                .as((mark, text, explanation, references, shown) ->
                        new About("", mark, text, "", "beleid", explanation, references).showing(shown));
        Arbitrary<String> remark = Arbitraries.oneOf(Arbitraries.just(""), prose);
        Arbitrary<List<Option>> options = Combinators.combine(prose, Arbitraries.of(true, false), remark)
                .as((text, right, explanation) -> new Option("", text, right, explanation))
                .list()
                .ofMinSize(2)
                .ofMaxSize(10)
                .map(QuizSamples::numbered);
        return Arbitraries.oneOf(
                Combinators.combine(about, prose, prose, prose, prose)
                        .as((head, model, good, sufficient, insufficient) -> new OpenGraded(
                                head,
                                model,
                                Map.of(
                                        AnswerGrade.GOOD,
                                        good,
                                        AnswerGrade.SUFFICIENT,
                                        sufficient,
                                        AnswerGrade.INSUFFICIENT,
                                        insufficient))),
                Combinators.combine(about, prose, prose, prose)
                        .as((head, model, good, insufficient) -> new OpenExample(
                                head, model, Map.of(AnswerGrade.GOOD, good, AnswerGrade.INSUFFICIENT, insufficient))),
                Combinators.combine(about, Arbitraries.of(true, false), remark, remark)
                        .as(TrueFalse::new),
                Combinators.combine(about, options, Arbitraries.integers().between(0, 1))
                        .as((head, list, right) -> new SingleChoice(head, onlyRight(list, right))),
                Combinators.combine(about, options, Arbitraries.of(PartialCredit.class))
                        .as((head, list, credit) -> new MultipleChoice(
                                head, list.stream().anyMatch(Option::right) ? list : onlyRight(list, 1), credit)),
                Combinators.combine(about, options, Arbitraries.of(true, false))
                        .as((head, list, several) -> new Inventory(head, onlyRight(list, -1), several)));
    }

    private static List<Option> numbered(List<Option> options) {
        return IntStream.range(0, options.size())
                .mapToObj(index -> new Option(
                        "o" + index,
                        options.get(index).text(),
                        options.get(index).right(),
                        options.get(index).explanation()))
                .toList();
    }

    private static List<Option> onlyRight(List<Option> options, int right) {
        return IntStream.range(0, options.size())
                .mapToObj(index -> new Option(
                        options.get(index).id(),
                        options.get(index).text(),
                        index == right,
                        options.get(index).explanation()))
                .toList();
    }

    /** Gives a question an id, a code and a topic of its own. */
    private static QuizQuestion numbered(QuizQuestion question, int index, int topic) {
        About old = question.about();
        About about = new About(
                        "q" + index,
                        old.code() + index,
                        old.text(),
                        "t" + topic,
                        old.domain(),
                        old.explanation(),
                        old.references())
                .showing(old.image());
        return switch (question) {
            case OpenGraded graded -> new OpenGraded(about, graded.modelAnswer(), graded.rubric());
            case OpenExample example -> new OpenExample(about, example.modelAnswer(), example.rubric());
            case TrueFalse statement ->
                new TrueFalse(about, statement.right(), statement.onTrue(), statement.onFalse());
            case SingleChoice single -> new SingleChoice(about, single.options());
            case MultipleChoice multiple -> new MultipleChoice(about, multiple.options(), multiple.credit());
            case Inventory inventory -> new Inventory(about, inventory.options(), inventory.several());
        };
    }
}
