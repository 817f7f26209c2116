package nl.privacyspiegel.privacytest.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** That a sheet was entered. It knows neither answers, nor a unit, nor when. */
@Entity
@Table(name = "paper_sheet")
class PaperSheet implements Persistable<UUID> {

    @Id
    private UUID id;

    /** For queries only. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "campaign_id")
    private UUID campaignId;

    @Transient
    private boolean isNew;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected PaperSheet() {}

    PaperSheet(UUID id, UUID campaign) {
        this.id = id;
        this.campaignId = campaign;
        this.isNew = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
