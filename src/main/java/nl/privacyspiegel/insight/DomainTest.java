package nl.privacyspiegel.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.results.TopicTable;

/**
 * What the employees of one unit knew of the domains of a framework, in one privacytest: of what is shown of it, and as of the
 * day on which it closed.
 *
 * @param people how many of the unit and everything below it took part
 * @param language in which the topics are named, as a BCP 47 tag
 * @param domains by the id of each domain with a result
 */
public record DomainTest(
        CampaignId campaign, LocalDate closedOn, int people, String language, Map<String, Domain> domains) {

    /**
     * One domain.
     *
     * @param whole over all its questions that are shown
     * @param topics over its questions that are shown, the weakest first, with the name of each topic
     */
    public record Domain(TopicTable.Row whole, List<Topic> topics) {

        public Domain {
            topics = List.copyOf(topics);
        }
    }

    /** A topic as the quiz names it. */
    public record Topic(String name, TopicTable.Row row) {}

    public DomainTest {
        domains = Map.copyOf(domains);
    }

    public Optional<Domain> domain(String id) {
        return Optional.ofNullable(domains.get(id));
    }

    static Topic topic(CampaignResults found, TopicTable.Row row) {
        return new Topic(
                found.quiz().topic(row.topic()).map(topic -> topic.name()).orElse(row.topic()), row);
    }
}
