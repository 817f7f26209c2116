package nl.privacyspiegel.reporting.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.order.AnnualFormat;
import nl.privacyspiegel.reporting.order.AnnualReports;
import nl.privacyspiegel.reporting.order.MyReports;
import nl.privacyspiegel.reporting.order.ReportOrder;
import nl.privacyspiegel.reporting.typed.AnnualTexts;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;

/** Reports that take a while: one choice orders them, and they wait here for a day. */
@Route("rapporten")
@Menu(title = "reporting.page.title", order = 420)
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class ReportsView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient MyReports mine;
    private final transient AnnualTexts texts;
    private final MyReportList list;

    ReportsView(AnnualReports annual, MyReports mine, AnnualTexts texts, Units units) {
        this.mine = mine;
        this.texts = texts;
        this.list = new MyReportList(mine);
        title(t("reporting.page.title"));
        Optional<UnitSummary> unit = units.selected();
        List<Integer> years = annual.years();
        if (years.isEmpty() || unit.isEmpty()) {
            add(PageParts.empty(
                    t("reporting.page.empty.title"),
                    t("reporting.page.empty.text"),
                    PageParts.primary(
                            t("reporting.page.empty.do"), () -> UI.getCurrent().navigate("trajecten"))));
        } else {
            lead(t("reporting.page.lead", unit.get().name()));
            add(overview(unit.get()), annual(unit.get(), years));
        }
        add(list);
    }

    private Component overview(UnitSummary unit) {
        return PageParts.card(
                t("reporting.overview.page"),
                new Paragraph(t("reporting.overview.page.text")),
                PageParts.row(PageParts.button(
                        t("reporting.overview.make"), () -> order(new ReportOrder.Overview(unit.id())))));
    }

    private Component annual(UnitSummary unit, List<Integer> years) {
        Select<Integer> year = new Select<>();
        year.setLabel(t("reporting.annual.year"));
        year.setItems(years);
        year.setValue(years.getFirst());
        Select<AnnualLevel> level =
                choice("reporting.annual.level", AnnualLevel::translationKey, List.of(AnnualLevel.values()));
        Select<AnnualFormat> format =
                choice("reporting.annual.format", AnnualFormat::translationKey, List.of(AnnualFormat.values()));
        Div row = new Div(
                year,
                level,
                format,
                PageParts.button(
                        t("reporting.annual.make"),
                        () -> order(new ReportOrder.Annual(
                                unit.id(), year.getValue(), level.getValue(), format.getValue()))));
        row.addClassNames("ps-row", "ps-choice");
        AnnualTextsPart typed = new AnnualTextsPart(texts, unit.id(), year.getValue());
        year.addValueChangeListener(change -> typed.show(change.getValue()));
        return PageParts.card(t("reporting.annual.page"), new Paragraph(t("reporting.annual.page.text")), row, typed);
    }

    private static <T> Select<T> choice(String labelKey, Function<T, String> nameKey, List<T> items) {
        Select<T> choice = new Select<>();
        choice.setLabel(t(labelKey));
        choice.setItems(items);
        choice.setItemLabelGenerator(item -> t(nameKey.apply(item)));
        choice.setValue(items.getFirst());
        return choice;
    }

    private void order(ReportOrder order) {
        if (PageParts.attempt(() -> mine.order(order, UI.getCurrent().getLocale()))) {
            PageParts.say(t("reporting.mine.ordered"));
        }
        list.refresh();
    }
}
