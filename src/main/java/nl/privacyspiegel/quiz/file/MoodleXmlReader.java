package nl.privacyspiegel.quiz.file;

import java.util.List;
import java.util.TreeSet;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.FileText;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions from Moodle XML. Whatever the file holds, the outcome is a draft with a list of what did not fit, or a
 * list of why nothing could be read.
 */
final class MoodleXmlReader {

    private static final String QUIZ = "test:";
    private static final String TOPIC = "onderwerp:";

    private final ImportedQuiz quiz;
    private final PictureText pictures = new PictureText();
    private final TreeSet<String> settings = new TreeSet<>();
    private @Nullable String topic;

    private MoodleXmlReader(ImportedQuiz quiz) {
        this.quiz = quiz;
    }

    /**
     * Reads a file.
     *
     * @param name what the quiz is called when the file does not say so
     */
    static Exchange read(byte[] bytes, String name) {
        return switch (FileText.read(bytes, QuizFormat.WITH_PICTURES)) {
            case FileResult.Refused<String>(var problems) -> Exchange.Refused.of(problems);
            case FileResult.Read<String>(String text) -> {
                ImportedQuiz quiz = new ImportedQuiz(name);
                yield XmlElement.read(text, quiz.notes())
                        .map(root -> new MoodleXmlReader(quiz).root(root))
                        .orElseGet(() -> new Exchange.Refused(quiz.notes().all()));
            }
        };
    }

    private Exchange root(XmlElement root) {
        if (!root.name().equals("quiz")) {
            quiz.notes().add("", root.line(), "xml.notMoodle", root.name());
            return new Exchange.Refused(quiz.notes().all());
        }
        for (XmlElement element : root.children()) {
            if (!element.name().equals("question")) {
                quiz.notes().add("", element.line(), "element", element.name());
            } else if (element.attribute("type").equals("category")) {
                category(element);
            } else {
                question(element);
            }
        }
        if (quiz.shufflesOptions()) {
            settings.remove("shuffleanswers");
        }
        if (!settings.isEmpty()) {
            quiz.notes().add("", 0, "settings", String.join(", ", settings));
        }
        return quiz.outcome();
    }

    private void question(XmlElement element) {
        MoodleXmlQuestion reader = new MoodleXmlQuestion(element, pictures, quiz.notes(), settings);
        reader.read().ifPresent(question -> {
            question.topic = topic;
            quiz.add(question);
        });
    }

    private void category(XmlElement element) {
        List<String> names = MoodleCategory.names(element.childText("category"));
        String idNumber = element.childText("idnumber");
        String info = element.childText("info");
        int line = element.line();
        if (idNumber.startsWith(QUIZ)) {
            topic = null;
            if (ExchangeMetadata.readSummary(idNumber.substring(QUIZ.length()), info)
                    instanceof FileResult.Read<QuizData>(QuizData head)) {
                quiz.head(head);
                return;
            }
        } else if (idNumber.startsWith(TOPIC) && ContentRules.isId(idNumber.substring(TOPIC.length()))) {
            String id = idNumber.substring(TOPIC.length());
            if (ExchangeMetadata.readTopic(id, info) instanceof FileResult.Read<Topic>(Topic known)) {
                quiz.topic(known);
                topic = id;
                return;
            }
        }
        topic = names.isEmpty() ? null : quiz.topicOf(names, line);
        String name = names.isEmpty() ? "" : names.getLast();
        MoodleText texts = new MoodleText();
        String said = texts.leftOut(info, line);
        if (!said.isBlank()) {
            quiz.notes().addWhole(name, line, "textOf", "info", said);
        }
        texts.reportLost(name, quiz.notes());
    }
}
