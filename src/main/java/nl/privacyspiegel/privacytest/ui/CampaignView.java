package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.AccessCodes;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.InvitationsByMail;
import nl.privacyspiegel.privacytest.TestPreviews;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.CampaignFiles;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.PublicAddress;
import nl.privacyspiegel.shared.ui.Questions;
import nl.privacyspiegel.shared.ui.Texts;

/** One campaign: how far it is, what to do next, and what was promised. */
@Route("afnames/:id")
@RolesAllowed({
    Role.ADMINISTRATOR_NAME,
    Role.ASSESSOR_NAME,
    Role.DISTRIBUTOR_NAME,
    Role.MANAGEMENT_NAME,
    Role.SUPERVISOR_NAME
})
class CampaignView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "id";

    private final transient Campaigns campaigns;
    private final transient AccessCodes accessCodes;
    private final transient InvitationsByMail invitations;
    private final transient TestPreviews previews;
    private final transient CampaignFiles files;
    private final transient PublicAddress address;

    CampaignView(
            Campaigns campaigns,
            AccessCodes accessCodes,
            InvitationsByMail invitations,
            TestPreviews previews,
            CampaignFiles files,
            PublicAddress address) {
        this.campaigns = campaigns;
        this.accessCodes = accessCodes;
        this.invitations = invitations;
        this.previews = previews;
        this.files = files;
        this.address = address;
    }

    static RouteParameters parameters(CampaignId id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    static CampaignId id(BeforeEnterEvent event) {
        return new CampaignId(
                Ids.parse(event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event));
    }

    private void show(CampaignId id) {
        CampaignDetails campaign = campaigns.get(id);
        clear();
        backTo(new RouterLink(t("privacytest.campaigns.title"), CampaignsView.class));
        title(campaign.summary().name(), ContentLanguage.TYPED);
        lead(t(
                "privacytest.campaign.about",
                campaign.summary().unitName(),
                CampaignWords.period(campaign.summary().period())));
        Anchor preview = Links.beside("afname-voorbeeld/" + id, t("privacytest.campaign.preview"));
        state(CampaignWords.state(campaign.summary()));
        if (campaign.keyMissing()) {
            add(PageParts.callout(Tone.WARNING, CampaignWords.keyMissing(campaign.state())));
        }
        switch (campaign.state()) {
            case DRAFT -> add(draft(campaign));
            case OPEN -> addOpen(campaign);
            case CLOSED -> add(closed(campaign));
            case GRADED -> add(graded(campaign));
        }
        actions(preview);
        add(CampaignFacts.of(campaign));
    }

    private Section draft(CampaignDetails campaign) {
        if (!campaign.mayManage()) {
            return next(t("privacytest.campaign.draft.wait"));
        }
        return next(
                t("privacytest.campaign.draft.next"),
                PageParts.primary(t("privacytest.campaign.open"), () -> open(campaign)),
                PageParts.button(
                        t("privacytest.campaign.edit"),
                        () -> UI.getCurrent().navigate(EditCampaignView.class, parameters(campaign.id()))),
                PageParts.quiet(t("privacytest.campaign.discard"), () -> discard(campaign)));
    }

    private void open(CampaignDetails campaign) {
        Questions.confirm(
                t("privacytest.campaign.open.title"),
                t(
                        "privacytest.campaign.open.text",
                        Texts.day(campaign.summary().period().firstDay()),
                        CampaignWords.promise(campaign.promise())),
                t("privacytest.campaign.open"),
                () -> act(
                        campaign,
                        () -> campaigns.open(campaign.id(), campaign.version()),
                        "privacytest.campaign.open.done"));
    }

    private void discard(CampaignDetails campaign) {
        Questions.confirm(
                t("privacytest.campaign.discard.title"),
                t("privacytest.campaign.discard.text", campaign.summary().name()),
                t("privacytest.campaign.discard"),
                () -> {
                    if (PageParts.attempt(() -> campaigns.discard(campaign.id()))) {
                        UI.getCurrent().navigate(CampaignsView.class);
                        PageParts.say(t("privacytest.campaign.discard.done"));
                    }
                });
    }

    private void addOpen(CampaignDetails campaign) {
        boolean stuck = campaign.keyMissing();
        Section running = PageParts.card(t("privacytest.campaign.running"));
        if (!stuck) {
            addSharing(campaign);
            if (campaign.mayManage() || campaign.mayHandOut()) {
                add(PaperCard.of(campaign, previews, files, address));
            }
            running.add(new Paragraph(CampaignWords.progress(campaigns.progress(campaign.id()), campaign.promise())));
        }
        running.add(new Paragraph(t(
                stuck ? "privacytest.campaign.running.stuck" : "privacytest.campaign.running.text",
                Texts.day(campaign.summary().period().lastDay()))));
        if (campaign.mayManage()) {
            running.add(extend(campaign));
            if (!stuck) {
                running.add(PageParts.row(PageParts.button(t("privacytest.campaign.close"), () -> close(campaign))));
            }
        }
        add(running);
    }

    private void addSharing(CampaignDetails campaign) {
        if (campaign.access() == CampaignAccess.OPEN_LINK) {
            if (campaign.mayManage() || campaign.mayHandOut()) {
                add(SharingCard.link(campaign, address));
            }
        } else if (campaign.mayHandOut()) {
            add(
                    SharingCard.codes(campaign, campaigns, accessCodes, files, address),
                    InviteCard.of(campaign, invitations));
        } else if (campaign.mayManage()) {
            add(SharingCard.byOthers(campaign));
        }
    }

    private Fold extend(CampaignDetails campaign) {
        CampaignPeriod period = campaign.summary().period();
        DatePicker day = DateFields.date(t("privacytest.campaign.extend.day"));
        FieldRules rules = new FieldRules();
        rules.rule(day, value -> {
            if (value == null) {
                throw new RuleViolation("privacytest.campaign.day.missing");
            }
            period.extendedTo(value);
        });
        Button submit = PageParts.button(t("privacytest.campaign.extend"), () -> {
            if (rules.pass()) {
                act(
                        campaign,
                        () -> campaigns.extend(campaign.id(), day.getValue()),
                        "privacytest.campaign.extend.done");
            }
        });
        Div form = new Div(day, PageParts.row(submit));
        form.addClassName("ps-form");
        Fold fold = new Fold(t("privacytest.campaign.extend.title"), form);
        fold.addClassName("ps-no-print");
        return fold;
    }

    private void close(CampaignDetails campaign) {
        Questions.confirm(
                t("privacytest.campaign.close.title"),
                t("privacytest.campaign.close.text"),
                t("privacytest.campaign.close"),
                () -> act(campaign, () -> campaigns.close(campaign.id()), "privacytest.campaign.close.done"));
    }

    private Section closed(CampaignDetails campaign) {
        Section card;
        if (campaign.deletion() != null) {
            card = next(t("privacytest.campaign.closed.tooLate"));
        } else if (campaign.keyMissing()) {
            card = next(t("privacytest.campaign.closed.keyMissing"));
        } else if (campaign.mayManage()) {
            card = toGrade(campaign);
        } else {
            card = next(t(
                    campaign.tooFewToGrade()
                            ? "privacytest.campaign.closed.wait.tooFew"
                            : "privacytest.campaign.closed.wait"));
        }
        if (campaign.maySeeResults()) {
            card.add(PageParts.row(
                    Links.page(address(campaign, "resultaten"), t("privacytest.campaign.results.closed"))));
        }
        return card;
    }

    private Section toGrade(CampaignDetails campaign) {
        return campaign.tooFewToGrade()
                ? next(
                        t("privacytest.campaign.closed.tooFew"),
                        PageParts.primary(t("privacytest.grading.publish"), () -> go(campaign, "nakijken")))
                : next(
                        t("privacytest.campaign.closed.next", day(campaign)),
                        PageParts.primary(t("privacytest.campaign.grade"), () -> go(campaign, "nakijken")));
    }

    private static String day(CampaignDetails campaign) {
        return campaign.deleteOn() == null ? "" : Texts.day(campaign.deleteOn());
    }

    private Section graded(CampaignDetails campaign) {
        return campaign.maySeeResults()
                ? next(
                        t("privacytest.campaign.graded.next"),
                        PageParts.primary(t("privacytest.campaign.results"), () -> go(campaign, "resultaten")))
                : next(t("privacytest.campaign.graded.wait"));
    }

    private static void go(CampaignDetails campaign, String page) {
        UI.getCurrent().navigate(address(campaign, page));
    }

    private static String address(CampaignDetails campaign, String page) {
        return "afnames/" + campaign.id() + "/" + page;
    }

    /** What to do now, in words; the buttons for it stand beside the heading. */
    private Section next(String text, Component... actions) {
        actions(actions);
        return PageParts.card(t("privacytest.campaign.next"), new Paragraph(text));
    }

    /** Does it, says so and shows how things stand now. */
    private void act(CampaignDetails campaign, Runnable action, String doneKey) {
        if (PageParts.attempt(action)) {
            PageParts.say(t(doneKey));
            show(campaign.id());
        }
    }
}
