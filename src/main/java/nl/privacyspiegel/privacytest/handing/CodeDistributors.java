package nl.privacyspiegel.privacytest.handing;

import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers of each campaign who handed out its codes, to be able to say beside the results that one of them could read
 * answers or results too. That fact stays with the campaign, also when the roles of that member change later.
 */
@Component
public class CodeDistributors implements MemberTrace {

    private final CodeDistributorRepository rows;

    CodeDistributors(CodeDistributorRepository rows) {
        this.rows = rows;
    }

    /**
     * A member makes codes, or takes them along.
     *
     * @param reads whether this member can read answers or results of this campaign at this moment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handsOut(UUID campaign, MemberId member, boolean reads) {
        CodeDistributor row = rows.findByCampaignIdAndMemberId(campaign, member.value())
                .orElseGet(() -> rows.save(new CodeDistributor(campaign, member.value())));
        if (reads) {
            row.alsoReads();
        }
    }

    /** Whether this member handed out codes of this campaign and was not known to read, so that this is to be written down. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean isNewReader(UUID campaign, MemberId member) {
        return rows.findByCampaignIdAndMemberId(campaign, member.value())
                .filter(row -> !row.reads())
                .isPresent();
    }

    /** A member reads answers or results; written down at once, also when the reading itself changes nothing. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void reads(UUID campaign, MemberId member) {
        rows.findByCampaignIdAndMemberId(campaign, member.value()).ifPresent(CodeDistributor::alsoReads);
    }

    /** Whether somebody who handed out codes of this campaign could read its answers or results too. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean couldRead(UUID campaign) {
        return rows.existsByCampaignIdAndReadsTrue(campaign);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> known(MemberId member) {
        int campaigns = rows.findByMemberId(member.value()).size();
        return campaigns == 0 ? Map.of() : Map.of("afnamesMetUitgedeeldeCodes", campaigns);
    }

    /** The fact stays with the campaign; whom it was about does not. */
    @Override
    @Transactional
    public void erase(MemberId member) {
        rows.findByMemberId(member.value()).forEach(CodeDistributor::forget);
    }
}
