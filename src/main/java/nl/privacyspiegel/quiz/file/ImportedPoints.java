package nl.privacyspiegel.quiz.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.PartialCredit;
import nl.privacyspiegel.quiz.file.QuestionDraft.Answer;

/** Says what becomes of the points of options: here an option is right or wrong, and no more than that. */
final class ImportedPoints {

    /** What Moodle knows, in percents; less than 0.001 from one of these it takes for that one. */
    private static final List<BigDecimal> OF_MOODLE = Stream.of(
                    "100",
                    "90",
                    "83.33333",
                    "80",
                    "75",
                    "70",
                    "66.66667",
                    "60",
                    "50",
                    "40",
                    "33.33333",
                    "30",
                    "25",
                    "20",
                    "16.66667",
                    "14.28571",
                    "12.5",
                    "11.11111",
                    "10",
                    "5",
                    "0")
            .map(BigDecimal::new)
            .toList();

    private static final BigDecimal NEAR = new BigDecimal("0.001");

    private final QuestionDraft question;
    private final ImportNotes notes;

    ImportedPoints(QuestionDraft question, ImportNotes notes) {
        this.question = question;
        this.notes = notes;
    }

    /** Of a question of which one answer is chosen: only what earned all points is right. */
    void one() {
        refused();
        for (Answer answer : question.answers) {
            int sign = answer.weight().signum();
            if (sign != 0 && !isFull(answer)) {
                note(sign > 0 ? "weightOf" : "weightMinus", answer.text(), shown(answer.weight()));
            }
        }
        List<Answer> full =
                question.answers.stream().filter(ImportedPoints::isFull).toList();
        if (full.size() > 1) {
            note("severalRight", full.size(), quoted(full));
        }
    }

    /** Of a question with more than one right answer: those share the points, and a wrong one takes off such a share. */
    void several(PartialCredit credit) {
        refused();
        long right = question.answers.stream().filter(Answer::right).count();
        BigDecimal share = QuestionDraft.share(right);
        Map<BigDecimal, List<Answer>> other = question.answers.stream()
                .filter(answer -> !answer.isWorth(share))
                .collect(Collectors.groupingBy(
                        answer -> answer.weight().stripTrailingZeros(), LinkedHashMap::new, Collectors.toList()));
        if (!other.isEmpty() && (right == 0 || credit == PartialCredit.ALL_OR_NOTHING)) {
            note("weights", question.weights());
        } else {
            other.forEach((weight, answers) -> note(
                    weight.signum() > 0 ? "weightMore" : weight.signum() == 0 ? "weightNone" : "weightLess",
                    answers.size(),
                    quoted(answers),
                    shown(share),
                    shown(weight)));
        }
    }

    private void refused() {
        question.answers.stream()
                .map(answer -> answer.weight().abs())
                .filter(weight -> OF_MOODLE.stream()
                        .noneMatch(known -> known.subtract(weight).abs().compareTo(NEAR) < 0))
                .distinct()
                .forEach(weight -> note("pointsOfMoodle", QuestionDraft.percents(weight)));
    }

    private static boolean isFull(Answer answer) {
        return answer.weight().compareTo(QuestionDraft.FULL) == 0;
    }

    private static String quoted(List<Answer> answers) {
        return answers.stream()
                .map(answer -> "‘" + ImportNotes.clip(answer.text()) + "’")
                .collect(Collectors.joining(", "));
    }

    private static String shown(BigDecimal weight) {
        return QuestionDraft.percents(weight.abs().setScale(2, RoundingMode.HALF_UP));
    }

    private void note(String key, Object... args) {
        notes.addWhole(question.name(), question.line, key, args);
    }
}
