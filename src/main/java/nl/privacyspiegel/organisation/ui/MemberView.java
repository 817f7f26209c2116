package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.accounts.Asked;
import nl.privacyspiegel.organisation.accounts.Confirmations;
import nl.privacyspiegel.organisation.accounts.MemberSummary;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.accounts.NewAccessLink;
import nl.privacyspiegel.organisation.accounts.RoleGrant;
import nl.privacyspiegel.organisation.entry.SecondFactors;
import nl.privacyspiegel.organisation.signon.SignOnLinks;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PublicAddress;
import nl.privacyspiegel.shared.ui.Questions;
import nl.privacyspiegel.shared.ui.Table;
import org.jspecify.annotations.Nullable;

/** The administrator gives a member roles and takes them away, and looks after the account. */
@Route("mensen")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class MemberView extends Page implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final transient Accounts accounts;
    private final transient Units units;
    private final transient Confirmations confirmations;
    private final transient PublicAddress address;
    private final transient SecondFactors factors;
    private final transient SignOnLinks links;
    private final transient SingleSignOnSettings singleSignOn;

    MemberView(
            Members members,
            Accounts accounts,
            Units units,
            Confirmations confirmations,
            PublicAddress address,
            SecondFactors factors,
            SignOnLinks links,
            SingleSignOnSettings singleSignOn) {
        this.members = members;
        this.accounts = accounts;
        this.units = units;
        this.confirmations = confirmations;
        this.address = address;
        this.factors = factors;
        this.links = links;
        this.singleSignOn = singleSignOn;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(new MemberId(Ids.parse(id)), null);
    }

    /** @param link a link that was made a moment ago and is shown this once */
    private void show(MemberId id, @Nullable NewAccessLink link) {
        MemberSummary member = members.get(id);
        clear();
        backTo(new RouterLink(t("organisation.members.title"), MembersView.class));
        title(member.name());
        lead(member.jobFunction() + " · " + member.email());
        if (link != null) {
            add(LinkToSend.of(link, member.name(), address, singleSignOn.localPasswords()));
        }
        AccountCard account = new AccountCard(
                accounts, member, singleSignOn.localPasswords(), () -> show(id, null), made -> show(id, made));
        add(account.access());
        List<Asked> waiting = confirmations.waiting().stream()
                .filter(asked -> asked.member().equals(id))
                .toList();
        if (!waiting.isEmpty()) {
            add(new AskedCard(confirmations, waiting, address, singleSignOn.localPasswords(), () -> show(id, null)));
        }
        add(new Table<RoleGrant>(t("organisation.role.title"))
                .column(t("organisation.role.role"), grant -> t(grant.role().translationKey()))
                .column(t("organisation.role.unit"), RoleGrant::unitName)
                .component(
                        t("organisation.units.actions"),
                        grant -> grant.fromSignOn()
                                ? PageParts.muted(t("organisation.role.fromSignOn"))
                                : revokeButton(member, grant))
                .rows(member.roles()));
        add(PageParts.card(t("organisation.role.add"), grantForm(member)));
        if (member.whole()) {
            if (links.exists(id)) {
                add(signOn(member));
            }
            if (singleSignOn.localPasswords()) {
                add(secondFactor(member));
            }
            add(account.data());
        }
    }

    private Section secondFactor(MemberSummary member) {
        boolean on = factors.isOn(member.id());
        Section card = PageParts.card(
                t("organisation.secondFactor.title"),
                new Paragraph(t(on ? "organisation.secondFactor.on" : "organisation.secondFactor.off")));
        if (on) {
            card.add(PageParts.row(PageParts.button(
                    t("organisation.secondFactor.reset"),
                    () -> Questions.confirm(
                            t("organisation.secondFactor.reset"),
                            t("organisation.secondFactor.reset.sure", member.name()),
                            t("organisation.secondFactor.reset"),
                            () -> reset(member)))));
        }
        return card;
    }

    private void reset(MemberSummary member) {
        act(member, "organisation.secondFactor.reset.done", () -> factors.reset(member.id()));
    }

    private Section signOn(MemberSummary member) {
        return PageParts.card(
                t("organisation.signOn.title"),
                new Paragraph(t("organisation.signOn.text")),
                PageParts.row(PageParts.button(t("organisation.signOn.remove"), () -> {
                    act(member, "organisation.signOn.removed", () -> links.remove(member.id()));
                })));
    }

    /** Says that it was done, or that it waits for somebody else. */
    private void act(MemberSummary member, String doneKey, BooleanSupplier act) {
        PageParts.attempt(() -> {
            PageParts.say(t(act.getAsBoolean() ? doneKey : "organisation.asked.waits"));
            show(member.id(), null);
        });
    }

    private Button revokeButton(MemberSummary member, RoleGrant grant) {
        Button button = PageParts.quiet(t("organisation.role.revoke"), () -> {
            act(member, "organisation.role.revoked", () -> members.revoke(member.id(), grant.role(), grant.unit()));
        });
        button.setAriaLabel(t("organisation.role.revoke.of", t(grant.role().translationKey()), grant.unitName()));
        return button;
    }

    private Div grantForm(MemberSummary member) {
        RoleFields fields = new RoleFields(units.managed());
        Div form = new Div(fields.role, fields.unit, PageParts.row(PageParts.primary(t("organisation.role.add"), () -> {
            act(
                    member,
                    "organisation.role.granted",
                    () -> members.grant(
                            member.id(),
                            fields.role.getValue(),
                            fields.unit.getValue().id()));
        })));
        form.addClassName("ps-form");
        return form;
    }
}
