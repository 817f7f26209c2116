package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Line;
import nl.privacyspiegel.privacytest.results.AnswerNames;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.Slug;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.drawing.ChartFormat;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.shared.ui.ContentLanguage;

/** The result of one question: what it means, how many answered what, and how good a question it was. */
final class ResultCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 30;

    private final transient ContentLanguage language;
    private final transient BiConsumer<String, ChartFormat> handOut;

    /**
     * @param submissions how many people could have answered
     * @param language of the quiz
     * @param handOut is told of each chart that is taken along, by its title
     */
    ResultCard(Line line, int submissions, ContentLanguage language, BiConsumer<String, ChartFormat> handOut) {
        this.language = language;
        this.handOut = handOut;
        addClassNames("ps-card", "ps-result");
        H4 heading = new H4();
        heading.add(ResultWords.question(line.question(), language));
        add(heading);
        switch (line.result()) {
            case Disclosed.Shown<QuestionResult>(QuestionResult result) -> show(line, result, submissions);
            case Disclosed.Suppressed<QuestionResult>() -> add(muted(t(line.reasonKey())));
        }
    }

    private void show(Line line, QuestionResult result, int submissions) {
        QuizQuestion question = line.question();
        line.conclusion().ifPresent(conclusion -> {
            Paragraph sentence = new Paragraph(ResultWords.conclusion(question, conclusion));
            sentence.addClassName("ps-result-conclusion");
            add(sentence);
        });
        add(muted(t("privacytest.results.answered", result.answered(), submissions)));
        ResultCharts.answers(question, result)
                .ifPresent(chart -> add(figure(question, chart)
                        .withFiles(
                                "privacytest-" + Slug.of(question.code(), LONGEST_NAME),
                                format -> handOut.accept(chart.title(), format))));
        if (result.answered() > 0) {
            String counts = ResultCharts.counts(question, result);
            Paragraph numbers = muted("");
            numbers.add(ContentLanguage.sentence(
                    "privacytest.results.counts",
                    ResultWords.answersInItsWords(question) && !result.isOfScores()
                            ? language.content(counts)
                            : counts));
            add(numbers);
        }
        if (AnswerNames.areSeveral(question) && !result.isOfScores()) {
            add(muted(t("privacytest.results.several")));
        }
        right(question, result);
        result.facility()
                .ifPresent(facility -> add(muted(t("privacytest.results.facility", ResultWords.facility(facility)))));
    }

    private void right(QuizQuestion question, QuestionResult result) {
        if (!question.counts()) {
            add(muted(t("privacytest.results.right.none")));
            return;
        }
        if (result.isOfScores()) {
            add(muted(t("privacytest.results.scoresOnly")));
            return;
        }
        List<String> right = result.options().stream()
                .filter(QuestionResult.Option::right)
                .map(option -> ResultWords.answer(question, option.option()))
                .toList();
        if (!(question instanceof QuizQuestion.Open)) {
            String answers = right.stream().collect(Collectors.joining("; "));
            Paragraph line = muted("");
            line.add(ContentLanguage.sentence(
                    "privacytest.results.right",
                    ResultWords.answersInItsWords(question) ? language.content(answers) : answers));
            add(line);
        }
    }

    private ChartFigure figure(QuizQuestion question, ChartSpec chart) {
        return ResultWords.answersInItsWords(question)
                ? new ChartFigure(chart, new H5(), language)
                : new ChartFigure(chart, new H5());
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("ps-muted");
        return paragraph;
    }
}
