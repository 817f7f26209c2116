package nl.privacyspiegel.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.insight.Overview;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.ui.HomeCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** Management reads in one minute where it stands. */
class OverviewOnHomeTest extends InsightPages {

    @Autowired
    private List<HomeCard> cards;

    private Component overview() {
        return cards.stream()
                .filter(card -> card instanceof OverviewCard)
                .flatMap(card -> card.card().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @WithUserDetails(MANAGER)
    void homeTellsInOneMinuteWhereTheOwnUnitsStandAndEveryTileLeadsToItsPage() {
        navigate("", Component.class);

        String text = text(overview());
        assertThat(text)
                .contains("Hoe staat Kempengemeenten ervoor?")
                .contains("Zo is het op ")
                .contains("Over 4 domeinen van 1 eenheid. Gemeten op 28 mei 2017.")
                .contains("Sinds de meting ervoor stegen 4 cijfers en daalde er geen.")
                .contains("Gemiddeld van 3,3 (6 februari 2017) naar 7,3 (28 mei 2017): +4, over 4 cijfers.")
                .contains("Let op: dit is meer dan een jaar geleden gemeten.")
                .contains("28 mei 2017 (meer dan een jaar geleden)")
                .containsPattern("\\d%van de antwoorden was goed. Privacytest CJG\\+, najaar")
                .contains("CJG+ de Kempen")
                .contains("14 medewerkers deden mee.")
                .contains("Het minst bekend:")
                .contains("niet beoordeeld");
        assertThat(overview()
                        .getChildren()
                        .flatMap(Component::getChildren)
                        .filter(Tile.class::isInstance)
                        .flatMap(Component::getChildren)
                        .flatMap(Component::getChildren)
                        .filter(Anchor.class::isInstance)
                        .map(link -> ((Anchor) link).getHref()))
                .hasSize(3)
                .anyMatch(link -> link.startsWith("/trends?eenheid="))
                .anyMatch(link -> link.equals("/trajecten"))
                .anyMatch(link -> link.matches("/afnames/[0-9a-f-]+/resultaten"));
    }

    @Test
    @WithUserDetails(MANAGER)
    void ofAnOrganisationThatDidNothingYetTheTilesClaimNothing() {
        navigate("", Component.class);
        UnitSummary unit =
                new UnitSummary(units.named("CJG+ de Kempen"), null, "Nieuwe gemeente", 0, "Nieuwe gemeente");
        Overview overview = new Overview(
                unit,
                LocalDate.of(2026, 11, 28),
                1,
                Optional.empty(),
                new Overview.Points(false, List.of(), 0, 0, 0, Optional.empty()),
                Optional.empty(),
                List.of());

        assertThat(Tiles.of(overview).stream().map(InsightPages::text).collect(Collectors.joining(" ")))
                .contains("Er is nog geen meting vastgesteld.")
                .contains("Nog geen meting vastgesteld, en geen meting begonnen.")
                .contains("Er is nog geen privacytest afgesloten.")
                .doesNotContain("Alle metingen zijn vastgesteld")
                .doesNotContainPattern("\\d");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void aWorkingGroupHasNoTilesOfManagement() {
        navigate("", Component.class);

        assertThat(cards.stream().filter(card -> card instanceof OverviewCard).flatMap(card -> card.card().stream()))
                .isEmpty();
    }
}
