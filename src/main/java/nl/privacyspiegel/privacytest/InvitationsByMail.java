package nl.privacyspiegel.privacytest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.AbsentMembers;
import nl.privacyspiegel.organisation.mail.MailServer;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.OfferedUnit;
import nl.privacyspiegel.privacytest.inviting.InvitationLists;
import nl.privacyspiegel.privacytest.inviting.InvitationRound;
import nl.privacyspiegel.privacytest.inviting.InvitationState;
import nl.privacyspiegel.privacytest.inviting.InvitedState;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.work.WorkDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites employees to an open campaign by mail, for who hands out its codes: each address gets a code that nobody keeps, and one
 * reminder. Nothing tells which address got which code, and the addresses go when the campaign closes.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class InvitationsByMail {

    private final PermittedCampaigns permitted;
    private final CampaignUnits units;
    private final InvitationLists lists;
    private final MailServer mail;
    private final AbsentMembers absent;
    private final WorkDesk work;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    InvitationsByMail(
            PermittedCampaigns permitted,
            CampaignUnits units,
            InvitationLists lists,
            MailServer mail,
            AbsentMembers absent,
            WorkDesk work,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.permitted = permitted;
        this.units = units;
        this.lists = lists;
        this.mail = mail;
        this.absent = absent;
        this.work = work;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How far invitations are.
     *
     * @param possible whether mail is set
     * @param underWay whether mail waits or goes out now
     * @param unsure the addresses of which nobody knows whether the mail arrived
     * @param refused the addresses that the mail server does not know, to be looked at
     */
    public record Overview(
            boolean possible, boolean underWay, int invited, int reminded, List<String> unsure, List<String> refused) {

        public Overview {
            unsure = List.copyOf(unsure);
            refused = List.copyOf(refused);
        }

        public boolean isEmpty() {
            return !underWay && invited + reminded + unsure.size() + refused.size() == 0;
        }

        /** Whether somebody can be reminded who was not. */
        public boolean mayRemind() {
            return possible && !underWay && invited > 0;
        }

        @Override
        public String toString() {
            return "Overview";
        }
    }

    /**
     * How far invitations of this campaign are.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when the current member hands out no codes of it
     */
    @Transactional(readOnly = true)
    public Overview of(CampaignId id) {
        Campaign campaign = permitted.handedOut(id);
        InvitationState state = lists.of(campaign.id().value());
        return new Overview(
                mail.isSet(),
                state.round() != null,
                state.count(InvitedState.INVITED),
                state.count(InvitedState.REMINDED),
                state.in(InvitedState.UNSURE),
                state.in(InvitedState.REFUSED));
    }

    /**
     * What an order would do.
     *
     * @param fresh who would get a mail
     * @param before the addresses that were invited already and would get none
     */
    public record Plan(List<EmailAddress> fresh, List<String> before) {

        public Plan {
            fresh = List.copyOf(fresh);
            before = List.copyOf(before);
        }

        @Override
        public String toString() {
            return "Plan";
        }
    }

    /**
     * What {@link #invite} would do with the same, to be asked before.
     *
     * @throws RuleViolation when it would be refused
     */
    @Transactional(readOnly = true)
    public Plan plan(CampaignId id, UnitId unit, List<EmailAddress> addresses, @Nullable Integer heads, String reason) {
        Campaign campaign = permitted.handedOut(id);
        requireOpen(campaign);
        return plan(campaign, unit, addresses, heads, reason);
    }

    /**
     * Invites these people, who all work in this unit; who was invited already is not invited again.
     *
     * @param heads how many people work there; null for as many as was stated before
     * @param reason why there are to be more codes than people, or why their number changed; may be empty
     * @return how many will get a mail
     * @throws RuleViolation when mail is not set or under way, the campaign is not open or has no codes, nobody new is among
     *     them, or the number of codes is against the rule of {@link nl.privacyspiegel.privacytest.handing.Headcount}
     */
    public int invite(
            CampaignId id, UnitId unit, List<EmailAddress> addresses, @Nullable Integer heads, String reason) {
        Campaign campaign = open(id);
        List<EmailAddress> fresh =
                plan(campaign, unit, addresses, heads, reason).fresh();
        order(campaign, fresh, unit, heads, reason);
        audit.record(
                CampaignAct.INVITED_BY_MAIL,
                campaign.unit(),
                campaign.audited().with(AuditDetail.NUMBER, fresh.size()),
                Role.DISTRIBUTOR);
        return fresh.size();
    }

    private Plan plan(
            Campaign campaign, UnitId unit, List<EmailAddress> addresses, @Nullable Integer heads, String reason) {
        InvitationState now = lists.of(campaign.id().value());
        Map<Boolean, List<EmailAddress>> free =
                addresses.stream().distinct().collect(Collectors.partitioningBy(now::isFree));
        List<EmailAddress> fresh = free.getOrDefault(true, List.of());
        if (fresh.isEmpty()) {
            throw new RuleViolation("privacytest.invite.nobody");
        }
        OfferedUnit offered = units.offered(campaign).stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("privacytest.codes.notOffered"));
        if (offered.codesIssued() + fresh.size() > AccessCodes.MOST) {
            throw new RuleViolation("privacytest.codes.tooMany", AccessCodes.MOST);
        }
        offered.headcount().with(fresh.size(), heads, reason);
        return new Plan(
                fresh,
                free.getOrDefault(false, List.of()).stream()
                        .map(EmailAddress::value)
                        .toList());
    }

    /**
     * Reminds everybody who was invited and not reminded: nobody knows who took the test. It holds no code.
     *
     * @throws RuleViolation when mail is not set or under way, the campaign is not open, or there is nobody to remind
     */
    public void remind(CampaignId id) {
        Campaign campaign = open(id);
        int invited = lists.of(campaign.id().value()).count(InvitedState.INVITED);
        if (invited == 0) {
            throw new RuleViolation("privacytest.invite.remind.nobody");
        }
        order(campaign, List.of(), null, null, "");
        audit.record(
                CampaignAct.REMINDED_BY_MAIL,
                campaign.unit(),
                campaign.audited().with(AuditDetail.NUMBER, invited),
                Role.DISTRIBUTOR);
    }

    private void order(
            Campaign campaign,
            List<EmailAddress> fresh,
            @Nullable UnitId unit,
            @Nullable Integer heads,
            String reason) {
        MemberId me = user.require().id();
        InvitationRound round = new InvitationRound(me, absent.since(me), unit, heads, reason, false);
        lists.change(campaign.id().value(), state -> state.ordered(fresh, round));
        work.order(InvitationPost.NAME, campaign.id().value());
    }

    private Campaign open(CampaignId id) {
        Campaign campaign = permitted.lockedToHandOut(id);
        requireOpen(campaign);
        return campaign;
    }

    private void requireOpen(Campaign campaign) {
        campaign.requireOpen(LocalDate.now(clock));
        if (campaign.access() != CampaignAccess.CODES) {
            throw new RuleViolation("privacytest.codes.notUsed");
        }
        if (!mail.isSet()) {
            throw new RuleViolation("privacytest.invite.off");
        }
        if (lists.of(campaign.id().value()).round() != null) {
            throw new RuleViolation("privacytest.invite.busy");
        }
    }
}
