package nl.privacyspiegel.quiz.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.file.MoodleText.Place;
import nl.privacyspiegel.shared.Typed;

/** Reads one question of a GIFT file. */
final class GiftQuestion {

    private static final Pattern FORMAT = Pattern.compile("\\s*\\[(html|moodle|plain|markdown)]");
    private static final Pattern WEIGHT = Pattern.compile("%([^%\\s]{1,400})%", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,10})?");

    private final String source;
    private final QuestionDraft question;
    private final ImportNotes notes;
    private final MoodleText texts = new MoodleText();
    private String format = "moodle";

    GiftQuestion(String source, QuestionDraft question, ImportNotes notes) {
        this.source = source;
        this.question = question;
        this.notes = notes;
    }

    /** Reads the question; false when it does not fit, which has been noted then. */
    boolean read() {
        String rest = title(source.strip());
        int open = GiftText.find(rest, "{", 0);
        int close = open < 0 ? -1 : GiftText.find(rest, "}", open);
        if (open < 0) {
            question.text = text(rest, Place.QUESTION);
            return refuse("description");
        }
        question.text = text(rest.substring(0, open), Place.QUESTION);
        if (close < 0 || GiftText.find(rest, "{", open + 1) >= 0 || GiftText.find(rest, "}", close + 1) >= 0) {
            return refuse("malformed");
        }
        if (!rest.substring(close + 1).isBlank()) {
            return refuse("missingWord");
        }
        boolean fits = answers(rest.substring(open + 1, close).strip());
        if (fits) {
            texts.report(question, notes);
        }
        return fits;
    }

    private String title(String text) {
        if (!text.startsWith("::")) {
            return text;
        }
        for (int end = GiftText.find(text, ":", 2); end >= 0; end = GiftText.find(text, ":", end + 1)) {
            if (text.startsWith("::", end)) {
                question.title = Typed.name(texts.leftOut(GiftText.unescape(text.substring(2, end)), question.line));
                return text.substring(end + 2).strip();
            }
        }
        return text;
    }

    private boolean answers(String body) {
        int general = general(body);
        if (general >= 0) {
            question.explanation = text(body.substring(general + "####".length()), Place.EXPLANATION);
        }
        String answers = (general < 0 ? body : body.substring(0, general)).strip();
        boolean choice = question.kind == QuestionKind.SINGLE_CHOICE || question.kind == QuestionKind.MULTIPLE_CHOICE;
        if (answers.isEmpty() && choice) {
            // A draft of ours that has no options yet.
            return true;
        }
        if (answers.isEmpty()) {
            question.kind =
                    question.kind == QuestionKind.OPEN_EXAMPLE ? QuestionKind.OPEN_EXAMPLE : QuestionKind.OPEN_GRADED;
            return true;
        }
        if (answers.startsWith("#")) {
            return refuse("numerical");
        }
        if (GiftText.find(answers, "~", 0) >= 0 || (choice && answers.startsWith("="))) {
            return choice(answers);
        }
        if (GiftText.find(answers, "=", 0) >= 0) {
            return refuse(answers.contains("->") ? "matching" : "shortAnswer");
        }
        return truth(answers);
    }

    /** Where the general feedback starts, or -1. */
    private static int general(String body) {
        for (int at = GiftText.find(body, "#", 0); at >= 0; at = GiftText.find(body, "#", at + 1)) {
            if (body.startsWith("####", at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean truth(String answers) {
        // What a wrong answer is told stands before what a right one is.
        List<String> parts = parts(answers, 3);
        String word = GiftText.unescape(parts.getFirst());
        Optional<Boolean> truth = TruthWords.read(word);
        if (truth.isEmpty()) {
            note("truth", word);
            return false;
        }
        boolean right = truth.get();
        String onWrong = parts.size() > 1 ? text(parts.get(1), Place.FEEDBACK) : "";
        String onRight = parts.size() > 2 ? text(parts.get(2), Place.FEEDBACK) : "";
        question.kind = QuestionKind.TRUE_FALSE;
        question.right = right;
        question.onTrue = right ? onRight : onWrong;
        question.onFalse = right ? onWrong : onRight;
        return true;
    }

    private boolean choice(String answers) {
        List<Integer> starts = new ArrayList<>();
        for (int at = GiftText.find(answers, "=~", 0); at >= 0; at = GiftText.find(answers, "=~", at + 1)) {
            starts.add(at);
        }
        if (starts.getFirst() != 0) {
            return refuse("malformed");
        }
        boolean single = false;
        for (int index = 0; index < starts.size(); index++) {
            int start = starts.get(index);
            int end = index + 1 < starts.size() ? starts.get(index + 1) : answers.length();
            boolean right = answers.charAt(start) == '=';
            single |= right;
            answer(answers.substring(start + 1, end).strip(), right);
        }
        question.kind = single ? QuestionKind.SINGLE_CHOICE : QuestionKind.MULTIPLE_CHOICE;
        if (question.answers.stream().noneMatch(answer -> answer.weight().signum() != 0)) {
            question.kind = QuestionKind.SINGLE_CHOICE;
        }
        return true;
    }

    private void answer(String text, boolean right) {
        BigDecimal weight = right ? QuestionDraft.FULL : BigDecimal.ZERO;
        String rest = text;
        Matcher matcher = WEIGHT.matcher(text);
        if (matcher.lookingAt()) {
            rest = text.substring(matcher.end());
            weight = weight(matcher.group(1));
        }
        int option = question.answers.size() + 1;
        List<String> parts = parts(rest, 2);
        question.answers.add(new QuestionDraft.Answer(
                text(parts.getFirst(), Place.OPTION, option),
                weight,
                parts.size() > 1 ? text(parts.get(1), Place.FEEDBACK, option) : ""));
    }

    private BigDecimal weight(String number) {
        if (NUMBER.matcher(number).matches()) {
            BigDecimal weight = new BigDecimal(number);
            if (weight.abs().compareTo(QuestionDraft.FULL) <= 0) {
                return weight;
            }
        }
        note("number", number);
        return BigDecimal.ZERO;
    }

    /** An answer and what is said about it, at most so many parts: of the last one such signs are a part. */
    private static List<String> parts(String text, int most) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = GiftText.find(text, "#", 0); at >= 0 && parts.size() < most - 1; ) {
            parts.add(text.substring(from, at));
            from = at + 1;
            at = GiftText.find(text, "#", from);
        }
        parts.add(text.substring(from));
        return parts;
    }

    private String text(String raw, Place place) {
        return text(raw, place, 0);
    }

    /** A text without the mark of its format; the format of the question holds for what follows too. */
    private String text(String raw, Place place, int option) {
        Matcher matcher = FORMAT.matcher(raw);
        boolean marked = matcher.lookingAt();
        String own = marked ? matcher.group(1) : format;
        if (place == Place.QUESTION) {
            format = own;
        }
        String plain =
                GiftText.unescape(marked ? raw.substring(matcher.end()) : raw).strip();
        return texts.read(plain, own, place, option, question.line);
    }

    private boolean refuse(String key) {
        note(key);
        return false;
    }

    private void note(String key, Object... args) {
        notes.add(question.name(), question.line, key, args);
    }
}
