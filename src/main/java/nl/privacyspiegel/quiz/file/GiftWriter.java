package nl.privacyspiegel.quiz.file;

import java.math.BigDecimal;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;

/**
 * Writes a quiz in Moodle's GIFT format. What GIFT has no place for stands in comment lines that start with {@code //:};
 * {@link GiftReader} reads them back.
 */
final class GiftWriter {

    private final StringBuilder out = new StringBuilder();
    private final ImportNotes notes = new ImportNotes();

    private GiftWriter() {}

    static Exchange.Exported write(QuizData quiz) {
        GiftWriter writer = new GiftWriter();
        writer.quiz(quiz);
        return new Exchange.Exported(writer.out.toString(), writer.notes.all());
    }

    private void quiz(QuizData quiz) {
        carry(ExchangeMetadata.head(quiz));
        String before = "";
        for (QuizQuestion question : QuizExport.fitting(quiz, notes)) {
            String topic = quiz.topic(question.about().topic()).map(Topic::name).orElse("");
            if (!topic.isEmpty() && !topic.equals(before)) {
                out.append("\n$CATEGORY: $course$/top/")
                        .append(MoodleCategory.escape(quiz.name()))
                        .append('/')
                        .append(MoodleCategory.escape(topic))
                        .append('\n');
                before = topic;
            }
            out.append('\n');
            question(question);
        }
    }

    private void question(QuizQuestion question) {
        carry(ExchangeMetadata.question(question));
        if (!ExchangeMetadata.exactTexts(question).isEmpty()) {
            notes.add(question.code(), 0, "export.space");
        }
        if (question.about().image() != null) {
            notes.add(question.code(), 0, "export.picture");
        }
        out.append("::")
                .append(GiftText.escape(question.code().strip()))
                .append("::[plain]")
                .append(GiftText.escape(question.text().strip()))
                .append("{\n");
        switch (question) {
            case TrueFalse statement -> truth(statement);
            case SingleChoice single -> single.options().forEach(option -> option(option.right() ? "=" : "~", option));
            case MultipleChoice multiple -> {
                BigDecimal share = QuestionDraft.share(
                        multiple.options().stream().filter(Option::right).count());
                multiple.options()
                        .forEach(option -> option("~%" + (option.right() ? "" : "-") + plain(share) + "%", option));
            }
            case Open open -> {
                // An open question has an empty answer in GIFT.
            }
            case QuizQuestion.Inventory inventory -> throw new IllegalArgumentException(inventory.id());
        }
        out.append("####")
                .append(GiftText.escapePart(question.about().explanation().strip()))
                .append("\n}\n");
    }

    /** GIFT first says what a wrong answer is told, then what a right one is. */
    private void truth(TrueFalse statement) {
        String wrong = statement.right() ? statement.onFalse() : statement.onTrue();
        String right = statement.right() ? statement.onTrue() : statement.onFalse();
        out.append(statement.right() ? "TRUE" : "FALSE");
        if (!wrong.isEmpty() || !right.isEmpty()) {
            feedback(wrong);
        }
        if (!right.isEmpty()) {
            feedback(right);
        }
        out.append('\n');
    }

    private void option(String mark, Option option) {
        out.append(mark).append(GiftText.escapePart(option.text().strip()));
        if (!option.explanation().isEmpty()) {
            feedback(option.explanation());
        }
        out.append('\n');
    }

    private void feedback(String text) {
        out.append('#').append(GiftText.escapePart(text.strip()));
    }

    private static String plain(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString();
    }

    private void carry(String yaml) {
        for (String line : yaml.split("\n", -1)) {
            out.append("//: ").append(line).append('\n');
        }
    }
}
