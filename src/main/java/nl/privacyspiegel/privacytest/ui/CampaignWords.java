package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.CampaignSummary;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/** How a campaign is told on the screen. */
final class CampaignWords {

    private CampaignWords() {}

    static String period(CampaignPeriod period) {
        return t("privacytest.campaign.period.words", Texts.day(period.firstDay()), Texts.day(period.lastDay()));
    }

    static String quiz(QuizSummary quiz) {
        return t("privacytest.campaign.quiz.version", quiz.name(), Integer.toString(quiz.number()));
    }

    static Span state(CampaignSummary campaign) {
        return switch (campaign.state()) {
            case DRAFT -> PageParts.mark(Tone.WARNING, t(campaign.state().translationKey()));
            case OPEN -> open(campaign);
            case CLOSED, GRADED -> PageParts.mark(Tone.INFO, t(campaign.state().translationKey()));
        };
    }

    private static Span open(CampaignSummary campaign) {
        if (campaign.over()) {
            return PageParts.mark(Tone.INFO, t("privacytest.campaign.ended"));
        }
        return campaign.begun()
                ? PageParts.mark(Tone.GOOD, t(campaign.state().translationKey()))
                : PageParts.mark(Tone.INFO, t("privacytest.campaign.notBegun"));
    }

    static String promise(PrivacySettings promise) {
        return t("privacytest.campaign.promise", promise.groupSize().threshold(), promise.retentionDays());
    }

    static String progress(Disclosed<Integer> handedIn, PrivacySettings promise) {
        return switch (handedIn) {
            case Disclosed.Shown<Integer>(Integer number) -> t("privacytest.campaign.progress", number);
            case Disclosed.Suppressed<Integer>() ->
                t("privacytest.campaign.progress.hidden", promise.groupSize().threshold());
        };
    }

    /** What a missing key means in this state, and what to do. */
    static String keyMissing(CampaignState state) {
        return switch (state) {
            case DRAFT, OPEN -> t("privacytest.campaign.keyMissing.open");
            case CLOSED -> t("privacytest.campaign.keyMissing.closed");
            case GRADED -> t("privacytest.campaign.keyMissing.graded");
        };
    }

    static String deletion(CampaignDetails.Deletion deletion) {
        String day = Texts.day(deletion.day());
        return switch (deletion.submissions()) {
            case Disclosed.Shown<Integer>(Integer number) -> t("privacytest.campaign.deleted", day, number);
            case Disclosed.Suppressed<Integer>() -> t("privacytest.campaign.deleted.hidden", day);
        };
    }
}
