package nl.privacyspiegel.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.shared.FreshId;
import nl.privacyspiegel.shared.document.Wording;

/** The questions of other quizzes, by topic, to take over into a draft with all that belongs to them. */
public final class QuestionBank {

    private QuestionBank() {}

    /**
     * The questions of one quiz about one topic.
     *
     * @param topic the name of the topic; empty for questions that have none
     * @param questions in the order of the quiz, never empty
     */
    public record Shelf(QuizDocument quiz, String topic, List<QuizQuestion> questions) {

        public Shelf {
            questions = List.copyOf(questions);
        }
    }

    /** What this draft can take over from these quizzes: what asks in its language and is not in it yet. */
    public static List<Shelf> shelves(QuizData draft, Stream<QuizDocument> quizzes) {
        Set<String> known = draft.questions().stream()
                .map(question -> Wording.plain(QuizChanges.wording(question)))
                .collect(Collectors.toSet());
        return quizzes.filter(quiz -> quiz.data().language().equals(draft.language()))
                .filter(quiz -> !quiz.data().key().equals(draft.key()))
                .flatMap(quiz -> shelves(quiz, known))
                .toList();
    }

    private static Stream<Shelf> shelves(QuizDocument quiz, Set<String> known) {
        Map<String, List<QuizQuestion>> byTopic = new LinkedHashMap<>();
        quiz.data().topics().forEach(topic -> byTopic.put(topic.name(), new ArrayList<>()));
        quiz.data().questions().stream()
                .filter(question -> !known.contains(Wording.plain(QuizChanges.wording(question))))
                .forEach(question -> byTopic.computeIfAbsent(topic(quiz.data(), question), name -> new ArrayList<>())
                        .add(question));
        return byTopic.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Shelf(quiz, entry.getKey(), entry.getValue()));
    }

    private static String topic(QuizData quiz, QuizQuestion question) {
        return quiz.topic(question.about().topic()).map(Topic::name).orElse("");
    }

    /**
     * With these questions of another quiz at the end. A topic of the same name becomes theirs, or else their own comes
     * along with its advice and what to read. Ids are made here; a code that the draft has already becomes the next one.
     *
     * @param taken the ids that no new thing may get
     */
    public static QuizData take(QuizData draft, Set<String> taken, QuizData from, Set<String> questions) {
        List<Topic> topics = new ArrayList<>(draft.topics());
        List<QuizQuestion> all = new ArrayList<>(draft.questions());
        Map<String, String> topicIds = new HashMap<>();
        Map<String, String> questionIds = new HashMap<>();
        Set<String> ids = QuizEdits.ids(draft).collect(Collectors.toCollection(HashSet::new));
        QuizData grown = draft;
        for (QuizQuestion question : from.questions()) {
            if (!questions.contains(question.id())) {
                continue;
            }
            String topic = from.topic(question.about().topic())
                    .map(own -> topicIds.computeIfAbsent(own.id(), same -> topic(topics, own, ids, taken)))
                    .orElse("");
            String id = FreshId.of(question.id(), ids, taken);
            ids.add(id);
            questionIds.put(question.id(), id);
            boolean free = all.stream().noneMatch(each -> each.code().equals(question.code()));
            String code = free ? question.code() : QuizEdits.nextCode(grown);
            all.add(question.with(question.about().as(id, code, topic).declared(List.of())));
            grown = QuizEdits.with(draft, topics, all);
        }
        return KeptTranslation.taken(grown, from, topicIds, questionIds);
    }

    private static String topic(List<Topic> topics, Topic own, Set<String> ids, Set<String> taken) {
        return topics.stream()
                .filter(topic -> Wording.isSame(topic.name(), own.name()))
                .map(Topic::id)
                .findFirst()
                .orElseGet(() -> {
                    String id = FreshId.of(own.id(), ids, taken);
                    ids.add(id);
                    topics.add(own.as(id, own.name()));
                    return id;
                });
    }
}
