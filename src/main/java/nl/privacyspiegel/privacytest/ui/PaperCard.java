package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.privacyspiegel.privacytest.TestPreviews;
import nl.privacyspiegel.privacytest.answering.TestPreview;
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
        List<String> languages = previews.of(campaign.id()).quiz().languages();
        Component[] sheets = languages.stream()
                .map(tag -> sheet(
                        campaign,
                        previews,
                        languages.size() == 1
                                ? t("privacytest.paper.download")
                                : t(
                                        "privacytest.paper.download.in",
                                        Locale.forLanguageTag(tag).getDisplayLanguage(locale)),
                        preview -> files.paper(
                                preview.in(tag), test, languages.size() == 1 ? locale : Locale.forLanguageTag(tag))))
                .toArray(Component[]::new);
        Section card = PageParts.card(
                t("privacytest.paper.title"), new Paragraph(t("privacytest.paper.text")), PageParts.row(sheets));
        if (campaign.mayHandOut()) {
            card.add(PageParts.row(PageParts.button(
                    t("privacytest.paper.enter"),
                    () -> UI.getCurrent().navigate(PaperSheetView.class, CampaignView.parameters(campaign.id())))));
        } else {
            card.add(new Paragraph(t("privacytest.paper.byOthers")));
        }
        return card;
    }

    private static Anchor sheet(
            CampaignDetails campaign,
            TestPreviews previews,
            String label,
            Function<TestPreview, CampaignFiles.File> paper) {
        Anchor sheet = new Anchor(
                (DownloadHandler) event -> SharingCard.send(paper.apply(previews.of(campaign.id())), event, false),
                label);
        sheet.addClassName("ps-download");
        return sheet;
    }
}
