package nl.privacyspiegel.quiz.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.shared.document.FileResult;

/** Reads and writes a quiz in each of the formats. */
final class QuizExchange {

    private QuizExchange() {}

    /** What the quiz is in this format, with what has no place in it. */
    static Exchange.Exported write(QuizData data, QuizFormat format) {
        return switch (format) {
            case YAML ->
                new Exchange.Exported(new String(QuizYamlWriter.write(data), StandardCharsets.UTF_8), List.of());
            case GIFT -> GiftWriter.write(data);
            case MOODLE_XML -> MoodleXmlWriter.write(data);
        };
    }

    /** @param name what the quiz is called when the format does not say so */
    static Exchange read(byte[] file, QuizFormat format, String name) {
        return switch (format) {
            case YAML ->
                switch (QuizYaml.read(file)) {
                    case FileResult.Read<QuizData>(QuizData data) -> new Exchange.Imported(data, List.of());
                    case FileResult.Refused<QuizData>(var problems) -> Exchange.Refused.of(problems);
                };
            case GIFT -> GiftReader.read(file, name);
            case MOODLE_XML -> MoodleXmlReader.read(file, name);
        };
    }
}
