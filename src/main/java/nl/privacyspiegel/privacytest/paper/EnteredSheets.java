package nl.privacyspiegel.privacytest.paper;

import java.util.UUID;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which sheets of a campaign were entered, so that none is twice, and how many. */
@Component
public class EnteredSheets {

    private final PaperSheetRepository rows;

    EnteredSheets(PaperSheetRepository rows) {
        this.rows = rows;
    }

    /**
     * Refuses a sheet that was entered before.
     *
     * @throws RuleViolation when it was
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void requireNew(UUID sheet) {
        if (rows.existsById(sheet)) {
            throw new RuleViolation("privacytest.paper.twice");
        }
    }

    /** Writes down that a new sheet is entered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID sheet, UUID campaign) {
        rows.save(new PaperSheet(sheet, campaign));
    }

    /** How many sheets of this campaign were entered. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public int count(UUID campaign) {
        return rows.countByCampaignId(campaign);
    }
}
