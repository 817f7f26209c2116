package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.handing.Headcount;
import org.jspecify.annotations.Nullable;

/** A unit that a campaign is offered to, or one above it. */
@Entity
@Table(name = "campaign_unit")
class CampaignUnit {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "unit_id")
    private UUID unitId;

    private boolean offered;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private @Nullable String name;

    @Column(name = "codes_issued")
    private int codesIssued;

    @Column(name = "sheets_entered")
    private int sheetsEntered;

    private @Nullable Integer headcount;

    @Column(name = "beyond_reason")
    private @Nullable String beyondReason;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected CampaignUnit() {}

    CampaignUnit(CampaignId campaign, UnitId unit, boolean offered) {
        this.campaignId = campaign.value();
        this.unitId = unit.value();
        this.offered = offered;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    /** Whether its own employees are asked; the others only hold the tree together. */
    boolean offered() {
        return offered;
    }

    /** The unit above it at closing, null at the top of the campaign and while the campaign is open. */
    @Nullable
    UnitId parent() {
        return parentId == null ? null : new UnitId(parentId);
    }

    /** Its name at closing; null while the campaign is open. */
    @Nullable
    String name() {
        return name;
    }

    int codesIssued() {
        return codesIssued;
    }

    Headcount headcount() {
        return new Headcount(headcount, codesIssued, sheetsEntered, beyondReason == null ? "" : beyondReason);
    }

    void issued(Headcount now) {
        this.headcount = now.heads();
        this.codesIssued = now.codes();
        this.sheetsEntered = now.sheets();
        this.beyondReason = now.reasons().isEmpty() ? null : now.reasons();
    }

    /** One sheet more of people of whom nobody knows how many they are: those with one link. */
    void sheetEntered() {
        this.sheetsEntered++;
    }

    void freeze(@Nullable UnitId parent, String nameAtClosing) {
        this.parentId = parent == null ? null : parent.value();
        this.name = nameAtClosing;
    }
}
