package nl.privacyspiegel.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.shared.Direction;
import nl.privacyspiegel.shared.FreshId;
import nl.privacyspiegel.shared.NextCode;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.Doubles;
import nl.privacyspiegel.shared.document.SameAs;

/**
 * Every change that a person can make to a draft quiz. Each returns a changed copy and keeps all else as it was; what does
 * not exist is left alone. What was typed is tidied: white space around it and characters that no file can hold go. Ids
 * are made here and never typed: {@code taken} holds the ids that no new thing may get.
 */
public final class QuizEdits {

    private QuizEdits() {}

    /**
     * With another name, language, order, origin and introduction.
     *
     * @throws RuleViolation when the name is missing, or the language is its second one already
     */
    public static QuizData describe(
            QuizData data, String name, String language, Shuffling shuffling, String origin, String introduction) {
        QuizData described = new QuizData(
                data.key(),
                QuizTexts.name(name, "quiz.name.missing"),
                QuizTexts.prose(origin),
                QuizTexts.prose(introduction),
                language,
                shuffling,
                data.topics(),
                data.questions(),
                data.translation());
        QuizTranslations.requireTwo(described);
        return described;
    }

    /** With this topic at the end; its id is made here. */
    public static QuizData addTopic(QuizData data, Set<String> taken, Topic typed) {
        Topic tidy = QuizTexts.tidy(typed);
        List<Topic> topics = new ArrayList<>(data.topics());
        String id = FreshId.of(tidy.name(), topicIds(data), taken);
        topics.add(tidy.as(id, tidy.name()));
        return with(data, topics, data.questions());
    }

    /** With another name and advice for the topic with this id. */
    public static QuizData changeTopic(QuizData data, Topic typed) {
        Topic tidy = QuizTexts.tidy(typed);
        return with(
                data,
                data.topics().stream()
                        .map(topic -> topic.id().equals(typed.id()) ? tidy : topic)
                        .toList(),
                data.questions());
    }

    /** With this topic one place earlier or later; as it was when there is no such place. */
    public static QuizData moveTopic(QuizData data, String topic, Direction direction) {
        int from = data.topics().stream().map(Topic::id).toList().indexOf(topic);
        return with(data, direction.moved(data.topics(), from), data.questions());
    }

    /**
     * Without this topic.
     *
     * @throws RuleViolation when questions are about it: they would be about nothing
     */
    public static QuizData removeTopic(QuizData data, String topic) {
        long questions = questionsAbout(data, topic);
        if (questions > 0) {
            throw new RuleViolation("quiz.topic.inUse", questions);
        }
        return with(
                data,
                data.topics().stream().filter(each -> !each.id().equals(topic)).toList(),
                data.questions());
    }

    /** How many questions are about this topic. */
    public static long questionsAbout(QuizData data, String topic) {
        return data.questions().stream()
                .filter(question -> question.about().topic().equals(topic))
                .count();
    }

    /** With this question at the end; its id, and the ids of its options, are made here. */
    public static QuizData addQuestion(QuizData data, Set<String> taken, QuizQuestion typed) {
        QuizQuestion tidy = QuizTexts.tidy(typed, Set.of());
        String base = tidy.about().topic().isBlank() ? data.key() : tidy.about().topic();
        List<QuizQuestion> questions = new ArrayList<>(data.questions());
        questions.add(QuizTexts.withId(tidy, FreshId.numbered(base, questionIds(data), taken)));
        return with(data, data.topics(), questions);
    }

    /** With other content for the question with this id; options that keep their id stay comparable. */
    public static QuizData changeQuestion(QuizData data, QuizQuestion typed) {
        return with(
                data,
                data.topics(),
                data.questions().stream()
                        .map(old -> old.id().equals(typed.id()) ? changed(old, typed) : old)
                        .toList());
    }

    /** Other content; what was declared of the old wording no longer holds when this one asks something else. */
    private static QuizQuestion changed(QuizQuestion old, QuizQuestion typed) {
        QuizQuestion tidy = QuizTexts.tidy(typed, options(old));
        return tidy.with(tidy.about().declared(SameAs.holding(old.about().sameAs(), QuizChanges.wording(tidy))));
    }

    /** With the word that a question asks the same as an earlier wording, or without it. */
    public static QuizData declare(QuizData data, String question, String earlier, boolean same) {
        return with(
                data,
                data.topics(),
                data.questions().stream()
                        .map(each -> each.id().equals(question) ? declared(each, earlier, same) : each)
                        .toList());
    }

    static QuizQuestion declared(QuizQuestion question, String earlier, boolean same) {
        List<SameAs> sofar = question.about().sameAs();
        String wording = QuizChanges.wording(question);
        return question.with(question.about()
                .declared(same ? SameAs.with(sofar, earlier, wording) : SameAs.without(sofar, earlier, wording)));
    }

    /**
     * With this topic and this domain for each of these questions; of what is empty they keep what they have.
     *
     * @throws RuleViolation when no question was chosen, or nothing for them
     */
    public static QuizData place(QuizData data, Set<String> questions, String topic, String domain) {
        if (questions.isEmpty() || (topic.isEmpty() && domain.isEmpty())) {
            throw new RuleViolation(questions.isEmpty() ? "quiz.place.noQuestions" : "quiz.place.nothing");
        }
        return with(
                data,
                data.topics(),
                data.questions().stream()
                        .map(each -> questions.contains(each.id())
                                ? each.with(each.about().placed(topic, domain))
                                : each)
                        .toList());
    }

    /** With this question one place earlier or later; as it was when there is no such place. */
    public static QuizData moveQuestion(QuizData data, String question, Direction direction) {
        int from = data.questions().stream().map(QuizQuestion::id).toList().indexOf(question);
        return with(data, data.topics(), direction.moved(data.questions(), from));
    }

    public static QuizData removeQuestion(QuizData data, String question) {
        return with(
                data,
                data.topics(),
                data.questions().stream()
                        .filter(each -> !each.id().equals(question))
                        .toList());
    }

    /** The code that a next question could have; empty when the codes so far show no pattern. */
    public static String nextCode(QuizData data) {
        return data.questions().isEmpty()
                ? ""
                : NextCode.after(
                        data.questions().getLast().code(),
                        data.questions().stream().map(QuizQuestion::code).collect(Collectors.toSet()));
    }

    /** The domains that questions of this quiz say something about, in their order. */
    public static List<String> domains(QuizData data) {
        return data.questions().stream()
                .map(question -> question.about().domain())
                .filter(domain -> !domain.isBlank())
                .distinct()
                .toList();
    }

    /** All ids of topics and questions. */
    static Stream<String> ids(QuizData data) {
        return Stream.concat(topicIds(data).stream(), questionIds(data).stream());
    }

    private static Set<String> topicIds(QuizData data) {
        return data.topics().stream().map(Topic::id).collect(Collectors.toSet());
    }

    private static Set<String> questionIds(QuizData data) {
        return data.questions().stream().map(QuizQuestion::id).collect(Collectors.toSet());
    }

    private static Set<String> options(QuizQuestion question) {
        return question.options().stream().map(Option::id).collect(Collectors.toSet());
    }

    static QuizData with(QuizData data, List<Topic> topics, List<QuizQuestion> questions) {
        return new QuizData(
                data.key(),
                data.name(),
                data.origin(),
                data.introduction(),
                data.language(),
                data.shuffling(),
                topics,
                questions,
                data.translation());
    }

    /** @throws nl.privacyspiegel.shared.RuleViolation when the change makes two topics of one name or two questions with one code */
    static void requireNoNewDoubles(QuizData before, QuizData after) {
        Doubles.requireNoNew(topics(before), topics(after), "quiz.topic.double");
        Doubles.requireNoNew(codes(before), codes(after), "shared.content.doubleCode");
    }

    private static List<String> topics(QuizData data) {
        return data.topics().stream().map(QuizData.Topic::name).toList();
    }

    private static List<String> codes(QuizData data) {
        return data.questions().stream().map(QuizQuestion::code).toList();
    }
}
