package nl.privacyspiegel.privacytest.campaign;

import java.util.Set;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;

/**
 * What is decided about a campaign before it opens.
 *
 * @param unit the unit that the campaign is of; its results are for who may see that unit
 * @param offered the units whose employees are asked: that unit or units below it. With an open link always that unit:
 *     nobody is asked for a unit then, and nothing is shown per unit
 * @param purpose why this test is held, in the words of the organisation, for employees to read; may be empty
 * @param secondGrading the share of the open answers that a second person grades too, in per cent
 */
public record NewCampaign(
        String name,
        UnitId unit,
        QuizVersionId quiz,
        CampaignPeriod period,
        CampaignAccess access,
        Set<UnitId> offered,
        String purpose,
        int secondGrading) {

    /** The longest purpose, in characters. */
    public static final int LONGEST_PURPOSE = 2000;

    /** The share that is graded twice unless somebody chose another, in per cent. */
    public static final int DEFAULT_SECOND_GRADING = 10;

    /** @throws RuleViolation when a name or a unit is missing, a text is too long, or a share is not between 0 and 100 */
    public NewCampaign {
        name = ShortText.require(name, "privacytest.campaign.name.missing");
        purpose = LongText.clean(purpose, LONGEST_PURPOSE).strip();
        offered = access == CampaignAccess.OPEN_LINK ? Set.of(unit) : Set.copyOf(offered);
        if (offered.isEmpty()) {
            throw new RuleViolation("privacytest.campaign.units.missing");
        }
        if (secondGrading < 0 || secondGrading > 100) {
            throw new RuleViolation("privacytest.campaign.secondGrading.range");
        }
    }
}
