package nl.privacyspiegel.privacytest.storage;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import org.springframework.stereotype.Component;

/** Seals what is stored of a closed campaign, and opens what is read of it, with the key of its answers. */
@Component
public class SealedRows {

    private final CampaignKeys keys;

    SealedRows(CampaignKeys keys) {
        this.keys = keys;
    }

    @PrePersist
    void seal(SealedRow row) {
        row.seal(keys.make(row.campaignId(), CampaignKeys.Use.ANSWERS));
    }

    @PostLoad
    void unseal(SealedRow row) {
        row.unseal(keys.get(row.campaignId(), CampaignKeys.Use.ANSWERS));
    }
}
