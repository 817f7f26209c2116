package nl.privacyspiegel.privacytest;

import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.settings.Logo;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.privacytest.answering.Sender;
import nl.privacyspiegel.privacytest.answering.TestContacts;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every privacytest of the organisation promises: from how many people on a group is shown, when answers are
 * deleted, and whom employees can turn to. The administrator of the highest unit can make both stricter than the law of this application, never weaker.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class TestSettings {

    private final TestSettingRepository settings;
    private final OrganisationSettings organisation;
    private final CurrentUser user;
    private final AuditTrail audit;

    TestSettings(
            TestSettingRepository settings, OrganisationSettings organisation, CurrentUser user, AuditTrail audit) {
        this.settings = settings;
        this.organisation = organisation;
        this.user = user;
        this.audit = audit;
    }

    /** What holds for campaigns that open now; everybody may know. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public PrivacySettings read() {
        return settings.current().promise();
    }

    /** Who asks employees to take a test, and whom they can turn to; everybody may know. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Sender sender() {
        return new Sender(
                organisation.organisation(),
                organisation.logo().map(Logo::version).orElse(""),
                settings.current().contacts());
    }

    /** Whether the current member administers the highest unit. */
    @Transactional(readOnly = true)
    public boolean mayChange() {
        return user.units(Role.ADMINISTRATOR).stream().anyMatch(unit -> unit.parent() == null);
    }

    /**
     * Changes what holds for campaigns that open from now on. A larger group size holds for running campaigns too, from
     * their closing; nothing else changes for them.
     *
     * @throws RuleViolation when the group size is below five, or the answers would be kept longer than ninety days
     */
    public void change(int groupSize, int retentionDays) {
        requireMayChange();
        if (groupSize < GroupSize.MINIMUM || groupSize > PrivacySettings.LARGEST_GROUP) {
            throw new RuleViolation(
                    "privacytest.settings.groupSize.range", GroupSize.MINIMUM, PrivacySettings.LARGEST_GROUP);
        }
        if (retentionDays < 1 || retentionDays > PrivacySettings.MOST_DAYS) {
            throw new RuleViolation("privacytest.settings.days.range", PrivacySettings.MOST_DAYS);
        }
        TestSetting current = settings.current();
        PrivacySettings before = current.promise();
        current.change(new GroupSize(groupSize), retentionDays);
        settings.save(current);
        audit.record(
                CampaignAct.TEST_SETTINGS_CHANGED,
                null,
                new AuditObject(OrganisationAct.About.SETTINGS, null, null)
                        .changed(CampaignAct.GROUP_SIZE, before.groupSize().threshold(), groupSize)
                        .changed(CampaignAct.RETENTION_DAYS, before.retentionDays(), retentionDays),
                Role.ADMINISTRATOR);
    }

    /** Tells employees from now on to turn to these, for running campaigns too. */
    public void change(TestContacts contacts) {
        requireMayChange();
        TestSetting current = settings.current();
        current.change(contacts);
        settings.save(current);
        audit.record(
                CampaignAct.TEST_CONTACTS_CHANGED,
                null,
                new AuditObject(OrganisationAct.About.SETTINGS, null, null),
                Role.ADMINISTRATOR);
    }

    private void requireMayChange() {
        if (!mayChange()) {
            throw new AccessDeniedException("role");
        }
    }
}
