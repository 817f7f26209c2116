package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;
import nl.privacyspiegel.shared.Lowest;

/**
 * How well each topic was known, the weakest first. Built from results that are shown and from nothing else: a topic that
 * also went over hidden questions would give them away.
 */
public final class TopicTable {

    /** The scores of one scored question of a topic, as far as they may be seen. */
    public record ScoredQuestion(String topic, Disclosed<ScoreCounts> scores) {}

    /**
     * One topic.
     *
     * @param facility the mean facility of its questions weighted by how many answered each, in per cent with one decimal;
     *     empty when nobody answered or all its questions are suppressed
     * @param answers how many answers it goes over
     * @param questions how many questions it goes over
     * @param suppressed how many more it would go over if they were not suppressed
     */
    public record Row(String topic, Optional<MeanScore> facility, int answers, int questions, int suppressed) {}

    private TopicTable() {}

    /** Weakest first, topics without a facility last, equal ones by name. */
    public static List<Row> of(List<ScoredQuestion> questions) {
        Map<String, List<ScoredQuestion>> byTopic = new LinkedHashMap<>();
        for (ScoredQuestion question : questions) {
            byTopic.computeIfAbsent(question.topic(), topic -> new ArrayList<>())
                    .add(question);
        }
        List<Row> rows = new ArrayList<>();
        byTopic.forEach((topic, its) -> rows.add(row(topic, its)));
        rows.sort(Comparator.comparing((Row row) -> row.facility().isEmpty())
                .thenComparing(row -> row.facility().map(MeanScore::value).orElse(BigDecimal.ZERO))
                .thenComparing(Row::topic));
        return List.copyOf(rows);
    }

    /**
     * The topics that were known least; empty when none is known less than all others, or when a mean is made of ranges, so
     * that another may be lower.
     */
    public static Optional<Lowest<String>> leastKnown(Map<String, MeanScore> means) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        means.forEach((topic, mean) -> values.put(topic, mean.value()));
        return means.values().stream().allMatch(MeanScore::exact) ? Lowest.among(values) : Optional.empty();
    }

    /** The same of rows; a topic without a facility says nothing. */
    public static Optional<Lowest<String>> leastKnown(List<Row> rows) {
        Map<String, MeanScore> means = new LinkedHashMap<>();
        rows.forEach(row -> row.facility().ifPresent(mean -> means.put(row.topic(), mean)));
        return leastKnown(means);
    }

    private static Row row(String topic, List<ScoredQuestion> questions) {
        int shown = 0;
        int answers = 0;
        long halves = 0;
        boolean exact = true;
        for (ScoredQuestion question : questions) {
            if (question.scores() instanceof Shown<ScoreCounts>(ScoreCounts scores)) {
                shown++;
                answers += scores.n();
                halves += scores.halves();
                exact &= scores.exact();
            }
        }
        Optional<MeanScore> facility =
                answers == 0 ? Optional.empty() : Optional.of(Facility.mean(halves, answers, exact));
        return new Row(topic, facility, answers, shown, questions.size() - shown);
    }
}
