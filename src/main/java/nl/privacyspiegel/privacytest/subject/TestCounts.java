package nl.privacyspiegel.privacytest.subject;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.CountSource;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.shared.Days;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How well the last closed test of each quiz was known by a unit, and each topic of it: from results that have passed the
 * small-group rule for this reader, and only from these.
 */
@Component
@Order(20)
public class TestCounts implements CountSource {

    /** What is stored of this kind. */
    public static final String KIND = "TEST_RESULT";

    /** Stands where a topic stands, for the whole test; no topic is called so. */
    private static final String WHOLE = "*";

    private final Results results;
    private final MessageSource messages;

    TestCounts(Results results, MessageSource messages) {
        this.results = results;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "privacytest.count.result";
    }

    @Override
    public List<DatedCount> asOf(UnitId unit, LocalDate day, Locale reader) {
        Map<String, ClosedCampaign> newest = new LinkedHashMap<>();
        results.closed(List.of(unit)).stream()
                .filter(campaign -> !campaign.closedOn().isAfter(day))
                .forEach(campaign -> newest.putIfAbsent(campaign.quiz().key(), campaign));
        return newest.values().stream()
                .flatMap(campaign -> counts(results.get(campaign.id()), unit, reader))
                .toList();
    }

    private Stream<DatedCount> counts(CampaignResults found, UnitId unit, Locale reader) {
        Stream<DatedCount> whole = found.summary(unit).stream()
                .map(summary -> count(
                        found, unit, WHOLE, found.header().quizName(), summary.mean(), summary.answers(), reader));
        Stream<DatedCount> topics = found.topics(unit).stream()
                .flatMap(row -> row
                        .facility()
                        .map(mean -> count(found, unit, row.topic(), name(found, row), mean, row.answers(), reader))
                        .stream());
        return Stream.concat(whole, topics);
    }

    private static String name(CampaignResults found, TopicTable.Row row) {
        return Optional.of(row.topic())
                .flatMap(topic -> found.quiz().topic(topic))
                .map(topic -> topic.name())
                .orElse(row.topic());
    }

    private DatedCount count(
            CampaignResults found,
            UnitId unit,
            String topic,
            String title,
            MeanScore mean,
            int answers,
            Locale reader) {
        CampaignId campaign = found.header().id();
        LocalDate closed = found.header().closedOn();
        Object[] said = {mean.format(reader), answers, Days.words(closed, reader)};
        return new DatedCount(
                SubjectRef.of(KIND, unit, campaign.value(), topic),
                title,
                found.quiz().language(),
                new DatedCount.Amount.Share(mean.value(), (long) answers, mean.exact()),
                closed,
                messages.getMessage("privacytest.count.result.words", said, reader),
                address(campaign, unit));
    }

    /** Where the results of a unit stand. */
    static String address(CampaignId campaign, UnitId unit) {
        return "afnames/" + campaign.value() + "/resultaten?eenheid=" + unit.value();
    }
}
