package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.privacyspiegel.privacytest.InvitationsByMail;
import nl.privacyspiegel.privacytest.InvitationsByMail.Overview;
import nl.privacyspiegel.privacytest.InvitationsByMail.Plan;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.OfferedUnit;
import nl.privacyspiegel.privacytest.handing.CodeOrder;
import nl.privacyspiegel.privacytest.inviting.PastedAddresses;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Questions;
import org.jspecify.annotations.Nullable;

/** Inviting employees by mail: pasting addresses, seeing how far it is, and one reminder. */
final class InviteCard {

    private final CampaignDetails campaign;
    private final InvitationsByMail invitations;
    private final Div content = new Div();

    private InviteCard(CampaignDetails campaign, InvitationsByMail invitations) {
        this.campaign = campaign;
        this.invitations = invitations;
    }

    static Section of(CampaignDetails campaign, InvitationsByMail invitations) {
        InviteCard card = new InviteCard(campaign, invitations);
        card.show();
        return PageParts.card(t("privacytest.invite.title"), card.content);
    }

    private void show() {
        content.removeAll();
        Overview overview = invitations.of(campaign.id());
        content.add(new Paragraph(t("privacytest.invite.text")));
        if (!overview.possible()) {
            content.add(new Paragraph(t("privacytest.invite.off")));
            return;
        }
        if (!overview.isEmpty()) {
            content.add(standing(overview));
        }
        if (overview.underWay()) {
            content.add(
                    new Paragraph(t("privacytest.invite.underWay")),
                    PageParts.row(PageParts.button(t("privacytest.invite.look"), this::show)));
            return;
        }
        if (overview.mayRemind()) {
            content.add(PageParts.row(PageParts.button(t("privacytest.invite.remind"), () -> remind(overview))));
        }
        content.add(form());
    }

    private static Div standing(Overview overview) {
        Div standing = new Div(new Paragraph(
                t("privacytest.invite.standing", overview.invited() + overview.reminded(), overview.reminded())));
        if (!overview.unsure().isEmpty()) {
            standing.add(PageParts.callout(
                    Tone.WARNING,
                    t("privacytest.invite.unsure", overview.unsure().size(), String.join(", ", overview.unsure()))));
        }
        if (!overview.refused().isEmpty()) {
            standing.add(PageParts.callout(
                    Tone.WARNING, t("privacytest.invite.refused", String.join(", ", overview.refused()))));
        }
        return standing;
    }

    private Fold form() {
        List<OfferedUnit> units = campaign.offered();
        Select<OfferedUnit> unit = new Select<>();
        unit.setLabel(t("privacytest.codes.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(OfferedUnit::name);
        IntegerField heads = SharingCard.PEOPLE.field(t("privacytest.codes.heads"));
        TextField reason = new TextField(t("privacytest.invite.reason"));
        reason.setMaxLength(CodeOrder.LONGEST_REASON);
        reason.setHelperText(t("privacytest.codes.reason.help"));
        TextArea addresses = new TextArea(t("privacytest.invite.addresses"));
        addresses.setHelperText(t("privacytest.invite.addresses.help"));
        addresses.setMaxLength(PastedAddresses.LONGEST);
        addresses.setMinRows(5);
        addresses.setMaxRows(15);
        unit.addValueChangeListener(change -> heads.setValue(
                change.getValue() == null ? null : change.getValue().headcount().heads()));
        if (units.size() == 1) {
            unit.setValue(units.getFirst());
        }
        FieldRules rules = new FieldRules()
                .about(
                        reason,
                        "privacytest.codes.reason.missing",
                        "privacytest.codes.reason.changed",
                        "privacytest.codes.reason.full")
                .about(heads, "privacytest.codes.heads.missing")
                .about(addresses, "privacytest.invite.nobody");
        rules.rule(unit, chosen -> {
            if (chosen == null) {
                throw new RuleViolation("privacytest.invite.unit.missing");
            }
        });
        rules.rule(addresses, text -> requireGood(PastedAddresses.of(text)));
        Div form = new Div(
                unit,
                heads,
                reason,
                addresses,
                rules.refusal(),
                PageParts.row(PageParts.button(t("privacytest.invite.send"), () -> {
                    if (rules.pass()) {
                        ask(unit.getValue(), heads.getValue(), reason.getValue(), addresses.getValue(), rules);
                    }
                })));
        form.addClassName("ps-form");
        return new Fold(t("privacytest.invite.form"), form);
    }

    /** One slip would send a code to nobody, so the whole list is to be right. */
    private static void requireGood(PastedAddresses pasted) {
        if (!pasted.wrong().isEmpty()) {
            throw new RuleViolation(
                    "privacytest.invite.wrong",
                    pasted.wrong().size(),
                    pasted.wrong().getFirst());
        }
        if (pasted.addresses().isEmpty()) {
            throw new RuleViolation("privacytest.invite.addresses.missing");
        }
    }

    private void ask(OfferedUnit unit, @Nullable Integer heads, String reason, String text, FieldRules rules) {
        PastedAddresses pasted = PastedAddresses.of(text);
        rules.attempt(() -> ask(
                invitations.plan(campaign.id(), unit.unit(), pasted.addresses(), heads, reason),
                unit,
                heads,
                reason,
                pasted,
                rules));
    }

    private void ask(
            Plan plan,
            OfferedUnit unit,
            @Nullable Integer heads,
            String reason,
            PastedAddresses pasted,
            FieldRules rules) {
        String before = plan.before().isEmpty()
                ? ""
                : " "
                        + t(
                                "privacytest.invite.before",
                                plan.before().size(),
                                plan.before().getFirst());
        String doubles = pasted.doubles().isEmpty()
                ? ""
                : " " + t("privacytest.invite.doubles", String.join(", ", pasted.doubles()));
        Questions.confirm(
                t("privacytest.invite.confirm.title"),
                t("privacytest.invite.confirm.text", plan.fresh().size(), unit.name()) + before + doubles,
                t("privacytest.invite.send"),
                () -> {
                    boolean ordered = rules.attempt(
                            () -> invitations.invite(campaign.id(), unit.unit(), pasted.addresses(), heads, reason));
                    if (ordered) {
                        show();
                        PageParts.say(t("privacytest.invite.done"));
                    }
                });
    }

    private void remind(Overview overview) {
        Questions.confirm(
                t("privacytest.invite.remind"),
                t("privacytest.invite.remind.text", overview.invited()),
                t("privacytest.invite.remind"),
                () -> {
                    if (PageParts.attempt(() -> invitations.remind(campaign.id()))) {
                        show();
                        PageParts.say(t("privacytest.invite.done"));
                    }
                });
    }
}
