package nl.privacyspiegel.reporting.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.reporting.AnnualReports;
import nl.privacyspiegel.shared.ui.Addresses;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Page;

/** One choice, the year, and the annual report to board and council is there. */
@Route("rapporten")
@Menu(title = "reporting.page.title", order = 16)
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class ReportsView extends Page {

    private static final long serialVersionUID = 1L;

    ReportsView(AnnualReports reports) {
        title(t("reporting.page.title"));
        List<Integer> years = reports.years();
        add(new H2(t("reporting.annual.page")), new Paragraph(t("reporting.annual.page.text")));
        if (years.isEmpty()) {
            add(Kit.callout(Kit.Tone.INFO, t("reporting.annual.page.none")));
        } else {
            add(choice(years));
        }
    }

    private static Div choice(List<Integer> years) {
        Anchor download = new Anchor("", t("reporting.annual.download"));
        download.addClassName("ps-download");
        download.setRouterIgnore(true);
        Select<Integer> year = new Select<>();
        year.setLabel(t("reporting.annual.year"));
        year.setItems(years);
        year.addValueChangeListener(
                chosen -> download.setHref(Addresses.of("download/jaarverslag/" + chosen.getValue() + ".docx")));
        year.setValue(years.getFirst());
        Div row = new Div(year, download);
        row.addClassNames("ps-row", "ps-choice");
        return row;
    }
}
