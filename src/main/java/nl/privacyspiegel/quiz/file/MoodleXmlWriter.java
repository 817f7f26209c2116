package nl.privacyspiegel.quiz.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.QuizQuestion.OpenExample;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;

/**
 * Writes a quiz as Moodle XML. Topics become categories, the model answer becomes information for graders, and the rest of
 * what Moodle has no place for becomes tags; {@link MoodleXmlReader} reads them back.
 */
final class MoodleXmlWriter {

    private static final int LONGEST_TAG = 50;
    private static final String PATH = "$course$/top/";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
    private final ImportNotes notes = new ImportNotes();

    private final boolean shuffled;

    private MoodleXmlWriter(boolean shuffled) {
        this.shuffled = shuffled;
    }

    static Exchange.Exported write(QuizData quiz) {
        MoodleXmlWriter writer = new MoodleXmlWriter(quiz.shuffling().ofOptions());
        writer.quiz(quiz);
        return new Exchange.Exported(writer.out.append("</quiz>\n").toString(), writer.notes.all());
    }

    private void quiz(QuizData quiz) {
        String path = PATH + MoodleCategory.escape(quiz.name());
        whole(path, quiz);
        quiz.topics().forEach(topic -> topic(path, topic));
        String before = quiz.topics().isEmpty() ? "" : quiz.topics().getLast().id();
        for (QuizQuestion question : QuizExport.fitting(quiz, notes)) {
            Optional<Topic> topic = quiz.topic(question.about().topic());
            String next = topic.map(Topic::id).orElse("");
            if (!next.equals(before)) {
                topic.ifPresentOrElse(known -> topic(path, known), () -> whole(path, quiz));
                before = next;
            }
            question(question);
        }
    }

    /** The category of the quiz itself, where questions without a topic lie. */
    private void whole(String path, QuizData quiz) {
        category(path, ExchangeMetadata.summary(quiz), "test:" + quiz.key());
    }

    private void topic(String path, Topic topic) {
        category(
                path + "/" + MoodleCategory.escape(topic.name()),
                ExchangeMetadata.topic(topic),
                "onderwerp:" + topic.id());
    }

    private void category(String path, String info, String idNumber) {
        out.append("<question type=\"category\">\n");
        text("category", path, false);
        text("info", info, true);
        element("idnumber", idNumber);
        out.append("</question>\n");
    }

    private void question(QuizQuestion question) {
        if (!question.about().sameAs().isEmpty()) {
            notes.add(question.code(), 0, "export.sameAs");
        }
        String type = switch (question) {
            case TrueFalse statement -> "truefalse";
            case Open open -> "essay";
            default -> "multichoice";
        };
        out.append("<question type=\"").append(type).append("\">\n");
        text("name", question.code(), false);
        asked(question);
        text("generalfeedback", question.about().explanation(), true);
        element("defaultgrade", "1.0000000");
        element("idnumber", question.id());
        switch (question) {
            case TrueFalse statement -> {
                answer(statement.right() ? "100" : "0", "true", statement.onTrue());
                answer(statement.right() ? "0" : "100", "false", statement.onFalse());
            }
            case Open open -> text("graderinfo", ExchangeMetadata.modelAnswer(open), true);
            case SingleChoice single -> {
                choice(true);
                single.options()
                        .forEach(option -> answer(option.right() ? "100" : "0", option.text(), option.explanation()));
            }
            case MultipleChoice multiple -> {
                choice(false);
                BigDecimal share = QuestionDraft.share(
                        multiple.options().stream().filter(Option::right).count());
                multiple.options()
                        .forEach(option -> answer(
                                (option.right() ? share : share.negate())
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                option.text(),
                                option.explanation()));
            }
            case QuizQuestion.Inventory inventory -> throw new IllegalArgumentException(inventory.id());
        }
        tags(question);
        out.append("</question>\n");
    }

    private void asked(QuizQuestion question) {
        QuestionImage image = question.about().image();
        if (image == null) {
            text("questiontext", question.text(), true);
            return;
        }
        out.append("<questiontext format=\"html\"><text>")
                .append(escape(MoodleHtml.of(question.text(), image)))
                .append("</text>\n<file name=\"")
                .append(MoodleHtml.fileName(image))
                .append("\" path=\"/\" encoding=\"base64\">")
                .append(PictureText.of(image.picture()))
                .append("</file></questiontext>\n");
    }

    private void choice(boolean single) {
        element("single", String.valueOf(single));
        element("shuffleanswers", String.valueOf(shuffled));
    }

    private void answer(String fraction, String text, String explanation) {
        out.append("<answer fraction=\"").append(fraction).append("\" format=\"plain_text\"><text>");
        out.append(escape(text)).append("</text>");
        if (!explanation.isEmpty()) {
            text("feedback", explanation, true);
        }
        out.append("</answer>\n");
    }

    private void tags(QuizQuestion question) {
        out.append("<tags>\n");
        if (!question.about().domain().isBlank()) {
            tag(question, MoodleTags.DOMAIN + question.about().domain());
        }
        switch (question) {
            case OpenExample example -> tag(question, MoodleTags.KIND + QuestionKind.OPEN_EXAMPLE.code());
            case SingleChoice single -> options(question, single.options());
            case MultipleChoice multiple -> {
                options(question, multiple.options());
                tag(question, MoodleTags.CREDIT + multiple.credit().code());
            }
            default -> {
                // No tags of its own.
            }
        }
        question.about().references().forEach(reference -> tag(question, MoodleTags.REFERENCE + reference));
        out.append("</tags>\n");
    }

    private void options(QuizQuestion question, List<Option> options) {
        for (int index = 0; index < options.size(); index++) {
            tag(
                    question,
                    String.format(
                            Locale.ROOT,
                            "%s%d=%s",
                            MoodleTags.OPTION,
                            index + 1,
                            options.get(index).id()));
        }
    }

    private void tag(QuizQuestion question, String tag) {
        if (tag.codePointCount(0, tag.length()) > LONGEST_TAG) {
            notes.add(question.code(), 0, "export.longTag", tag, LONGEST_TAG);
        }
        text("tag", tag, false);
    }

    private void text(String name, String text, boolean formatted) {
        out.append('<').append(name).append(formatted ? " format=\"plain_text\"" : "");
        out.append("><text>")
                .append(escape(text))
                .append("</text></")
                .append(name)
                .append(">\n");
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(escape(text));
        out.append("</").append(name).append(">\n");
    }

    private static String escape(String text) {
        return MoodleHtml.signs(text);
    }
}
