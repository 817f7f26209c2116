package nl.privacyspiegel.quiz;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.DocumentData;
import nl.privacyspiegel.shared.document.VersionChanges;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as a document: topics and questions. The same shape is read from YAML, edited as a draft and frozen as a
 * published version. Lists keep the order of the document. A draft may be incomplete; {@link ContentProblem} says what
 * still is. Optional texts that are blank count as absent.
 *
 * @param key the name that all versions of this quiz share; lower case letters, digits and hyphens
 * @param origin where it comes from, or null
 * @param introduction what somebody reads before the first question, or null
 * @param language the language of its texts, as a BCP 47 tag
 * @param shuffling what stands in another order for each person who takes it
 * @param translation what it says in a second language, or null
 */
public record QuizData(
        String key,
        String name,
        @Nullable String origin,
        @Nullable String introduction,
        String language,
        Shuffling shuffling,
        List<Topic> topics,
        List<QuizQuestion> questions,
        @Nullable Translation translation)
        implements DocumentData<QuizData> {

    private static final int SECONDS_TO_WRITE = 90;
    private static final int SECONDS_TO_CHOOSE = 30;

    public QuizData {
        origin = blankToNull(origin);
        introduction = blankToNull(introduction);
        shuffling = Shuffling.orNone(shuffling);
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
        translation = translation == null
                ? null
                : translation.within(
                        ReadTexts.of(name, introduction, topics, questions).keySet());
    }

    /** Which asks in one language. */
    public QuizData(
            String key,
            String name,
            @Nullable String origin,
            @Nullable String introduction,
            String language,
            Shuffling shuffling,
            List<Topic> topics,
            List<QuizQuestion> questions) {
        this(key, name, origin, introduction, language, shuffling, topics, questions, null);
    }

    /** Which asks in one language, and everybody takes in the order of the document. */
    public QuizData(
            String key,
            String name,
            @Nullable String origin,
            @Nullable String introduction,
            String language,
            List<Topic> topics,
            List<QuizQuestion> questions) {
        this(key, name, origin, introduction, language, Shuffling.NONE, topics, questions);
    }

    @Override
    public QuizData called(String otherKey, String otherName) {
        return new QuizData(
                otherKey, otherName, origin, introduction, language, shuffling, topics, questions, translation);
    }

    /** In this language, when it is the second one of this quiz; else in its own. */
    public QuizData in(String wanted) {
        return translation != null
                        && QuizTranslations.language(wanted).equals(QuizTranslations.language(translation.language()))
                ? ReadTexts.translated(this, translation)
                : this;
    }

    /** The languages in which it asks, its own first. */
    public List<String> languages() {
        return translation == null ? List.of(language) : List.of(language, translation.language());
    }

    @Override
    public Stream<String> ids() {
        return QuizEdits.ids(this);
    }

    @Override
    public QuizData declared(String question, String earlier, boolean same) {
        return QuizEdits.declare(this, question, earlier, same);
    }

    @Override
    public VersionChanges since(QuizData older) {
        return QuizChanges.between(older, this);
    }

    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    public Optional<QuizQuestion> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** About how many minutes it takes; an answer in own words takes longer than a choice. */
    public int minutes() {
        int open = openQuestions().size();
        return Math.max(1, (open * SECONDS_TO_WRITE + (questions.size() - open) * SECONDS_TO_CHOOSE) / 60);
    }

    /** Each picture that its questions show, once. */
    public List<Picture> pictures() {
        return questions.stream()
                .map(question -> question.about().image())
                .filter(Objects::nonNull)
                .map(QuestionImage::picture)
                .distinct()
                .toList();
    }

    /** The picture with this SHA-256, when a question shows it. */
    public Optional<Picture> picture(String sha256) {
        return pictures().stream()
                .filter(picture -> picture.sha256().equals(sha256))
                .findFirst();
    }

    /** The questions that are graded by people. */
    public List<QuizQuestion.Open> openQuestions() {
        return questions.stream()
                .filter(QuizQuestion.Open.class::isInstance)
                .map(QuizQuestion.Open.class::cast)
                .toList();
    }

    /**
     * What questions are about.
     *
     * @param advice what a team can do when it does not know enough of this topic
     * @param more where an employee reads more: an address that begins with https, or the name of a document; or null
     * @param example what following the advice looks like, or null
     * @param articles the law articles behind the advice, such as "AVG art. 33"
     * @param effort how much work the advice is, or null
     */
    public record Topic(
            String id,
            String name,
            String advice,
            @Nullable String more,
            @Nullable String example,
            List<String> articles,
            @Nullable Effort effort) {

        public Topic {
            more = blankToNull(more);
            example = blankToNull(example);
            articles = stored(articles);
        }

        /** A topic of whose advice no more is said. */
        public Topic(String id, String name, String advice, @Nullable String more) {
            this(id, name, advice, more, null, List.of(), null);
        }

        /** The same topic with another id and name. */
        public Topic as(String otherId, String otherName) {
            return new Topic(otherId, otherName, advice, more, example, articles, effort);
        }

        /** As stored: documents of before there were any have none. */
        private static List<String> stored(@Nullable List<String> articles) {
            return articles == null ? List.of() : List.copyOf(articles);
        }

        public Topic(String id, String name, String advice) {
            this(id, name, advice, null);
        }
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
