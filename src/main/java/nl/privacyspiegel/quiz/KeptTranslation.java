package nl.privacyspiegel.quiz;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is kept of a translation when its quiz changes, when a file continues that quiz, and when a question goes to another
 * quiz. There things have other ids: a text goes along by its place.
 */
final class KeptTranslation {

    private KeptTranslation() {}

    /** The changed quiz, with what has to be translated anew because its own text is another one now. */
    static QuizData marked(QuizData before, QuizData after) {
        Translation translation = after.translation();
        if (translation == null || before.translation() == null) {
            return after;
        }
        Map<String, String> old = ReadTexts.of(before);
        Map<String, String> said = before.translation().texts();
        Set<String> behind = ReadTexts.of(after).entrySet().stream()
                .filter(text ->
                        old.containsKey(text.getKey()) && !text.getValue().equals(old.get(text.getKey())))
                .map(Map.Entry::getKey)
                .filter(place -> translation.texts().containsKey(place)
                        && translation.texts().get(place).equals(said.get(place)))
                .collect(Collectors.toSet());
        return QuizTranslations.with(after, translation.outdatedAt(behind));
    }

    /**
     * The next version with what the file says in the second language; when the file says nothing, what the older version said.
     *
     * @param next made of the file, with other ids for its topics, questions and options, all in the order of the file
     */
    static QuizData continued(QuizData file, QuizData older, QuizData next) {
        if (file.translation() == null) {
            QuizData kept = QuizTranslations.with(next, older.translation());
            return QuizTranslations.isSame(kept) ? next : marked(older, kept);
        }
        Map<String, String> ids = new HashMap<>();
        for (int index = 0; index < file.topics().size(); index++) {
            ids.put(
                    ReadTexts.topic(file.topics().get(index).id()),
                    ReadTexts.topic(next.topics().get(index).id()));
        }
        for (int index = 0; index < file.questions().size(); index++) {
            ids.putAll(renamed(file.questions().get(index), next.questions().get(index)));
        }
        Translation said = file.translation();
        Map<String, String> texts = new TreeMap<>();
        said.texts().forEach((place, text) -> texts.put(moved(place, ids), text));
        Translation moved = new Translation(
                said.language(),
                texts,
                said.outdated().stream().map(place -> moved(place, ids)).collect(Collectors.toSet()));
        // The file of another quiz translates its own name, and the next version keeps that of the older one.
        return QuizTranslations.with(
                next, file.name().equals(next.name()) ? moved : moved.outdatedAt(Set.of(ReadTexts.NAME)));
    }

    /** With what another quiz says in the same second language about a question that was taken over, and about its topic. */
    static QuizData taken(QuizData grown, QuizData from, Map<String, String> topics, Map<String, String> questions) {
        Translation own = grown.translation();
        Translation theirs = from.translation();
        if (own == null || theirs == null || !isSameLanguage(own, theirs)) {
            return grown;
        }
        Map<String, String> ids = new HashMap<>();
        questions.forEach((before, after) -> {
            ids.put(ReadTexts.question(before), ReadTexts.question(after));
            from.question(before)
                    .ifPresent(question -> question.options()
                            .forEach(option -> ids.put(
                                    ReadTexts.option(before, option.id()), ReadTexts.option(after, option.id()))));
        });
        topics.forEach((before, after) -> ids.put(ReadTexts.topic(before), ReadTexts.topic(after)));
        Map<String, String> texts = new TreeMap<>();
        theirs.texts().forEach((place, text) -> {
            String to = ids.containsKey(part(place)) ? moved(place, ids) : "";
            if (!to.isEmpty() && !own.texts().containsKey(to)) {
                texts.put(to, text);
            }
        });
        return QuizTranslations.with(grown, own.with(texts));
    }

    private static boolean isSameLanguage(Translation one, Translation other) {
        return QuizTranslations.language(one.language()).equals(QuizTranslations.language(other.language()));
    }

    private static Map<String, String> renamed(QuizQuestion before, QuizQuestion after) {
        Map<String, String> ids = new HashMap<>();
        ids.put(ReadTexts.question(before.id()), ReadTexts.question(after.id()));
        for (int index = 0; index < before.options().size(); index++) {
            ids.put(
                    ReadTexts.option(before.id(), before.options().get(index).id()),
                    ReadTexts.option(after.id(), after.options().get(index).id()));
        }
        return ids;
    }

    private static String moved(String place, Map<String, String> ids) {
        String part = part(place);
        return ids.getOrDefault(part, part) + place.substring(part.length());
    }

    /** What a text belongs to. */
    private static String part(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }
}
