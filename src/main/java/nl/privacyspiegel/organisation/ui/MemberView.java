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
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberSummary;
import nl.privacyspiegel.organisation.Members;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.RoleGrant;
import nl.privacyspiegel.organisation.SignOnLinks;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.Table;

/** The administrator gives a member roles and takes them away. */
@Route("mensen")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class MemberView extends Page implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final transient Units units;
    private final transient SignOnLinks links;

    MemberView(Members members, Units units, SignOnLinks links) {
        this.members = members;
        this.units = units;
        this.links = links;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(new MemberId(Ids.parse(id)));
    }

    private void show(MemberId id) {
        MemberSummary member = members.get(id);
        clear();
        backTo(new RouterLink(t("organisation.members.title"), MembersView.class));
        title(member.name());
        lead(member.jobFunction() + " · " + member.email());
        add(new Table<RoleGrant>(t("organisation.role.title"))
                .column(t("organisation.role.role"), grant -> t(grant.role().translationKey()))
                .column(t("organisation.role.unit"), RoleGrant::unitName)
                .component(
                        t("organisation.units.actions"),
                        grant -> grant.fromSignOn()
                                ? Kit.muted(t("organisation.role.fromSignOn"))
                                : revokeButton(member, grant))
                .rows(member.roles()));
        add(Kit.card(t("organisation.role.add"), grantForm(member)));
        if (links.exists(id)) {
            add(signOnCard(id));
        }
    }

    private Section signOnCard(MemberId id) {
        return Kit.card(
                t("organisation.signOn.title"),
                new Paragraph(t("organisation.signOn.text")),
                Kit.row(Kit.button(t("organisation.signOn.remove"), () -> {
                    if (Kit.attempt(() -> links.remove(id))) {
                        Kit.say(t("organisation.signOn.removed"));
                        show(id);
                    }
                })));
    }

    private Button revokeButton(MemberSummary member, RoleGrant grant) {
        Button button = Kit.quiet(t("organisation.role.revoke"), () -> {
            if (Kit.attempt(() -> members.revoke(member.id(), grant.role(), grant.unit()))) {
                Kit.say(t("organisation.role.revoked"));
                show(member.id());
            }
        });
        button.setAriaLabel(t("organisation.role.revoke.of", t(grant.role().translationKey()), grant.unitName()));
        return button;
    }

    private Div grantForm(MemberSummary member) {
        RoleFields fields = new RoleFields(units.managed());
        Div form = new Div(fields.role, fields.unit, Kit.row(Kit.primary(t("organisation.role.add"), () -> {
            boolean granted = Kit.attempt(() -> members.grant(
                    member.id(), fields.role.getValue(), fields.unit.getValue().id()));
            if (granted) {
                Kit.say(t("organisation.role.granted"));
                show(member.id());
            }
        })));
        form.addClassName("ps-form");
        return form;
    }
}
