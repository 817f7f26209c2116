package nl.privacyspiegel.quiz;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.shared.document.SameAs;
import org.jspecify.annotations.Nullable;

/** A question of a quiz. Scoring is a pure function of the question and the answer. */
public sealed interface QuizQuestion {

    About about();

    /**
     * What an answer to this question is worth; empty for a question that never counts in a score.
     *
     * @throws IllegalArgumentException when an answer of this kind cannot be given to this question
     */
    Optional<Score> score(QuizAnswer answer);

    default String id() {
        return about().id();
    }

    default String code() {
        return about().code();
    }

    default String text() {
        return about().text();
    }

    /** What can be chosen; empty for a question without options. */
    default List<Option> options() {
        return List.of();
    }

    /** Whether this question has a right answer and counts in a score. */
    default boolean counts() {
        return !(this instanceof Inventory);
    }

    /**
     * What every question has.
     *
     * @param id stable through versions, so that results of two versions can be compared
     * @param code the short mark that people use when they talk about it, such as V1
     * @param topic the id of the topic it is about
     * @param domain the id of the framework domain that its result says something about
     * @param explanation what somebody reads about it after the test
     * @param references where it is written: law articles, chapters of a policy
     * @param sameAs other wordings of earlier versions that an editor declared to ask the same
     * @param image what it shows, or null
     */
    record About(
            String id,
            String code,
            String text,
            String topic,
            String domain,
            String explanation,
            List<String> references,
            List<SameAs> sameAs,
            @Nullable QuestionImage image) {

        public About {
            references = List.copyOf(references);
            sameAs = SameAs.stored(sameAs);
        }

        /** Of a question that shows nothing. */
        public About(
                String id,
                String code,
                String text,
                String topic,
                String domain,
                String explanation,
                List<String> references,
                List<SameAs> sameAs) {
            this(id, code, text, topic, domain, explanation, references, sameAs, null);
        }

        /** Of a question that was declared the same as none, and shows nothing. */
        public About(
                String id,
                String code,
                String text,
                String topic,
                String domain,
                String explanation,
                List<String> references) {
            this(id, code, text, topic, domain, explanation, references, List.of());
        }

        /** The same about this topic and this domain; what is empty stays as it is. */
        About placed(String otherTopic, String otherDomain) {
            return new About(
                    id,
                    code,
                    text,
                    otherTopic.isEmpty() ? topic : otherTopic,
                    otherDomain.isEmpty() ? domain : otherDomain,
                    explanation,
                    references,
                    sameAs,
                    image);
        }

        /** The same with these declarations. */
        About declared(List<SameAs> same) {
            return new About(id, code, text, topic, domain, explanation, references, same, image);
        }

        /** The same with this to show, or with nothing. */
        public About showing(@Nullable QuestionImage other) {
            return new About(id, code, text, topic, domain, explanation, references, sameAs, other);
        }

        /** The same under another id and code, about this topic. */
        About as(String otherId, String otherCode, String otherTopic) {
            return new About(otherId, otherCode, text, otherTopic, domain, explanation, references, sameAs, image);
        }
    }

    /**
     * One of the options of a question; in a question without a right answer none is right.
     *
     * @param explanation what somebody who chose it reads about it after the test; empty when there is nothing to say
     */
    record Option(String id, String text, boolean right, String explanation) {

        public Option {
            explanation = textOrNone(explanation);
        }

        /** About which there is nothing to say. */
        public Option(String id, String text, boolean right) {
            this(id, text, right, "");
        }
    }

    /** A question that is answered in one's own words and graded by a person. */
    sealed interface Open extends QuizQuestion {

        /** An answer that would be graded as good. */
        String modelAnswer();

        /** When an answer deserves which judgement. */
        Map<AnswerGrade, String> rubric();

        /** The judgements that a grader can choose from, best first. */
        List<AnswerGrade> gradings();

        @Override
        default Optional<Score> score(QuizAnswer answer) {
            if (answer instanceof QuizAnswer.Graded(AnswerGrade grading)
                    && gradings().contains(grading)) {
                return Optional.of(grading.score());
            }
            throw unfit(this, answer);
        }
    }

    /** Asks for an explanation; good, sufficient or insufficient. */
    record OpenGraded(About about, String modelAnswer, Map<AnswerGrade, String> rubric) implements Open {

        public OpenGraded {
            rubric = inOrder(rubric);
        }

        @Override
        public List<AnswerGrade> gradings() {
            return List.of(AnswerGrade.values());
        }
    }

    /** Asks for an example; good or insufficient. */
    record OpenExample(About about, String modelAnswer, Map<AnswerGrade, String> rubric) implements Open {

        public OpenExample {
            rubric = inOrder(rubric);
        }

        @Override
        public List<AnswerGrade> gradings() {
            return List.of(AnswerGrade.GOOD, AnswerGrade.INSUFFICIENT);
        }
    }

    /**
     * A statement that is true or false.
     *
     * @param onTrue what somebody who called it true reads about that after the test, or nothing; {@code onFalse} for false
     */
    record TrueFalse(About about, boolean right, String onTrue, String onFalse) implements QuizQuestion {

        /** How files and answers call a statement that is true. */
        public static final String RIGHT = "juist";

        /** How they call one that is false. */
        public static final String WRONG = "onjuist";

        public TrueFalse {
            onTrue = textOrNone(onTrue);
            onFalse = textOrNone(onFalse);
        }

        /** A statement about whose answers there is nothing to say. */
        public TrueFalse(About about, boolean right) {
            this(about, right, "", "");
        }

        @Override
        public Optional<Score> score(QuizAnswer answer) {
            if (answer instanceof QuizAnswer.Truth(boolean value)) {
                return Optional.of(value == right ? Score.ONE : Score.ZERO);
            }
            throw unfit(this, answer);
        }
    }

    /** Has exactly one right option. */
    record SingleChoice(About about, List<Option> options) implements QuizQuestion {

        public SingleChoice {
            options = List.copyOf(options);
        }

        @Override
        public Optional<Score> score(QuizAnswer answer) {
            if (answer instanceof QuizAnswer.Ticked ticked && ticked.options().size() <= 1 && ticked.isOf(options)) {
                return Optional.of(ticked.count(options, true) == 1 ? Score.ONE : Score.ZERO);
            }
            throw unfit(this, answer);
        }
    }

    /** Has one or more right options; several can be ticked. */
    record MultipleChoice(About about, List<Option> options, PartialCredit credit) implements QuizQuestion {

        public MultipleChoice {
            options = List.copyOf(options);
        }

        @Override
        public Optional<Score> score(QuizAnswer answer) {
            if (answer instanceof QuizAnswer.Ticked ticked && ticked.isOf(options)) {
                int right = (int) options.stream().filter(Option::right).count();
                return Optional.of(
                        credit.score(ticked.count(options, true), ticked.count(options, false), Math.max(1, right)));
            }
            throw unfit(this, answer);
        }
    }

    /**
     * Asks how things are done, without a right answer; never counts in a score.
     *
     * @param several whether more than one option can be ticked
     */
    record Inventory(About about, List<Option> options, boolean several) implements QuizQuestion {

        public Inventory {
            options = List.copyOf(options);
        }

        @Override
        public Optional<Score> score(QuizAnswer answer) {
            return Optional.empty();
        }
    }

    /** The same question with this around it. */
    default QuizQuestion with(About other) {
        return QuestionCopies.with(this, other);
    }

    /** With these options; one without options stays as it is. */
    default QuizQuestion withOptions(List<Option> other) {
        return QuestionCopies.withOptions(this, other);
    }

    private static String textOrNone(@Nullable String text) {
        return text == null || text.isBlank() ? "" : text;
    }

    private static Map<AnswerGrade, String> inOrder(Map<AnswerGrade, String> rubric) {
        Map<AnswerGrade, String> ordered = new EnumMap<>(AnswerGrade.class);
        ordered.putAll(rubric);
        ordered.values().removeIf(String::isBlank);
        return Collections.unmodifiableMap(ordered);
    }

    private static IllegalArgumentException unfit(QuizQuestion question, QuizAnswer answer) {
        return new IllegalArgumentException(answer + " does not fit question " + question.id());
    }
}
