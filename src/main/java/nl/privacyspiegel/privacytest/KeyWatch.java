package nl.privacyspiegel.privacytest;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at every start and every hour at the key files: those whose time is over go, and the log names those that are missing. What
 * lies in memory is looked at every minute. Of each server by itself, since each has files, a memory and a log of its own.
 */
@Component
class KeyWatch {

    private final CampaignRepository campaigns;
    private final CampaignKeys keys;
    private final NeededKeys needed;

    KeyWatch(CampaignRepository campaigns, CampaignKeys keys, NeededKeys needed) {
        this.campaigns = campaigns;
        this.keys = keys;
        this.needed = needed;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "30 1 * * * *", zone = "Europe/Amsterdam")
    void look() {
        destroyKeys();
        needed.tellMissing();
    }

    /** Those that another server destroyed are forgotten here too, before a later look could write them back. */
    @Scheduled(cron = "41 * * * * *")
    void forget() {
        if (!keys.inMemory().isEmpty()) {
            destroy(keys.inMemory());
        }
    }

    /** Those whose time was over when something stopped the server between the commit and the destroying. */
    private void destroyKeys() {
        destroy(keys.all());
    }

    private void destroy(Collection<CampaignKeys.Kept> kept) {
        Set<UUID> closed = campaigns.findClosed();
        Set<UUID> deleted = campaigns.findDeleted();
        for (CampaignKeys.Kept key : kept) {
            Set<UUID> over = key.use() == CampaignKeys.Use.OPEN ? closed : deleted;
            if (over.contains(key.campaign())) {
                keys.destroy(key.campaign(), key.use());
            }
        }
    }
}
