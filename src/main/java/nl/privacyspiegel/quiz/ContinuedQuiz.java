package nl.privacyspiegel.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.shared.FreshId;
import nl.privacyspiegel.shared.document.VersionChanges;
import nl.privacyspiegel.shared.document.VersionChanges.Line;
import nl.privacyspiegel.shared.document.VersionChanges.Verdict;
import nl.privacyspiegel.shared.document.VersionItem;
import nl.privacyspiegel.shared.document.Wording;

/**
 * A quiz from a file as the next version of a quiz that is here: questions, options and topics that it continues keep the
 * ids they have, and new ones get ids that never meant something else.
 */
final class ContinuedQuiz {

    private final QuizData older;
    private final Set<String> taken;
    private final Set<String> used = new HashSet<>();

    private ContinuedQuiz(QuizData older, Set<String> taken) {
        this.older = older;
        this.taken = taken;
    }

    /**
     * The next version.
     *
     * @param same the ids in {@code file} of questions that are worded anew and declared to be the same
     * @param taken ids that mean something in an earlier version
     */
    static QuizData of(QuizData file, QuizData older, Set<String> same, Set<String> taken) {
        ContinuedQuiz quiz = new ContinuedQuiz(older, taken);
        Map<String, Topic> topics = quiz.topics(file);
        QuizData next = new QuizData(
                older.key(),
                file.key().equals(older.key()) ? file.name() : older.name(),
                file.origin() == null ? older.origin() : file.origin(),
                file.introduction() == null ? older.introduction() : file.introduction(),
                file.language(),
                file.shuffling() == Shuffling.NONE ? older.shuffling() : file.shuffling(),
                List.copyOf(topics.values()),
                quiz.questions(file, topics, same));
        return KeptTranslation.continued(file, older, next);
    }

    /** The topics of the file by their id there; one with a name that was known is that topic, and keeps what the file does not say. */
    private Map<String, Topic> topics(QuizData file) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (Topic topic : file.topics()) {
            Topic known = older.topics().stream()
                    .filter(each -> Wording.isSame(each.name(), topic.name()))
                    .filter(each -> !used.contains(each.id()))
                    .findFirst()
                    .orElse(null);
            String id = known == null ? FreshId.of(topic.id(), used, taken) : known.id();
            used.add(id);
            String advice = known != null && topic.advice().isBlank() ? known.advice() : topic.advice();
            String more = known != null && topic.more() == null ? known.more() : topic.more();
            topics.put(
                    topic.id(),
                    new Topic(
                            id,
                            topic.name(),
                            advice,
                            more,
                            known != null && topic.example() == null ? known.example() : topic.example(),
                            known != null && topic.articles().isEmpty() ? known.articles() : topic.articles(),
                            known != null && topic.effort() == null ? known.effort() : topic.effort()));
        }
        return topics;
    }

    private List<QuizQuestion> questions(QuizData file, Map<String, Topic> topics, Set<String> same) {
        VersionChanges changes = QuizChanges.between(older, file);
        Set<String> ids = new HashSet<>();
        changes.lines().stream()
                .map(Line::before)
                .filter(before -> before != null)
                .forEach(before -> ids.add(before.id()));
        List<QuizQuestion> questions = new ArrayList<>();
        for (QuizQuestion question : file.questions()) {
            Line line = changes.line(question.id()).orElseThrow();
            VersionItem before = line.before();
            String id = before == null ? FreshId.of(question.id(), ids, taken) : before.id();
            ids.add(id);
            QuizQuestion next = placed(question, id, topics);
            if (before == null) {
                questions.add(next);
            } else {
                QuizQuestion known = older.question(before.id()).orElseThrow();
                QuizQuestion kept = next.withOptions(options(known.options(), next.options()));
                boolean declared = line.verdict() == Verdict.REWORDED && same.contains(question.id());
                questions.add(declared ? QuizEdits.declared(kept, before.wording(), true) : kept);
            }
        }
        return questions;
    }

    private static QuizQuestion placed(QuizQuestion question, String id, Map<String, Topic> topics) {
        QuizQuestion.About about = question.about();
        Topic topic = topics.get(about.topic());
        return question.with(about.as(id, about.code(), topic == null ? about.topic() : topic.id()));
    }

    /** Options that say what an option said keep its id; the others get one that no option had. */
    private static List<Option> options(List<Option> before, List<Option> after) {
        Map<String, String> known = new HashMap<>();
        before.forEach(option -> known.putIfAbsent(Wording.plain(option.text()), option.id()));
        Set<String> had = before.stream().map(Option::id).collect(Collectors.toSet());
        Set<String> given = new HashSet<>();
        List<Option> options = new ArrayList<>();
        for (Option option : after) {
            String kept = known.remove(Wording.plain(option.text()));
            String id = kept == null ? FreshId.of(option.id(), given, had) : kept;
            given.add(id);
            options.add(new Option(id, option.text(), option.right(), option.explanation()));
        }
        return options;
    }
}
