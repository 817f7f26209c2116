package nl.privacyspiegel.privacytest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.privacytest.TestInvitation.Choice;
import nl.privacyspiegel.privacytest.TestInvitation.Status;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizReader;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a code or an open link leads, and what is said and asked there before the first question. */
@Component
class Invitations {

    private static final int LONGEST_TYPED = 100;

    private final CampaignRepository campaigns;
    private final CampaignUnitRepository units;
    private final AccessCodeRepository codes;
    private final OngoingTests ongoing;
    private final QuizReader quizzes;
    private final UnitStructure structure;
    private final Clock clock;

    Invitations(
            CampaignRepository campaigns,
            CampaignUnitRepository units,
            AccessCodeRepository codes,
            OngoingTests ongoing,
            QuizReader quizzes,
            UnitStructure structure,
            Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.codes = codes;
        this.ongoing = ongoing;
        this.quizzes = quizzes;
        this.structure = structure;
        this.clock = clock;
    }

    /** What a code or an open link leads to: a campaign, and with a code also its unit. */
    record Entrance(UUID campaign, @Nullable AccessCode code) {}

    /** @throws NotFoundException when it leads nowhere */
    Entrance entrance(String code) {
        Secret secret = Secret.typed(code.substring(0, Math.min(code.length(), LONGEST_TYPED)));
        if (!secret.isWellFormed()) {
            throw new NotFoundException();
        }
        return campaigns
                .findIdByOpenToken(secret.text())
                .map(campaign -> new Entrance(campaign, null))
                .or(() -> codes.findById(secret.hash())
                        .map(known -> new Entrance(known.campaign().value(), known)))
                .orElseThrow(NotFoundException::new);
    }

    TestInvitation invitation(Campaign campaign, @Nullable AccessCode code) {
        return invitation(campaign, choices(campaign, code), status(campaign, code), campaign.promise());
    }

    /** What everybody would read on the first day, with these settings when the campaign has none of its own yet. */
    TestInvitation preview(Campaign campaign, PrivacySettings settings) {
        return invitation(campaign, choices(campaign, null), Status.READY, campaign.promise(settings));
    }

    Status status(Campaign campaign, @Nullable AccessCode code) {
        LocalDate today = LocalDate.now(clock);
        if (campaign.state() == CampaignState.DRAFT
                || today.isBefore(campaign.period().firstDay())) {
            return Status.TOO_EARLY;
        }
        if (!campaign.canBeTaken(today)) {
            return Status.TOO_LATE;
        }
        return code != null && ongoing.isUsed(code) ? Status.USED : Status.READY;
    }

    /**
     * The unit that was chosen; where there is only one, nobody needs to choose.
     *
     * @throws RuleViolation when none of the offered units was chosen
     */
    UnitId chosen(Campaign campaign, @Nullable UnitId unit) {
        List<Choice> choices = choices(campaign, null);
        if (choices.size() == 1) {
            return choices.getFirst().id();
        }
        return choices.stream()
                .map(Choice::id)
                .filter(choice -> choice.equals(unit))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("privacytest.take.unit.missing"));
    }

    private TestInvitation invitation(Campaign campaign, List<Choice> choices, Status status, PrivacySettings promise) {
        QuizData quiz = quizzes.data(campaign.quiz());
        return new TestInvitation(
                campaign.name(),
                quiz.name(),
                quiz.questions().size(),
                quiz.language(),
                campaign.purpose(),
                quiz.introduction(),
                choices,
                campaign.access() == CampaignAccess.OPEN_LINK,
                status,
                campaign.period().firstDay(),
                campaign.period().lastDay(),
                promise.groupSize().threshold(),
                promise.retentionDays());
    }

    private List<Choice> choices(Campaign campaign, @Nullable AccessCode code) {
        if (code != null) {
            return List.of(new Choice(code.unit(), structure.name(code.unit())));
        }
        if (campaign.isOpenLink()) {
            // Nobody is asked for a unit that no result is shown of.
            return List.of(new Choice(campaign.unit(), structure.name(campaign.unit())));
        }
        return units.findByCampaignId(campaign.id().value()).stream()
                .filter(CampaignUnit::offered)
                .map(unit -> new Choice(unit.unit(), structure.name(unit.unit())))
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
