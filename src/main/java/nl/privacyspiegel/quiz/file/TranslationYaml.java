package nl.privacyspiegel.quiz.file;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizTranslations;
import nl.privacyspiegel.quiz.Translation;
import nl.privacyspiegel.shared.document.YamlEntries;
import nl.privacyspiegel.shared.document.YamlMap;

/** The second language of a quiz in a file: a list of topics, questions and options with their ids, each with its texts. */
final class TranslationYaml {

    static final String KEY = "vertaling";

    private static final String LANGUAGE = "taal";
    private static final String OUTDATED = "nalezen";
    private static final String TOPICS = "onderwerpen";
    private static final String QUESTIONS = "vragen";
    private static final String OPTIONS = "opties";
    private static final List<String> OF_QUIZ = List.of("naam", "toelichting");
    private static final List<String> OF_TOPIC = List.of("naam", "meer");
    private static final List<String> OF_QUESTION =
            List.of("tekst", "alternatief", "modelantwoord", "uitlegJuist", "uitlegOnjuist", "uitleg", "verwijzingen");
    private static final List<String> OF_OPTION = List.of("tekst", "uitleg");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> outdated = new LinkedHashSet<>();
    private final Set<String> known;

    private TranslationYaml(Set<String> known) {
        this.known = known;
    }

    /** The quiz with what the file says in a second language, if it does. */
    static QuizData read(YamlMap root, QuizData quiz) {
        return root.optionalMap(KEY)
                .map(map -> new TranslationYaml(QuizTranslations.places(quiz)).read(map))
                .map(translation -> QuizTranslations.with(quiz, translation))
                .orElse(quiz);
    }

    private Translation read(YamlMap map) {
        read(map, "", OF_QUIZ);
        for (YamlMap topic : map.optionalList(TOPICS)) {
            read(topic, TOPICS + "/" + topic.text("id") + "/", OF_TOPIC);
        }
        for (YamlMap question : map.optionalList(QUESTIONS)) {
            String place = QUESTIONS + "/" + question.text("id") + "/";
            read(question, place, OF_QUESTION);
            for (YamlMap option : question.optionalList(OPTIONS)) {
                read(option, place + OPTIONS + "/" + option.text("id") + "/", OF_OPTION);
            }
        }
        return new Translation(map.text(LANGUAGE), texts, outdated);
    }

    private void read(YamlMap map, String place, List<String> fields) {
        for (String field : fields) {
            map.optionalText(field).ifPresent(text -> {
                if (texts.put(place + field, text) != null) {
                    map.problem(field, "quiz.problem.translatedTwice");
                } else if (!known.contains(place + field)) {
                    map.problem(field, "quiz.problem.unknownText");
                }
            });
        }
        for (String field : map.texts(OUTDATED)) {
            if (!fields.contains(field)) {
                map.problem(OUTDATED, "quiz.problem.unknownField", field);
            }
            outdated.add(place + field);
        }
    }

    static void write(YamlEntries root, QuizData quiz) {
        Translation translation = quiz.translation();
        if (translation == null) {
            return;
        }
        YamlEntries map = new YamlEntries().put(LANGUAGE, translation.language());
        put(map, translation, "", OF_QUIZ);
        map.putList(
                        TOPICS,
                        said(quiz.topics().stream()
                                .map(topic -> item(translation, TOPICS + "/" + topic.id(), topic.id(), OF_TOPIC))))
                .putList(QUESTIONS, said(quiz.questions().stream().map(question -> question(translation, question))));
        root.put(KEY, map.map());
    }

    private static YamlEntries question(Translation translation, QuizQuestion question) {
        String place = QUESTIONS + "/" + question.id();
        return item(translation, place, question.id(), OF_QUESTION)
                .putList(
                        OPTIONS,
                        said(question.options().stream()
                                .map(option -> item(
                                        translation,
                                        place + "/" + OPTIONS + "/" + option.id(),
                                        option.id(),
                                        OF_OPTION))));
    }

    private static YamlEntries item(Translation translation, String place, String id, List<String> fields) {
        return put(new YamlEntries().put("id", id), translation, place + "/", fields);
    }

    private static YamlEntries put(YamlEntries map, Translation translation, String place, List<String> fields) {
        fields.forEach(field -> map.putText(field, translation.texts().get(place + field)));
        return map.putList(
                OUTDATED,
                fields.stream()
                        .filter(field -> translation.outdated().contains(place + field))
                        .toList());
    }

    /** Without those that say nothing but their id. */
    private static List<Map<String, Object>> said(Stream<YamlEntries> items) {
        return items.map(YamlEntries::map).filter(map -> map.size() > 1).toList();
    }
}
