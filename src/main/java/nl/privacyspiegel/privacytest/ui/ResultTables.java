package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.Answers;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.Pair;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.QuestionPair;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.TopicPair;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Chance;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.privacytest.results.TrainingAdvice;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** Results as tables: of topics, of units, and of two campaigns side by side. */
final class ResultTables {

    private static final int DEEPEST = 6;

    private ResultTables() {}

    /** Each topic leads to its questions further down the page. */
    static Component topics(
            List<TopicTable.Row> topics,
            QuizData quiz,
            QuestionsByTopic questions,
            Function<Topic, List<Component>> suggested) {
        Table<TopicTable.Row> table = new Table<TopicTable.Row>(t("privacytest.results.topics")).withHiddenCaption();
        table.addClassName("ps-topics");
        return table.component(
                        t("privacytest.results.topic"),
                        row -> ResultWords.language(quiz)
                                .mark(PageParts.quiet(
                                        ResultWords.topic(quiz, row.topic()), () -> questions.show(row.topic()))))
                .component(t("privacytest.results.mean"), row -> ResultWords.number(ResultWords.mean(row)))
                .column(t("privacytest.results.questions"), row -> over(row.questions(), row.suppressed()))
                .column(t("privacytest.results.answers"), row -> Texts.number(BigDecimal.valueOf(row.answers())))
                .component(t("privacytest.results.advice"), row -> advice(row, quiz, suggested))
                .rows(topics);
    }

    private static String over(int questions, int left) {
        return left == 0
                ? Integer.toString(questions)
                : t("privacytest.results.questions.some", questions, questions + left);
    }

    private static Component advice(TopicTable.Row row, QuizData quiz, Function<Topic, List<Component>> suggested) {
        Optional<TrainingAdvice> advice = TrainingAdvice.of(row);
        if (advice.isEmpty()) {
            return PageParts.muted(t("privacytest.results.advice.none"));
        }
        Div shown = new Div(PageParts.mark(tone(advice.get()), t(advice.get().translationKey())));
        if (advice.get().showsWhatToDo()) {
            quiz.topic(row.topic())
                    .filter(topic -> !topic.advice().isBlank())
                    .ifPresent(topic -> whatToDo(shown, topic, ResultWords.language(quiz), suggested));
        }
        return shown;
    }

    private static void whatToDo(
            Div shown, Topic topic, ContentLanguage language, Function<Topic, List<Component>> suggested) {
        shown.add(language.mark(new Div(topic.advice())));
        Div more = new Div();
        PageParts.labelled(t("privacytest.results.advice.example"), topic.example(), language)
                .ifPresent(more::add);
        PageParts.labelled(
                        t("privacytest.results.advice.articles"), String.join(" \u00b7 ", topic.articles()), language)
                .ifPresent(more::add);
        if (topic.effort() != null) {
            more.add(new Paragraph(PageParts.muted(
                    t("privacytest.results.advice.effort", t(topic.effort().translationKey())))));
        }
        if (more.getComponentCount() > 0) {
            shown.add(new Fold(t("privacytest.results.advice.more"), more));
        }
        suggested.apply(topic).forEach(shown::add);
    }

    private static Tone tone(TrainingAdvice advice) {
        return switch (advice) {
            case TRAIN -> Tone.ERROR;
            case ATTENTION -> Tone.WARNING;
            case GOOD -> Tone.GOOD;
        };
    }

    /** Some of the units, each with what was known least there. */
    static Component units(CampaignResults results, List<ResultUnit> shown) {
        Table<ResultUnit> table = new Table<ResultUnit>(t("privacytest.results.units"))
                .withHiddenCaption()
                .component(t("privacytest.results.unit"), unit -> link(unit, results))
                .component(
                        t("privacytest.results.submissions"),
                        unit -> ResultWords.number(ResultWords.submissions(unit.submissions())));
        if (results.units().stream().anyMatch(unit -> unit.response().isPresent())) {
            table.component(t("privacytest.results.response"), unit -> ResultWords.number(response(unit)));
        }
        return table.component(t("privacytest.results.weakest"), unit -> weakest(unit, results))
                .rows(shown);
    }

    private static String response(ResultUnit unit) {
        return unit.response()
                .map(response -> t("privacytest.results.response.share", response.format(Texts.locale()), response.n()))
                .orElseGet(() -> unit.submissions().isShown()
                        ? t("privacytest.results.response.none")
                        : ResultWords.suppressed());
    }

    private static Component link(ResultUnit unit, CampaignResults results) {
        RouterLink link = new RouterLink(
                unit.name(),
                ResultsView.class,
                ResultsView.parameters(results.header().id()));
        link.setQueryParameters(ResultsView.query(unit.id()));
        Span indented = new Span(link);
        indented.addClassName("ps-depth-" + Math.min(unit.depth(), DEEPEST));
        return indented;
    }

    private static Component weakest(ResultUnit unit, CampaignResults results) {
        if (!unit.submissions().isShown()) {
            return new Span(ResultWords.suppressed());
        }
        return results.topics(unit.id()).stream()
                .findFirst()
                .filter(row -> row.facility().isPresent())
                .map(row -> new Span(ContentLanguage.sentence(
                        "privacytest.results.weakest.topic",
                        ResultWords.language(results.quiz()).content(ResultWords.topic(results.quiz(), row.topic())),
                        ResultWords.mean(row))))
                .orElseGet(() -> new Span(t("privacytest.results.advice.none")));
    }

    static Component topicPairs(CampaignComparison comparison, QuizData quiz) {
        return pairs(
                        new Table<TopicPair>(t("privacytest.compare.topics"))
                                .content(
                                        t("privacytest.results.topic"),
                                        ResultWords.language(quiz),
                                        row -> ResultWords.topic(quiz, row.topic())),
                        comparison,
                        row -> ResultWords.mean(row.scores().then()),
                        row -> ResultWords.mean(row.scores().now()),
                        TopicPair::scores)
                .column(t("privacytest.results.questions"), row -> over(row.questions(), row.left()))
                .rows(comparison.topics());
    }

    static Component questionPairs(CampaignComparison comparison, QuizData quiz) {
        return pairs(
                        new Table<QuestionPair>(t("privacytest.compare.questions"))
                                .component(
                                        t("privacytest.results.question"),
                                        pair -> asked(pair, ResultWords.language(quiz))),
                        comparison,
                        row -> row.pendingThen()
                                ? pending()
                                : among(ResultWords.mean(row.scores().then()), row, Answers::then),
                        row -> row.pendingNow()
                                ? pending()
                                : among(ResultWords.mean(row.scores().now()), row, Answers::now),
                        QuestionPair::scores)
                .column(t("privacytest.chance"), ResultTables::chance)
                .rows(comparison.questions());
    }

    /** A mean with how many answered beside it. */
    private static String among(String mean, QuestionPair pair, ToIntFunction<Answers> side) {
        return pair.answers() instanceof Disclosed.Shown<Answers>(Answers answers) && side.applyAsInt(answers) > 0
                ? t("privacytest.compare.among", mean, side.applyAsInt(answers))
                : mean;
    }

    private static String chance(QuestionPair pair) {
        return pair.chance() instanceof Disclosed.Shown<Optional<Chance>>(Optional<Chance> chance) && chance.isPresent()
                ? t(chance.get().translationKey())
                : t(Chance.UNKNOWN.translationKey());
    }

    /** The question, and how it was worded then when it was declared the same. */
    private static Component asked(QuestionPair pair, ContentLanguage language) {
        Div asked = new Div(ResultWords.question(pair.question(), language));
        if (pair.declared()) {
            Span earlier = PageParts.muted("");
            earlier.add(ContentLanguage.sentence(
                    "privacytest.compare.declared",
                    language.content(pair.earlier().text())));
            asked.add(earlier);
        }
        return asked;
    }

    private static String pending() {
        return t("privacytest.results.pending");
    }

    private static <R> Table<R> pairs(
            Table<R> table,
            CampaignComparison comparison,
            Function<R, String> then,
            Function<R, String> now,
            Function<R, Pair> scores) {
        return table.withHiddenCaption()
                .component(ResultWords.campaign(comparison.then()), row -> ResultWords.number(then.apply(row)))
                .named(ContentLanguage.TYPED)
                .component(ResultWords.campaign(comparison.now()), row -> ResultWords.number(now.apply(row)))
                .named(ContentLanguage.TYPED)
                .component(
                        t("privacytest.compare.change"),
                        row -> ResultWords.number(
                                ResultWords.change(scores.apply(row).change())));
    }
}
