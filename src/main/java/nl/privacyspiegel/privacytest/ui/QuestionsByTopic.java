package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Line;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.shared.chart.drawing.ChartFormat;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;

/** The results of all questions, folded up by topic in the order of the table of topics. On paper all are unfolded. */
final class QuestionsByTopic extends Div {

    private static final long serialVersionUID = 1L;
    private final Map<String, NativeDetails> topics = new LinkedHashMap<>();

    private final transient BiConsumer<String, ChartFormat> handOut;

    /**
     * @param submissions how many people could have answered
     * @param handOut is told of each chart that is taken along, by its title
     */
    QuestionsByTopic(
            List<TopicTable.Row> rows,
            List<Line> lines,
            int submissions,
            QuizData quiz,
            BiConsumer<String, ChartFormat> handOut) {
        this.handOut = handOut;
        Map<String, List<Line>> byTopic = new LinkedHashMap<>();
        rows.forEach(row -> byTopic.put(row.topic(), new ArrayList<>()));
        lines.forEach(line -> byTopic.computeIfAbsent(line.question().about().topic(), topic -> new ArrayList<>())
                .add(line));
        Div unfold = PageParts.row(PageParts.button(
                t("privacytest.results.unfold"), () -> topics.values().forEach(each -> each.setOpen(true))));
        unfold.addClassName("ps-no-print");
        add(unfold);
        byTopic.forEach((topic, its) -> add(topic(topic, mean(topic, rows, its), its, submissions, quiz)));
    }

    /** Unfolds the questions about a topic and shows them. */
    void show(String topic) {
        NativeDetails details = topics.get(topic);
        if (details != null) {
            details.setOpen(true);
            details.scrollIntoView();
        }
    }

    private NativeDetails topic(String topic, String mean, List<Line> lines, int submissions, QuizData quiz) {
        Span facts = PageParts.muted(facts(lines, mean));
        ContentLanguage language = ResultWords.language(quiz);
        Div questions = new Div();
        lines.forEach(line -> questions.add(new ResultCard(line, submissions, language, handOut)));
        NativeDetails details = new NativeDetails();
        details.setSummary(language.mark(new H3(ResultWords.topic(quiz, topic))), facts);
        details.setContent(questions);
        details.addClassName("ps-unfold");
        topics.put(topic, details);
        return details;
    }

    /** The table of topics counts only questions that have a right answer. */
    private static String facts(List<Line> lines, String mean) {
        long unscored = lines.stream().filter(line -> !line.question().counts()).count();
        return unscored == 0 || unscored == lines.size()
                ? t("privacytest.results.topic.facts", lines.size(), mean)
                : t("privacytest.results.topic.facts.some", lines.size(), unscored, mean);
    }

    private static String mean(String topic, List<TopicTable.Row> rows, List<Line> lines) {
        return rows.stream()
                .filter(row -> row.topic().equals(topic))
                .findFirst()
                .map(row -> t("privacytest.results.topic.mean", ResultWords.mean(row)))
                .orElseGet(() -> t(
                        lines.stream().anyMatch(Line::pending)
                                ? "privacytest.results.topic.pending"
                                : "privacytest.results.topic.unscored"));
    }
}
