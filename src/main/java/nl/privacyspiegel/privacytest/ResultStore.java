package nl.privacyspiegel.privacytest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.results.StoredResults;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the results of campaigns. A large document is cut into parts, because a database column has an end. The last few
 * that were read stay in memory: results are written once in each state of a campaign and never change after that.
 */
@Component
class ResultStore {

    private static final int LONGEST_PART = 500_000;
    private static final int KEPT = 8;

    /** What is kept of a campaign for good: the counts that may be seen, and nothing that was made of joint answers. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Document(StoredResults results) {}

    private record Written(CampaignId campaign, CampaignState state) {}

    private final CampaignResultRepository parts;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Cache<Written, StoredResults> read =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ResultStore(CampaignResultRepository parts) {
        this.parts = parts;
    }

    void write(CampaignId campaign, StoredResults results) {
        UUID id = campaign.value();
        parts.deleteAll(parts.findByKeyCampaign(id));
        parts.flush();
        read.invalidateAll();
        String text = json.writeValueAsString(new Document(results));
        for (int from = 0; from < text.length(); from += LONGEST_PART) {
            String part = "%04d".formatted(from / LONGEST_PART);
            parts.save(new CampaignResult(
                    campaign, part, text.substring(from, Math.min(text.length(), from + LONGEST_PART))));
        }
    }

    /**
     * Empty for a campaign that is not closed.
     *
     * @param state of the campaign, read before
     */
    Optional<StoredResults> read(CampaignId campaign, CampaignState state) {
        Written written = new Written(campaign, state);
        StoredResults known = read.getIfPresent(written);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<StoredResults> stored = written(campaign);
        stored.ifPresent(results -> read.put(written, results));
        return stored;
    }

    /** What is written of a campaign, of before the rule of today too: for the writer only. */
    Optional<StoredResults> written(CampaignId campaign) {
        String text = text(campaign);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(json.readValue(text, Document.class).results());
    }

    private String text(CampaignId campaign) {
        return parts.findByKeyCampaign(campaign.value()).stream()
                .sorted(Comparator.comparing(CampaignResult::part))
                .map(CampaignResult::document)
                .collect(Collectors.joining());
    }
}
