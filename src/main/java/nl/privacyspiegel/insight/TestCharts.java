package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.Percentage;
import nl.privacyspiegel.privacytest.results.ScoreCounts;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ChartTable;
import nl.privacyspiegel.shared.chart.PieChart;
import nl.privacyspiegel.shared.chart.Slice;
import nl.privacyspiegel.shared.chart.SliceStyle;
import nl.privacyspiegel.shared.chart.StackedBarChart;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The charts of privacytests through time. */
@Component
public class TestCharts {

    /** As many pies as one can look at. */
    private static final int MOST_PIES = 3;

    private static final List<SliceStyle> STYLES =
            List.of(SliceStyle.GOOD, SliceStyle.SUFFICIENT, SliceStyle.INSUFFICIENT);

    private final MessageSource messages;

    TestCharts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A bar for each test and a pie for each of the last three that may be shown, all from early to late; empty without
     * tests.
     */
    public List<InsightChart> of(Trend trend, Locale locale) {
        if (trend.tests().isEmpty()) {
            return List.of();
        }
        InsightWords words = new InsightWords(messages, locale);
        List<InsightChart> charts = new ArrayList<>(List.of(bars("toets-staven", trend, words)));
        List<TestMoment> last = trend.tests().reversed().stream()
                .filter(test -> shares(test).isPresent())
                .limit(MOST_PIES)
                .toList()
                .reversed();
        for (int i = 0; i < last.size(); i++) {
            charts.add(pie("toets-taart-" + (i + 1), last.get(i), words));
        }
        return charts;
    }

    private static InsightChart bars(String key, Trend trend, InsightWords words) {
        ChartSpec chart = bars(trend, words);
        return new InsightChart(key, chart, ChartTable.of(chart, words.locale()), concluded(trend.tests(), words));
    }

    /** From the first test that may be shown to the last; nothing when there is none, or one is no better known than a range. */
    static Sentence concluded(List<TestMoment> tests, InsightWords words) {
        List<TestMoment> shown =
                tests.stream().filter(test -> test.right().isPresent()).toList();
        if (shown.isEmpty()) {
            return Sentence.NONE;
        }
        Percentage then = shown.getFirst().right().orElseThrow();
        Percentage now = shown.getLast().right().orElseThrow();
        if (then.isRange() || now.isRange()) {
            return Sentence.NONE;
        }
        String day = words.day(shown.getFirst().closedOn());
        if (shown.size() == 1) {
            return words.say("insight.test.concluded.one", now.format(words.locale()), day);
        }
        return then.format(words.locale()).equals(now.format(words.locale()))
                ? words.say("insight.test.concluded.same", now.format(words.locale()), day)
                : words.say("insight.test.concluded", then.format(words.locale()), now.format(words.locale()), day);
    }

    /** Right, partly right and wrong; empty when nothing of it may be shown or nobody answered. */
    private static Optional<List<Percentage>> shares(TestMoment test) {
        return test.scores() instanceof Disclosed.Shown<ScoreCounts>(ScoreCounts scores) && scores.n() > 0
                ? Optional.of(
                        List.of(scores.share(scores.full()), scores.share(scores.half()), scores.share(scores.none())))
                : Optional.empty();
    }

    private static List<BigDecimal> values(List<Percentage> shares) {
        return shares.stream().map(Percentage::written).toList();
    }

    private static List<String> names(InsightWords words) {
        return List.of(
                words.get("insight.test.right"), words.get("insight.test.partly"), words.get("insight.test.wrong"));
    }

    private static boolean isAbout(TestMoment test) {
        return test.scores() instanceof Disclosed.Shown<ScoreCounts>(ScoreCounts scores) && !scores.exact();
    }

    private static String name(TestMoment test, InsightWords words) {
        return words.get(
                isAbout(test) ? "insight.test.about" : "insight.test.name", test.name(), words.day(test.closedOn()));
    }

    /** Where there is little room. */
    private static String briefName(TestMoment test, InsightWords words) {
        return words.get(
                isAbout(test) ? "insight.test.about.brief" : "insight.test.name",
                test.name(),
                Days.brief(test.closedOn(), words.locale()));
    }

    private static String described(TestMoment test, InsightWords words) {
        return shares(test)
                .map(shares -> words.get(
                        "insight.test.described",
                        name(test, words),
                        shares.get(0).format(words.locale()),
                        shares.get(1).format(words.locale()),
                        shares.get(2).format(words.locale())))
                .orElseGet(() -> words.get("insight.test.hidden", name(test, words)));
    }

    private static StackedBarChart bars(Trend trend, InsightWords words) {
        List<StackedBarChart.Part> parts = new ArrayList<>();
        for (int i = 0; i < STYLES.size(); i++) {
            parts.add(new StackedBarChart.Part(names(words).get(i), STYLES.get(i)));
        }
        return new StackedBarChart(
                words.get("insight.test.bars"),
                String.join(
                        " ",
                        trend.tests().stream()
                                .map(test -> described(test, words))
                                .toList()),
                words.get("insight.test"),
                parts,
                trend.tests().stream()
                        .map(test -> new StackedBarChart.Bar(
                                briefName(test, words),
                                shares(test).map(TestCharts::values).orElse(List.of())))
                        .toList(),
                words.get("insight.test.suppressed"));
    }

    private static InsightChart pie(String key, TestMoment test, InsightWords words) {
        PieChart chart = pie(test, words);
        return new InsightChart(key, chart, test.name(), ChartTable.of(chart, words.locale()), Sentence.NONE);
    }

    private static PieChart pie(TestMoment test, InsightWords words) {
        List<BigDecimal> shares = values(shares(test).orElseThrow());
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < STYLES.size(); i++) {
            slices.add(new Slice(names(words).get(i), shares.get(i), STYLES.get(i)));
        }
        return new PieChart(
                name(test, words),
                described(test, words),
                words.get("insight.test.answers"),
                words.get(isAbout(test) ? "insight.test.share.about" : "insight.test.share"),
                slices);
    }
}
