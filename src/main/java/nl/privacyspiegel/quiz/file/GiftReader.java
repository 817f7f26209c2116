package nl.privacyspiegel.quiz.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.FileText;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions in Moodle's GIFT format. Whatever the file holds, the outcome is a draft with a list of what did not
 * fit, or a list of why nothing could be read.
 */
final class GiftReader {

    private static final String CATEGORY = "$CATEGORY:";
    private static final String COMMENT = "//";
    private static final String CARRIED = "//:";

    /** How what we carry begins; other programs write such lines for remarks of their own. */
    private static final Set<String> BEGINNINGS = Set.of("privacytest:", "vraag:");

    /** What Moodle writes above each question for who reads the file. */
    private static final Pattern OF_MOODLE = Pattern.compile("// question: \\d+ .*");

    /** How Moodle carries an idnumber and tags. */
    private static final Pattern MARK = Pattern.compile("\\[(id|tag):((?:\\\\.|[^\\]\\\\])+)]");

    private final ImportedQuiz quiz;
    private final StringBuilder carried = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private QuestionDraft question = new QuestionDraft(0);
    private List<String> category = List.of();
    private int categoryLine;
    private int carriedLine;
    private int bodyLine;
    private int comments;
    private final List<String> tags = new ArrayList<>();
    private @Nullable String idNumber;
    private int marksLine;

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
        if (line.startsWith(CARRIED)
                && (!carried.isEmpty()
                        || BEGINNINGS.contains(line.substring(CARRIED.length()).strip()))) {
            endQuestion();
            if (carried.isEmpty()) {
                carriedLine = number;
            }
            String rest = line.substring(CARRIED.length());
            carried.append(rest.startsWith(" ") ? rest.substring(1) : rest).append('\n');
            return;
        }
        endCarried();
        if (stripped.startsWith(COMMENT)) {
            comment(stripped, number);
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

    private void comment(String line, int number) {
        Matcher marks = MARK.matcher(line);
        boolean marked = false;
        while (marks.find()) {
            String value = marks.group(2).replaceAll("\\\\(.)", "$1");
            if (marks.group(1).equals("id")) {
                idNumber = value;
            } else {
                tags.add(value);
            }
            marked = true;
            marksLine = number;
        }
        if (!marked && !OF_MOODLE.matcher(line).matches()) {
            comments++;
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
        read.id = read.id == null ? idNumber : read.id;
        if (new GiftQuestion(body.toString(), read, quiz.notes()).read()) {
            read.exactly();
            MoodleTags marks = new MoodleTags(read, quiz.notes());
            tags.forEach(tag -> marks.read(tag, marksLine));
            if (read.topic == null && !category.isEmpty()) {
                read.topic = quiz.topicOf(category, categoryLine);
            }
            quiz.add(read);
        }
        body.setLength(0);
        idNumber = null;
        tags.clear();
    }
}
