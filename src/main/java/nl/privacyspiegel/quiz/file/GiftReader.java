package nl.privacyspiegel.quiz.file;

import java.util.List;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.FileText;

/**
 * Reads questions in Moodle's GIFT format. Whatever the file holds, the outcome is a draft with a list of what did not
 * fit, or a list of why nothing could be read.
 */
final class GiftReader {

    private static final String CATEGORY = "$CATEGORY:";
    private static final String CARRIED = "//:";

    private final ImportedQuiz quiz;
    private final StringBuilder carried = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private QuestionDraft question = new QuestionDraft(0);
    private List<String> category = List.of();
    private int categoryLine;
    private int carriedLine;
    private int bodyLine;
    private int comments;

    private GiftReader(String name) {
        quiz = new ImportedQuiz(name);
    }

    /**
     * Reads a file.
     *
     * @param name what the quiz is called when the file does not say so
     */
    static Exchange read(byte[] bytes, String name) {
        return switch (FileText.read(bytes, FileLimits.DEFAULT)) {
            case FileResult.Refused<String>(var problems) -> Exchange.Refused.of(problems);
            case FileResult.Read<String>(String text) -> new GiftReader(name).text(text);
        };
    }

    private Exchange text(String text) {
        List<String> lines =
                List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        for (int index = 0; index < lines.size(); index++) {
            line(lines.get(index), index + 1);
        }
        endCarried();
        endQuestion();
        if (comments > 0) {
            quiz.notes().add("", 0, "comments", comments);
        }
        return quiz.outcome();
    }

    private void line(String line, int number) {
        String stripped = line.strip();
        if (line.startsWith(CARRIED)) {
            endQuestion();
            if (carried.isEmpty()) {
                carriedLine = number;
            }
            String rest = line.substring(CARRIED.length());
            carried.append(rest.startsWith(" ") ? rest.substring(1) : rest).append('\n');
            return;
        }
        endCarried();
        if (stripped.startsWith("//")) {
            comments++;
        } else if (stripped.isEmpty()) {
            endQuestion();
        } else if (stripped.startsWith(CATEGORY)) {
            endQuestion();
            category = MoodleCategory.names(GiftText.unescape(stripped.substring(CATEGORY.length())));
            categoryLine = number;
        } else {
            if (body.isEmpty()) {
                bodyLine = number;
            }
            body.append(line).append('\n');
        }
    }

    private void endCarried() {
        if (carried.isEmpty()) {
            return;
        }
        QuestionDraft next = new QuestionDraft(carriedLine);
        if (ExchangeMetadata.read(carried.toString(), quiz, next)
                instanceof FileResult.Refused<Boolean>(var problems)) {
            quiz.notes().addCarried("", carriedLine, problems);
        }
        question = next;
        carried.setLength(0);
    }

    private void endQuestion() {
        if (body.isEmpty()) {
            return;
        }
        QuestionDraft read = new QuestionDraft(bodyLine);
        read.takeCarried(question);
        question = new QuestionDraft(0);
        if (new GiftQuestion(body.toString(), read, quiz.notes()).read()) {
            if (read.topic == null && !category.isEmpty()) {
                read.topic = quiz.topicOf(category, categoryLine);
            }
            quiz.add(read);
        }
        body.setLength(0);
    }
}
