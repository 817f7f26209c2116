package nl.privacyspiegel.quiz.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.shared.Slug;
import nl.privacyspiegel.shared.Typed;
import nl.privacyspiegel.shared.document.ContentRules;

/** The topics of a quiz that is read: those that it says itself, and one for each category. */
final class ImportedTopics {

    private final ImportNotes notes;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final Map<List<String>, String> categories = new HashMap<>();
    private final Map<String, List<String>> firstOfName = new HashMap<>();

    ImportedTopics(ImportNotes notes) {
        this.notes = notes;
    }

    List<Topic> all() {
        return List.copyOf(topics.values());
    }

    /** Adds a topic that the file describes. */
    void add(Topic topic) {
        topics.putIfAbsent(topic.id(), topic);
        said.putIfAbsent(topic.name(), topic.id());
    }

    /**
     * The id of the topic for a category. Two categories with one last name are two topics: their names say where they
     * come from.
     */
    String of(List<String> path, int line) {
        String known = categories.get(path);
        if (known != null) {
            return known;
        }
        String name = Typed.name(path.getLast());
        String id = said.getOrDefault(name, "");
        if (id.isEmpty()) {
            List<String> other = firstOfName.putIfAbsent(name.toLowerCase(Locale.ROOT), path);
            String full = other == null ? name : withParents(name, path);
            String slug = Slug.of(name, ContentRules.LONGEST_ID - 4);
            id = ImportedQuiz.free(slug, topics.keySet(), number -> slug + "-" + number);
            topics.put(id, new Topic(id, full, ""));
            if (other != null) {
                notes.add("", line, "sameCategory", name, told(other), full);
            }
        }
        categories.put(path, id);
        return id;
    }

    /** The name of the first topic with this name, which from now on says where it comes from too. */
    private String told(List<String> path) {
        String id = categories.getOrDefault(path, "");
        String full = withParents(Typed.name(path.getLast()), path);
        topics.computeIfPresent(id, (same, topic) -> topic.as(id, full));
        return full;
    }

    private static String withParents(String name, List<String> path) {
        List<String> parents = new ArrayList<>(path.subList(0, path.size() - 1));
        return parents.isEmpty() ? name : Typed.name(name + " (" + String.join(" / ", parents) + ")");
    }
}
