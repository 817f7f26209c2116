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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.privacyspiegel.guidance.Guide;
import nl.privacyspiegel.guidance.GuidePurpose;
import nl.privacyspiegel.guidance.Guides;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** All guides, by when somebody needs them; what does not hold now stands last. */
@Route("hulpmiddelen")
@Menu(title = "guidance.title", order = 500)
@RolesAllowed({
    Role.ADMINISTRATOR_NAME,
    Role.ASSESSOR_NAME,
    Role.DISTRIBUTOR_NAME,
    Role.MANAGEMENT_NAME,
    Role.SUPERVISOR_NAME
})
class GuidesView extends Page {

    private static final long serialVersionUID = 1L;

    GuidesView(Guides guides, Clock clock) {
        title(t("guidance.title"));
        lead(t("guidance.lead"));
        List<Guide> all = guides.list();
        LocalDate today = LocalDate.now(clock);
        Arrays.stream(GuidePurpose.values()).forEach(purpose -> {
            List<Guide> some = all.stream()
                    .filter(guide -> guide.purpose() == purpose)
                    .sorted(Comparator.comparingInt(guide -> guide.holdsOn(today) ? 0 : 1))
                    .toList();
            if (!some.isEmpty()) {
                add(PageParts.card(t(purpose.translationKey()), list(some, today)));
            }
        });
    }

    private static UnorderedList list(List<Guide> guides, LocalDate today) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ps-guides");
        guides.forEach(guide -> list.add(new ListItem(described(guide, today))));
        return list;
    }

    private static Div described(Guide guide, LocalDate today) {
        ContentLanguage language = new ContentLanguage(guide.language());
        RouterLink link = new RouterLink("", GuideView.class, GuideView.parameters(guide));
        link.add(language.span(guide.name()));
        Div name = new Div(link);
        if (!guide.holdsOn(today)) {
            name.add(PageParts.mark(Tone.WARNING, t("guidance.past")));
        }
        name.addClassName("ps-guide-name");
        return new Div(name, language.mark(new Paragraph(guide.when())));
    }
}
