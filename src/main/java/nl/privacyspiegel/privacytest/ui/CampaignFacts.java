package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.OfferedUnit;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Facts;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;

/** What was decided about a campaign, what was promised, and what became of its answers. */
final class CampaignFacts {

    private final Facts list = new Facts();

    private CampaignFacts(CampaignDetails campaign) {
        fact(
                "privacytest.campaign.quiz",
                ContentLanguage.TYPED.span(CampaignWords.quiz(campaign.summary().quiz())));
        fact(
                "privacytest.campaign.offered",
                campaign.offered().stream().map(OfferedUnit::name).collect(Collectors.joining(", ")));
        fact("privacytest.campaign.access", t(campaign.access().translationKey()));
        if (campaign.codesIssued() > 0) {
            fact("privacytest.codes.issued", Integer.toString(campaign.codesIssued()));
            campaign.offered().stream()
                    .filter(unit -> unit.headcount().isWorthSaying())
                    .flatMap(unit -> unit.headcount().caution(unit.name()).stream())
                    .forEach(caution -> fact(
                            "privacytest.codes.heads.fact",
                            t(caution.key(), caution.arguments().toArray())));
        }
        if (!campaign.purpose().isEmpty()) {
            fact("privacytest.campaign.purpose", ContentLanguage.TYPED.span(campaign.purpose()));
        }
        fact("privacytest.campaign.secondGrading", t("privacytest.campaign.percent", campaign.secondGrading()));
        fact(
                campaign.state() == CampaignState.DRAFT
                        ? "privacytest.campaign.promise.draft"
                        : "privacytest.campaign.promise.label",
                CampaignWords.promise(campaign.promise()));
        if (campaign.closedOn() != null) {
            fact("privacytest.campaign.closedOn", Texts.day(campaign.closedOn()));
        }
        if (campaign.deletion() != null) {
            fact("privacytest.campaign.answers", CampaignWords.deletion(campaign.deletion()));
        } else if (campaign.deleteOn() != null) {
            fact("privacytest.campaign.answers", t("privacytest.campaign.deleteOn", Texts.day(campaign.deleteOn())));
        }
    }

    static Section of(CampaignDetails campaign) {
        return PageParts.card(t("privacytest.campaign.facts"), new CampaignFacts(campaign).list);
    }

    private void fact(String labelKey, String value) {
        list.with(t(labelKey), value);
    }

    private void fact(String labelKey, Component value) {
        list.with(t(labelKey), value);
    }
}
