package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import nl.privacyspiegel.privacytest.TestPreviews;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.CampaignFiles;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PublicAddress;
import nl.privacyspiegel.shared.ui.Texts;

/** The test on paper: to print, and to enter what was filled in. */
final class PaperCard {

    private PaperCard() {}

    static Section of(CampaignDetails campaign, TestPreviews previews, CampaignFiles files, PublicAddress address) {
        Locale locale = Texts.locale();
        String test = address.of("test");
        Anchor sheet = new Anchor(
                (DownloadHandler)
                        event -> SharingCard.send(files.paper(previews.of(campaign.id()), test, locale), event, false),
                t("privacytest.paper.download"));
        sheet.addClassName("ps-download");
        Section card = PageParts.card(
                t("privacytest.paper.title"), new Paragraph(t("privacytest.paper.text")), PageParts.row(sheet));
        if (campaign.mayHandOut()) {
            card.add(PageParts.row(PageParts.button(
                    t("privacytest.paper.enter"),
                    () -> UI.getCurrent().navigate(PaperSheetView.class, CampaignView.parameters(campaign.id())))));
        } else {
            card.add(new Paragraph(t("privacytest.paper.byOthers")));
        }
        return card;
    }
}
