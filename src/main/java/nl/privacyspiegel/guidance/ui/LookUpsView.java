package nl.privacyspiegel.guidance.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.guidance.lookup.ExchangeList;
import nl.privacyspiegel.guidance.lookup.LookUps;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;

/** All lists in which somebody can look something up. */
@Route("opzoeken")
@Menu(title = "guidance.lookup.title", order = 510)
@RolesAllowed({
    Role.ADMINISTRATOR_NAME,
    Role.ASSESSOR_NAME,
    Role.DISTRIBUTOR_NAME,
    Role.MANAGEMENT_NAME,
    Role.SUPERVISOR_NAME
})
class LookUpsView extends Page {

    private static final long serialVersionUID = 1L;

    LookUpsView(LookUps lookUps) {
        title(t("guidance.lookup.title"));
        lead(t("guidance.lookup.lead"));
        UnorderedList list = new UnorderedList();
        list.addClassName("ps-guides");
        ExchangeList exchanges = lookUps.exchanges();
        list.add(described(
                exchanges.id(), exchanges.name(), exchanges.explanation(), new ContentLanguage(exchanges.language())));
        lookUps.list()
                .forEach(each -> list.add(
                        described(each.id(), each.name(), each.explanation(), new ContentLanguage(each.language()))));
        add(PageParts.card(t("guidance.lookup.lists"), list));
    }

    private static ListItem described(String id, String name, String explanation, ContentLanguage language) {
        RouterLink link = LookUpView.link(id, "");
        link.add(language.span(name));
        Div shown = new Div(link);
        shown.addClassName("ps-guide-name");
        return new ListItem(new Div(shown, language.mark(new Paragraph(explanation))));
    }
}
