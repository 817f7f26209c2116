package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.accounts.NewAccessLink;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.PublicAddress;
import org.jspecify.annotations.Nullable;

/** The administrator invites somebody with a first role, and gets the link to send. */
@Route("mensen/nieuw")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class InviteView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient Units units;
    private final transient PublicAddress address;
    private final transient SingleSignOnSettings singleSignOn;

    InviteView(Accounts accounts, Units units, PublicAddress address, SingleSignOnSettings singleSignOn) {
        this.singleSignOn = singleSignOn;
        this.accounts = accounts;
        this.units = units;
        this.address = address;
        ask();
    }

    private void ask() {
        head();
        lead(t(singleSignOn.localPasswords() ? "organisation.invite.lead" : "organisation.invite.lead.signOn"));
        TextField name = PersonFields.name();
        TextField jobFunction = PersonFields.jobFunction();
        EmailField email = PersonFields.email();
        RoleFields first = new RoleFields(units.managed());
        FieldRules rules = PersonFields.rules(name, jobFunction, email);
        rules.about(email, "organisation.member.email.taken").about(first.unit, "organisation.unit.archived");
        rules.required(first.unit, "organisation.role.unit.missing");
        Div form = new Div(name, jobFunction, email, first.role, first.unit, rules.refusal());
        KeptForm kept = KeptForm.of("member/new", form);
        form.add(PageParts.row(PageParts.primary(t("organisation.invite.submit"), () -> {
            rules.attempt(() -> {
                MemberData data = PersonFields.data(name, jobFunction, email);
                show(
                        data,
                        accounts.invite(
                                        data,
                                        first.role.getValue(),
                                        first.unit.getValue().id())
                                .orElse(null));
                kept.saved();
            });
        })));
        form.addClassName("ps-form");
        add(form);
    }

    private void show(MemberData data, @Nullable NewAccessLink link) {
        head();
        add(
                link == null
                        ? PageParts.live(
                                PageParts.callout(Tone.INFO, t("organisation.asked.waits.invitation", data.name())))
                        : LinkToSend.of(link, data.name(), address, singleSignOn.localPasswords()),
                PageParts.row(
                        PageParts.primary(
                                t(link == null ? "organisation.invite.close" : "organisation.invite.done"),
                                () -> UI.getCurrent().navigate(MembersView.class)),
                        PageParts.button(t("organisation.invite.another"), this::ask)));
    }

    private void head() {
        clear();
        backTo(new RouterLink(t("organisation.members.title"), MembersView.class));
        title(t("organisation.invite.title"));
    }

    @Override
    protected boolean isPassing() {
        return true;
    }
}
