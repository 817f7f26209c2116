package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Header;
import nl.privacyspiegel.privacytest.results.AnswerNames;
import nl.privacyspiegel.privacytest.results.Conclusion;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.ItemStatistic;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.Lowest;
import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Texts;

/** How results are said on the screen. */
final class ResultWords {

    private ResultWords() {}

    static String period(CampaignPeriod period) {
        return t("privacytest.results.period", Texts.day(period.firstDay()), Texts.day(period.lastDay()));
    }

    /** A campaign beside another one, which may have the same name. */
    static String campaign(Header header) {
        return t("privacytest.results.campaign", header.name(), Texts.day(header.closedOn()));
    }

    /** How many took part, or that this is suppressed. */
    static String submissions(Disclosed<Integer> submissions) {
        return switch (submissions) {
            case Disclosed.Shown<Integer>(Integer number) -> Texts.number(BigDecimal.valueOf(number));
            case Disclosed.Suppressed<Integer>() -> suppressed();
        };
    }

    static String suppressed() {
        return t("privacytest.results.suppressed");
    }

    private static String percent(MeanScore mean) {
        return mean.format(Texts.locale());
    }

    /** A mean score, or why there is none. */
    static String mean(TopicTable.Row row) {
        return row.questions() == 0
                ? suppressed()
                : row.facility().map(ResultWords::percent).orElseGet(ResultWords::nobody);
    }

    static String mean(Disclosed<Optional<MeanScore>> mean) {
        return switch (mean) {
            case Disclosed.Shown<Optional<MeanScore>>(Optional<MeanScore> value) ->
                value.map(ResultWords::percent).orElseGet(ResultWords::nobody);
            case Disclosed.Suppressed<Optional<MeanScore>>() -> suppressed();
        };
    }

    static String change(Disclosed<Optional<MeanScore>> change) {
        return switch (change) {
            case Disclosed.Shown<Optional<MeanScore>>(Optional<MeanScore> points) ->
                points.map(value -> t(value.changeKey(), value.change(Texts.locale())))
                        .orElseGet(() -> t("privacytest.compare.change.none"));
            case Disclosed.Suppressed<Optional<MeanScore>>() -> t("privacytest.compare.change.none");
        };
    }

    private static String nobody() {
        return t("privacytest.results.nobody");
    }

    /** Such as "Het minst bekend: Taak of toestemming (50,0%)"; of many topics the first, and how many more. */
    static Sentence leastKnown(Lowest<String> lowest, QuizData quiz) {
        Sentence first = Sentence.content(topic(quiz, lowest.of().getFirst()));
        String mean = new MeanScore(lowest.value(), true).format(Texts.locale());
        int more = lowest.of().size() - 1;
        return more == 0
                ? Sentence.of(filled -> t("privacytest.results.leastKnown", filled), first, mean)
                : Sentence.of(
                        filled -> t("privacytest.results.leastKnown.more", filled),
                        first,
                        Integer.toString(more),
                        mean);
    }

    static String topic(QuizData quiz, String id) {
        return quiz.topic(id).map(QuizData.Topic::name).orElse(id);
    }

    static String answer(QuizQuestion question, String option) {
        return AnswerNames.of(question, option, key -> t(key));
    }

    static String conclusion(QuizQuestion question, Conclusion conclusion) {
        return t(conclusion.key(), conclusion.arguments(Texts.locale(), option -> answer(question, option)));
    }

    /** The share of an option as it is published. */
    static String share(QuestionResult.Option option) {
        return option.percentage().map(share -> share.format(Texts.locale())).orElseGet(ResultWords::nobody);
    }

    static String facility(ItemStatistic statistic) {
        return switch (statistic) {
            case ItemStatistic.Value(MeanScore value, int n) -> percent(value);
            case ItemStatistic.TooFewData few -> t("privacytest.results.tooFew", few.needed());
        };
    }

    /** The language in which a quiz asks. */
    static ContentLanguage language(QuizData quiz) {
        return new ContentLanguage(quiz.language());
    }

    /** Whether the answers to choose from are texts of the quiz, and not words of the page. */
    static boolean answersInItsWords(QuizQuestion question) {
        return !(question instanceof QuizQuestion.Open || question instanceof QuizQuestion.TrueFalse);
    }

    /** The code and the text of a question, apart but in one line. */
    static Span[] question(QuizQuestion question, ContentLanguage language) {
        Span code = new Span(question.code() + " ");
        code.addClassName("ps-code");
        QuestionImage image = question.about().image();
        return image == null
                ? new Span[] {code, language.lines(question.text())}
                : new Span[] {
                    code,
                    language.lines(question.text()),
                    new Span(" (" + t("privacytest.results.image") + " "),
                    language.span(image.alternative()),
                    new Span(")")
                };
    }

    static Span number(String text) {
        Span number = new Span(text);
        number.addClassName("ps-number");
        return number;
    }
}
