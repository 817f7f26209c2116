package nl.privacyspiegel.privacytest.campaign;

import java.io.Serializable;
import java.util.UUID;

/** Which campaign (afname). */
public record CampaignId(UUID value) implements Serializable {

    public static CampaignId random() {
        return new CampaignId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
