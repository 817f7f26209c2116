package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.Secret;
import org.jspecify.annotations.Nullable;

/** One employee's answers. It does not know whose they are, and when only as a week. */
@Entity
@Table(name = "submission")
class Submission {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "unit_id")
    private UUID unitId;

    private LocalDate week;

    @Column(name = "handed_in")
    private boolean handedIn;

    @Column(name = "device_hash")
    private @Nullable String deviceHash;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Submission(CampaignId campaign, UnitId unit, LocalDate today, @Nullable Secret device) {
        this.campaignId = campaign.value();
        this.unitId = unit.value();
        this.week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.deviceHash = device == null ? null : device.hash();
    }

    UUID id() {
        return id;
    }

    CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    /** The Monday of the week in which it was begun. */
    LocalDate week() {
        return week;
    }

    boolean handedIn() {
        return handedIn;
    }

    /** From now on it counts, nothing in it changes, and no device leads to it. */
    void handIn() {
        this.handedIn = true;
        this.deviceHash = null;
    }
}
