package nl.privacyspiegel.privacytest;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the results of campaigns. A large document is cut into parts, because a database column has an end. */
@Component
class ResultStore {

    private static final int LONGEST_PART = 500_000;

    private final CampaignResultRepository parts;
    private final JsonMapper json = JsonMapper.builder().build();

    ResultStore(CampaignResultRepository parts) {
        this.parts = parts;
    }

    void write(CampaignId campaign, ResultDocument document) {
        UUID id = campaign.value();
        parts.deleteAll(parts.findByKeyCampaign(id));
        parts.flush();
        String text = json.writeValueAsString(document);
        for (int from = 0; from < text.length(); from += LONGEST_PART) {
            String part = "%04d".formatted(from / LONGEST_PART);
            parts.save(new CampaignResult(
                    campaign, part, text.substring(from, Math.min(text.length(), from + LONGEST_PART))));
        }
    }

    /** Empty for a campaign that is not closed. */
    Optional<ResultDocument> read(CampaignId campaign) {
        String text = parts.findByKeyCampaign(campaign.value()).stream()
                .sorted(Comparator.comparing(CampaignResult::part))
                .map(CampaignResult::document)
                .collect(Collectors.joining());
        return text.isEmpty() ? Optional.empty() : Optional.of(json.readValue(text, ResultDocument.class));
    }
}
