package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.MemberSummary;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;

/** The administrator sees who has an account, with which role, and who did not accept the invitation yet. */
@Route("mensen")
@Menu(title = "organisation.members.title", order = 910)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class MembersView extends Page {

    private static final long serialVersionUID = 1L;

    MembersView(Members members) {
        title(t("organisation.members.title"));
        List<MemberSummary> all = members.managed();
        Button invite = PageParts.primary(
                t("organisation.invite.title"), () -> UI.getCurrent().navigate(InviteView.class));
        lead(t("organisation.members.lead"));
        if (all.size() > 1) {
            actions(invite);
        } else {
            add(PageParts.empty(t("organisation.members.empty.title"), t("organisation.members.empty.text"), invite));
        }
        add(new Table<MemberSummary>(t("organisation.members.caption"))
                .withHiddenCaption()
                .component(t("organisation.member.name"), MembersView::person)
                .column(t("organisation.member.function"), MemberSummary::jobFunction)
                .component(t("organisation.members.roles"), MembersView::roles)
                .component(t("organisation.members.state"), MemberStates::of)
                .rows(all));
    }

    private static Component person(MemberSummary member) {
        return new Div(
                new RouterLink(
                        member.name(), MemberView.class, member.id().value().toString()),
                new Div(PageParts.muted(member.email())));
    }

    private static Component roles(MemberSummary member) {
        Div list = new Div();
        member.roles()
                .forEach(grant -> list.add(new Div(new Span(
                        t("organisation.members.role.on", t(grant.role().translationKey()), grant.unitName())))));
        return list;
    }
}
