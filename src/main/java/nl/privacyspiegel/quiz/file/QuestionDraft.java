package nl.privacyspiegel.quiz.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.PartialCredit;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.shared.Numbers;
import nl.privacyspiegel.shared.document.SameAs;
import org.jspecify.annotations.Nullable;

/** A question as another system wrote it, while it is being read. What is unknown is null. */
final class QuestionDraft {

    static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY = new BigDecimal("0.01");

    final int line;
    QuestionKind kind = QuestionKind.TRUE_FALSE;
    String title = "";
    String text = "";
    String explanation = "";
    String modelAnswer = "";
    Map<AnswerGrade, String> rubric = Map.of();
    boolean right;
    String onTrue = "";
    String onFalse = "";
    List<Answer> answers = new ArrayList<>();
    List<String> optionIds = List.of();
    List<String> references = List.of();
    List<SameAs> sameAs = List.of();

    /** What was carried of texts with blanks at their ends, as in {@link #exactly}. */
    List<String> exactTexts = List.of();

    @Nullable
    QuestionImage image;

    @Nullable
    String id;

    @Nullable
    String code;

    @Nullable
    String topic;

    @Nullable
    String domain;

    @Nullable
    PartialCredit credit;

    QuestionDraft(int line) {
        this.line = line;
    }

    /**
     * An answer to choose.
     *
     * @param weight what it adds, in percents
     * @param explanation what who chose it is told
     */
    record Answer(String text, BigDecimal weight, String explanation) {

        /** Whether it adds this share of the points, or takes it off. */
        boolean isWorth(BigDecimal share) {
            return weight.abs().subtract(share).abs().compareTo(NEARLY) <= 0;
        }

        boolean right() {
            return weight.signum() > 0;
        }
    }

    /** Takes over what was carried beside the question; its text and answers stay its own. */
    void takeCarried(QuestionDraft carried) {
        id = carried.id;
        code = carried.code;
        kind = carried.kind;
        topic = carried.topic;
        domain = carried.domain;
        references = carried.references;
        sameAs = carried.sameAs;
        optionIds = carried.optionIds;
        credit = carried.credit;
        modelAnswer = carried.modelAnswer;
        rubric = carried.rubric;
        exactTexts = carried.exactTexts;
    }

    /** Gives the texts back the blanks at their ends, as far as nobody wrote other words. */
    void exactly() {
        Iterator<String> exact = exactTexts.iterator();
        UnaryOperator<String> next = text -> {
            String own = text.isEmpty() || !exact.hasNext() ? text : exact.next();
            return own.strip().equals(text) ? own : text;
        };
        text = next.apply(text);
        explanation = next.apply(explanation);
        answers.replaceAll(each -> new Answer(next.apply(each.text()), each.weight(), next.apply(each.explanation())));
        onTrue = next.apply(onTrue);
        onFalse = next.apply(onFalse);
    }

    /** What to call this question in a note. */
    String name() {
        return code != null ? code : title.isBlank() ? text : title;
    }

    /** What each answer adds, in words. */
    String weights() {
        return answers.stream()
                .map(answer -> "‘" + ImportNotes.clip(answer.text()) + "’ " + percents(answer.weight()) + "%")
                .collect(Collectors.joining(", "));
    }

    static String percents(BigDecimal weight) {
        return Numbers.plain(weight.stripTrailingZeros(), Locale.of("nl"));
    }

    /** The share of each of so many right answers, as precise as Moodle knows it. */
    static BigDecimal share(long right) {
        return FULL.divide(BigDecimal.valueOf(Math.max(1, right)), 5, RoundingMode.HALF_UP);
    }
}
