package nl.privacyspiegel.privacytest;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import org.springframework.stereotype.Component;

/** Seals what is stored of a closed campaign, and opens what is read of it, with the key of its answers. */
@Component
class SealedRows {

    private final CampaignKeys keys;

    SealedRows(CampaignKeys keys) {
        this.keys = keys;
    }

    @PrePersist
    void seal(Object row) {
        switch (row) {
            case Submission submission ->
                submission.seal(keys.make(submission.campaign().value(), CampaignKeys.Use.ANSWERS));
            case AnswerGroup group -> group.seal(keys.make(group.campaign().value(), CampaignKeys.Use.ANSWERS));
            default -> throw new IllegalArgumentException("nothing that is sealed");
        }
    }

    @PostLoad
    void unseal(Object row) {
        switch (row) {
            case Submission submission ->
                submission.unseal(keys.get(submission.campaign().value(), CampaignKeys.Use.ANSWERS));
            case AnswerGroup group -> group.unseal(keys.get(group.campaign().value(), CampaignKeys.Use.ANSWERS));
            default -> throw new IllegalArgumentException("nothing that is sealed");
        }
    }
}
