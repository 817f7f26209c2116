package nl.privacyspiegel.quiz.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.quiz.file.HtmlReading.Kind;
import nl.privacyspiegel.quiz.file.HtmlReading.Left;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.document.Doubles;

/** Reads the texts of one question as Moodle would show them, and remembers what could not come along. */
final class MoodleText {

    /** Where in a question a text stands, with its number in the sentences. */
    enum Place {
        QUESTION(0),
        EXPLANATION(1),
        GRADER(2),
        OPTION(3),
        FEEDBACK(4),
        OTHER(6);

        private static final int FEEDBACK_OF_NO_OPTION = 5;

        private final int number;

        Place(int number) {
            this.number = number;
        }

        /** @param option which option it belongs to; 0 when to none */
        int number(int option) {
            return this == FEEDBACK && option == 0 ? FEEDBACK_OF_NO_OPTION : number;
        }
    }

    private record Lost(int line, Left left, Place place, int option) {}

    private final List<Lost> lost = new ArrayList<>();
    private boolean markup;
    private int markdownLine = -1;

    /**
     * The text that a reader sees.
     *
     * @param format as GIFT or Moodle XML calls it; empty when it is not said, which is HTML between line ends
     * @param option which option it belongs to, counted from 1; 0 when to none
     */
    String read(String raw, String format, Place place, int option, int line) {
        HtmlText html = switch (format) {
            case "plain", "plain_text" -> new HtmlText(raw, false, List.of());
            case "html" -> HtmlText.of(raw);
            default -> HtmlText.ofLines(raw);
        };
        if (format.equals("markdown") && markdownLine < 0) {
            markdownLine = line;
        }
        markup |= html.markup();
        html.left().forEach(left -> lost.add(new Lost(line, left, place, option)));
        return html.text();
    }

    /** Takes over what this recognises of all that would be lost, with the file that it names. */
    void taken(Function<Left, Optional<String>> taking) {
        for (Lost each : List.copyOf(lost)) {
            taking.apply(each.left()).ifPresent(file -> {
                lost.remove(each);
                lost.removeIf(other -> other.place() == each.place()
                        && other.left().kind() == Kind.FILE
                        && other.left().what().equals(file));
            });
        }
    }

    /** The text of a part that has no place here, with whatever in it is no text. */
    String leftOut(String raw, int line) {
        HtmlText html = HtmlText.ofLines(raw);
        html.left().forEach(left -> lost.add(new Lost(line, left, Place.OTHER, 0)));
        return html.text();
    }

    /** Says of a question that was read what did not come along. */
    void report(QuestionDraft question, ImportNotes notes) {
        reportLost(question.name(), notes);
        if (markdownLine >= 0) {
            notes.add(question.name(), markdownLine, "format", "Markdown");
        }
        for (int index = 0; index < question.answers.size(); index++) {
            if (question.answers.get(index).text().isBlank()) {
                notes.add(question.name(), question.line, "emptyOption", index + 1);
            }
        }
        reportSame(question, notes);
        if (markup) {
            notes.add(question.name(), question.line, "markup");
        }
    }

    /** Moodle tells two answers apart that read the same; who takes the test cannot. */
    private static void reportSame(QuestionDraft question, ImportNotes notes) {
        Map<String, Integer> seen = new HashMap<>();
        for (int index = 0; index < question.answers.size(); index++) {
            String text = question.answers.get(index).text();
            String read = Doubles.read(text);
            Integer first = read.isEmpty() ? null : seen.putIfAbsent(read, index);
            if (first != null) {
                notes.add(question.name(), question.line, "sameOption", first + 1, index + 1, text);
            }
        }
    }

    /** Says what is no text in all that was read, and did not come along. */
    void reportLost(String name, ImportNotes notes) {
        lost.forEach(each -> report(each, name, notes));
    }

    private static void report(Lost lost, String name, ImportNotes notes) {
        Left left = lost.left();
        int place = lost.place().number(lost.option());
        if (left.kind() == Kind.LINK) {
            boolean bare = left.words().isBlank() || lost.place() == Place.OTHER;
            if (bare) {
                notes.addWhole(name, lost.line(), "linkAlone", place, lost.option(), left.what());
            } else {
                notes.addWhole(name, lost.line(), "link", place, lost.option(), left.words(), left.what());
            }
        } else if (left.kind() == Kind.TEX) {
            notes.add(name, lost.line(), "tex", place, lost.option());
        } else if (left.what().isBlank()) {
            notes.add(name, lost.line(), "left", left.kind().number(), place, lost.option());
        } else {
            notes.addWhole(
                    name,
                    lost.line(),
                    "leftNamed",
                    left.kind().number(),
                    place,
                    lost.option(),
                    LongText.code(left.what()));
        }
    }

    /** A file that travels with a text. */
    void file(String name, Place place, int option, int line) {
        lost.add(new Lost(line, new Left(Kind.FILE, name, ""), place, option));
    }
}
