package nl.privacyspiegel.privacytest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.OfferedUnit;
import nl.privacyspiegel.privacytest.handing.CodeDistributors;
import nl.privacyspiegel.privacytest.handing.Headcount;
import nl.privacyspiegel.privacytest.paper.EnteredSheets;
import nl.privacyspiegel.privacytest.paper.FilledSheet;
import nl.privacyspiegel.privacytest.paper.SheetForm;
import nl.privacyspiegel.privacytest.results.Suppression;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tests that were taken on paper, entered by hand by who hands out: that member reads no results. The answers lie sealed among
 * all others. Sheets are counted apart from codes, and never help a group to be shown; see decisions 31 and 36.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PaperSheets {

    private final PermittedCampaigns permitted;
    private final CampaignUnits units;
    private final CampaignUnitRepository rows;
    private final OngoingTests ongoing;
    private final EnteredSheets entered;
    private final CodeDistributors distributors;
    private final TestSettingRepository settings;
    private final QuizStore quizzes;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    PaperSheets(
            PermittedCampaigns permitted,
            CampaignUnits units,
            CampaignUnitRepository rows,
            OngoingTests ongoing,
            EnteredSheets entered,
            CodeDistributors distributors,
            TestSettingRepository settings,
            QuizStore quizzes,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.permitted = permitted;
        this.units = units;
        this.rows = rows;
        this.ongoing = ongoing;
        this.entered = entered;
        this.distributors = distributors;
        this.settings = settings;
        this.quizzes = quizzes;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is asked of who enters a sheet.
     *
     * @throws NotFoundException when there is no such campaign for the current member
     * @throws RuleViolation when it cannot be taken today
     */
    @Transactional(readOnly = true)
    public SheetForm form(CampaignId id) {
        Campaign campaign = permitted.handedOut(id);
        requireOpen(campaign);
        return new SheetForm(
                campaign.name(),
                quizzes.data(campaign.quiz()),
                campaign.isOpenLink() ? List.of() : units.offered(campaign),
                Suppression.whileOpen(
                        campaign.groupSize().stricter(settings.current().groupSize()), entered.count(id.value())));
    }

    /**
     * Hands in what somebody filled in on paper. It cannot be changed or taken back.
     *
     * @throws NotFoundException when there is no such campaign for the current member, or no form of ours sends such answers
     * @throws RuleViolation when it cannot be taken today, this sheet was entered before or is empty, a text is too long, or
     *     against the rule of {@link Headcount}
     */
    public void enter(CampaignId id, FilledSheet sheet) {
        Campaign campaign = permitted.lockedToHandOut(id);
        requireOpen(campaign);
        UUID key = id.value();
        Map<String, String> answers = answers(quizzes.data(campaign.quiz()), sheet.answers());
        if (answers.isEmpty()) {
            throw new RuleViolation("privacytest.paper.empty");
        }
        entered.requireNew(sheet.id());
        UnitId unit = campaign.isOpenLink() ? uncounted(campaign) : counted(campaign, sheet);
        entered.add(sheet.id(), key);
        distributors.handsOut(key, user.require().id(), units.someAreRead(campaign));
        ongoing.hold(key);
        ongoing.handedIn(campaign.id(), unit, LocalDate.now(clock), answers);
        audit.record(CampaignAct.SHEET_ENTERED, campaign.unit(), campaign.audited(), Role.DISTRIBUTOR);
    }

    private void requireOpen(Campaign campaign) {
        LocalDate today = LocalDate.now(clock);
        if (!campaign.canBeTaken(today)) {
            throw new RuleViolation(
                    today.isBefore(campaign.period().firstDay())
                            ? "privacytest.paper.early"
                            : "privacytest.paper.closed");
        }
    }

    /** With a link nobody knows of which unit a sheet is. */
    private UnitId uncounted(Campaign campaign) {
        rows.findByCampaignId(campaign.id().value()).stream()
                .filter(row -> row.unit().equals(campaign.unit()))
                .forEach(CampaignUnit::sheetEntered);
        return campaign.unit();
    }

    /** The unit of the sheet, with one more who takes part. */
    private UnitId counted(Campaign campaign, FilledSheet sheet) {
        OfferedUnit before = units.offered(campaign).stream()
                .filter(unit -> unit.unit().equals(sheet.unit()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("privacytest.codes.notOffered"));
        Headcount after = before.headcount().withSheet(sheet.heads(), sheet.reason());
        rows.findByCampaignId(campaign.id().value()).stream()
                .filter(row -> row.unit().equals(sheet.unit()))
                .forEach(row -> row.issued(after));
        AccessCodes.reason(campaign, before, after, sheet.reason())
                .ifPresent(why ->
                        audit.record(CampaignAct.CODES_BEYOND_HEADCOUNT, campaign.unit(), why, Role.DISTRIBUTOR));
        return sheet.unit();
    }

    private static Map<String, String> answers(QuizData quiz, Map<String, Collection<String>> typed) {
        Map<String, String> answers = new HashMap<>();
        typed.forEach((id, values) -> {
            QuizQuestion question = quiz.question(id).orElseThrow(NotFoundException::new);
            try {
                GivenAnswer.of(question, values).ifPresent(given -> answers.put(id, given.encode()));
            } catch (IllegalArgumentException forged) {
                throw new NotFoundException();
            }
        });
        return answers;
    }
}
