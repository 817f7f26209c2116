package nl.privacyspiegel.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.insight.FrameworkChoice;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.testing.Focused;
import nl.privacyspiegel.testing.Logins;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

/** Management reads what changed and how units lie beside each other. */
class InsightPagesTest extends InsightPages {

    private TrendsView trends(String query) {
        UI.getCurrent().navigate("trends", QueryParameters.fromString(query));
        return (TrendsView) getCurrentView();
    }

    @Test
    @WithUserDetails(MANAGER)
    void trendsHaveTheirChartsTablesAndFiles() {
        TrendsView view = navigate("trends", TrendsView.class);
        assertThat(text(view)).contains("Let op: dit is meer dan een jaar geleden gemeten.", "Gemeten op 28 mei 2017.");

        assertThat(text(view))
                .contains("Dit zijn de cijfers van")
                .contains("6 feb 2017")
                .contains("Laatste cijfer per eenheid en domein")
                .contains("Antwoorden per afname");
        assertThat(find(ChartFigure.class, view).all()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(find(Anchor.class, view)
                        .withCondition(link -> link.getHref().startsWith("/download/trends/lijnen.png?eenheid="))
                        .all())
                .hasSize(1);
    }

    @Test
    @WithUserDetails(MANAGER)
    void testsStandByDateAndOfTheirHeadingsOnlyTheNameIsInTheLanguageOfContent() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        TrendsView view = navigate("trends", TrendsView.class);

        List<H3> pies = find(H3.class, view).all().stream()
                .filter(heading -> text(heading).startsWith("Privacytest"))
                .toList();

        assertThat(pies).hasSizeGreaterThan(1);
        assertThat(pies)
                .extracting(heading -> text(heading).replaceAll(".*(\\d{4})[^(]*\\)$", "$1"))
                .isSorted();
        assertThat(pies).allSatisfy(heading -> {
            assertThat(heading.getElement().hasAttribute("lang")).isFalse();
            assertThat(find(Span.class, heading).single().getElement().getAttribute("lang"))
                    .isEqualTo("nl");
            assertThat(text(heading)).matches(".* \\(\\d{1,2} [A-Z][a-z]+ \\d{4}, approximate percentages\\)");
            assertThat(text(find(Span.class, heading).single())).doesNotContain("(");
        });
    }

    @Test
    @WithUserDetails(MANAGER)
    void theFilterStandsInTheAddressAndComesBackFromIt() {
        UnitId unit = units.named("CJG+ de Kempen");
        TrendsView view = trends("eenheid=" + unit + "&van=2017-03-01");

        ComboBox<UnitSummary> choice = unitField(view);
        assertThat(choice.getValue().id()).isEqualTo(unit);
        assertThat(text(view)).contains("28 mei 2017").doesNotContain("6 feb 2017");
        assertThat(find(Anchor.class, view)
                        .withCondition(link -> link.getHref().startsWith("/download/trends/web.svg"))
                        .single()
                        .getHref())
                .contains("eenheid=" + unit)
                .contains("van=2017-03-01");
    }

    @Test
    @WithUserDetails(MANAGER)
    void theUnitStandsInTheAddressAndIsTheOneThatTheReaderWorksIn() {
        TrendsView view = trends("");
        assertThat(address()).isEqualTo("trends?eenheid=" + chosen().id());

        UnitSummary other = unitField(view)
                .getListDataView()
                .getItems()
                .filter(unit -> !unit.id().equals(chosen().id()))
                .findFirst()
                .orElseThrow();
        test(unitField(view)).selectItem(other.path());
        assertThat(address()).isEqualTo("trends?eenheid=" + other.id());
        assertThat(chosen()).as("the choice at the top").isEqualTo(other);
        assertThat(Focused.now()).as("one stays in the field").contains(unitField((Component) getCurrentView()));
    }

    @Test
    @WithUserDetails(MANAGER)
    void aLinkAboutAnotherUnitThanTheOneAtTheTopSaysSo() {
        UnitSummary working = chosen();
        UnitId other = units.named("CJG+ de Kempen");
        assertThat(working.id()).isNotEqualTo(other);
        TrendsView view = trends("eenheid=" + other);
        assertThat(text(view)).contains("Bovenin hebt u " + working.name() + " gekozen.");
        assertThat(text(trends("eenheid=" + working.id()))).doesNotContain("Bovenin hebt u");
        assertThat(view.inUnit(other.toString()).getQueryString()).isEqualTo("eenheid=" + other);
    }

    @Test
    @WithUserDetails(MANAGER)
    void theComparisonOfUnitsHasItsUnitInTheAddressToo() {
        UI.getCurrent().navigate("vergelijking");
        assertThat(address()).startsWith("vergelijking?eenheid=");
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private UnitSummary chosen() {
        return application.getBean(Units.class).selected().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<UnitSummary> unitField(Component view) {
        return (ComboBox<UnitSummary>) find(ComboBox.class, view).single();
    }

    @Test
    @WithUserDetails(MANAGER)
    void aWrongAddressGetsAPlainAnswer() {
        Map.of(
                        "eenheid=x",
                        "De eenheid in het adres klopt niet.",
                        "eenheid=" + UUID.randomUUID(),
                        "of u mag haar niet zien",
                        "van=gisteren",
                        "Een dag in het adres klopt niet.",
                        "van=2018-01-01&tot=2017-01-01",
                        "De periode eindigt voor zij begint.",
                        "raamwerk=zomaar",
                        "Met dit raamwerk is hier",
                        "meting=" + UUID.randomUUID(),
                        "of u mag haar niet zien")
                .forEach((query, answer) -> {
                    TrendsView view = trends(query);
                    assertThat(text(view)).as(query).contains(answer).contains("Toon alles");
                });
    }

    @Test
    @WithUserDetails(MANAGER)
    void aNewVersionOfTheFrameworkIsComparedByIdAndTheRestIsMarked() {
        Frameworks frameworks = application.getBean(Frameworks.class);
        MeasuredUnit measured = MeasuredUnit.in(application);
        UnitId unit = units.named("CJG+ de Kempen");
        as(ADMINISTRATOR, () -> {
            var copy = frameworks.copyToDraft(
                    measured.framework(),
                    frameworks.get(measured.framework()).data().name());
            var draft = frameworks.get(copy);
            frameworks.saveDraft(copy, ChangedFramework.of(draft.data()), draft.version());
            frameworks.publish(copy, frameworks.get(copy).version());
        });
        as(ASSESSOR, () -> {
            var assessment = measured.start(unit, LocalDate.of(2018, 2, 1), LocalDate.of(2018, 6, 1));
            measured.adopt(measured.measurements(assessment).getFirst(), Map.of());
        });

        TrendsView view = trends("eenheid=" + unit);

        assertThat(text(view))
                .contains("Verschillen tussen versies")
                .contains("niet vergelijkbaar")
                .contains("vergelijkbaar: ");
    }

    @Test
    @SuppressWarnings("unchecked")
    @WithUserDetails(MANAGER)
    void eachFrameworkToChooseFromIsInItsOwnLanguage() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        List<FrameworkChoice> choices =
                List.of(new FrameworkChoice("een", "Nulmeting", "nl"), new FrameworkChoice("twee", "Baseline", "en"));
        Select<FrameworkChoice> field = FilterFields.framework(choices, choices.getFirst(), choice -> {});
        ComponentRenderer<?, FrameworkChoice> shown = (ComponentRenderer<?, FrameworkChoice>) field.getItemRenderer();
        assertThat(choices.stream().map(shown::createComponent))
                .extracting(InsightPages::text, each -> each.getElement().getAttribute("lang"))
                .containsExactly(tuple("Nulmeting", "nl"), tuple("Baseline", null));
    }

    private void as(String email, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Logins.of(application.getBean(UserDetailsService.class), email));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @Test
    @WithUserDetails(MANAGER)
    void withTooFewOtherUnitsThereAreNoQuartiles() {
        UnitPositionView view = navigate("vergelijking", UnitPositionView.class);

        assertThat(text(view))
                .contains("CJG+ de Kempen")
                .contains("Er zijn te weinig andere eenheden met cijfers: minder dan 5.")
                .contains("te weinig gegevens");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void whoDoesNotManageDoesNotCompareUnits() {
        Refused.assertNotFound("vergelijking");
    }
}
