package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.results.GroupSize;
import org.jspecify.annotations.Nullable;

/** The one row of settings. What is absent or impossible counts as the safe default. */
@Entity
@Table(name = "test_setting")
class TestSetting {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "group_size")
    private @Nullable Integer groupSize;

    @Column(name = "retention_days")
    private @Nullable Integer retentionDays;

    @Version
    private @Nullable Long version;

    GroupSize groupSize() {
        return GroupSize.of(groupSize);
    }

    int retentionDays() {
        return retentionDays(retentionDays);
    }

    PrivacySettings promise() {
        return new PrivacySettings(groupSize(), retentionDays());
    }

    void change(GroupSize newSize, int newDays) {
        this.groupSize = newSize.threshold();
        this.retentionDays = newDays;
    }

    static int retentionDays(@Nullable Integer days) {
        return days == null || days < 1 || days > PrivacySettings.MOST_DAYS ? PrivacySettings.MOST_DAYS : days;
    }
}
