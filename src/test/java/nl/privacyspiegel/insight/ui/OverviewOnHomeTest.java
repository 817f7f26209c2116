package nl.privacyspiegel.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
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
    void whatWasRevisedStandsBesideWhatDoesNotWait() {
        navigate("", Component.class);
        Overview.Revised revised = new Overview.Revised(
                MeasurementId.random(), MeasurementKind.END, LocalDate.of(2026, 5, 28), "Bladel", 2);

        assertThat(text(SupervisionList.of(new Overview.Supervision(List.of(), List.of(revised), List.of()))))
                .contains("Wacht op vaststellen", "Herzien", "Bladel", "herziening 1", "Meting te laat", "niets")
                .doesNotContain("Niets wacht");
    }

    @Test
    @WithUserDetails(MANAGER)
    void ofAWholeCountryHomeShowsAsManyAsAnybodyReadsAndSaysHowManyMoreThereAre() {
        navigate("", Component.class);
        List<Overview.Revised> revised = IntStream.range(0, 342)
                .mapToObj(each -> new Overview.Revised(
                        MeasurementId.random(), MeasurementKind.END, LocalDate.of(2026, 5, 28), "Eenheid " + each, 2))
                .toList();

        assertThat(text(SupervisionList.of(new Overview.Supervision(List.of(), revised, List.of()))))
                .contains("Eenheid 0,", "Eenheid 27,", "En nog 339", "En nog 314. Alle metingen staan bij Trajecten")
                .doesNotContain("Eenheid 28,");
    }

    @Test
    @WithUserDetails(MANAGER)
    void homeTellsInOneMinuteWhereTheOwnUnitsStandAndEveryPartLeadsToItsPage() {
        navigate("", Component.class);

        String text = text(overview());
        assertThat(text)
                .contains("Hoe staat Kempengemeenten ervoor?")
                .contains(
                        "Het gemiddelde van CJG+ de Kempen ging van 3,3 naar 7,3, over 4 domeinen, sinds 6 februari 2017.")
                .contains("Dit gaat over CJG+ de Kempen: alleen daar is een meting vastgesteld.")
                .contains("Gemeten op 28 mei 2017.")
                .contains("Ouder dan een jaar: het kan nu anders zijn")
                .contains("8 (+7)")
                .contains("niet beoordeeld")
                .contains("Eerste en laatste meting")
                .contains("Vraagt een besluit")
                .containsPattern("\\d%? was de gemiddelde score.")
                .containsPattern("Het minst bekend: .+ \\(.*\\d%\\)")
                .contains("Privacytest Kempengemeenten, gesloten op ")
                .contains("66 medewerkers deden mee.");
        assertThat(links(overview()))
                .anyMatch(link -> link.startsWith("/trends?eenheid="))
                .anyMatch(link -> link.equals("/trajecten"))
                .anyMatch(link -> link.matches("/afnames/[0-9a-f-]+"))
                .noneMatch(link -> link.matches("/trajecten/[0-9a-f-]+"))
                .anyMatch(link -> link.matches("/metingen/[0-9a-f-]+/governance\\?naar=cijfer"))
                .anyMatch(link -> link.matches("/afnames/[0-9a-f-]+/resultaten"));
    }

    private static List<String> links(Component within) {
        return Stream.concat(Stream.of(within), within.getChildren().flatMap(OverviewOnHomeTest::all))
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static Stream<Component> all(Component within) {
        return Stream.concat(Stream.of(within), within.getChildren().flatMap(OverviewOnHomeTest::all));
    }

    @Test
    @WithUserDetails(MANAGER)
    void ofAnOrganisationThatDidNothingYetNothingIsClaimed() {
        navigate("", Component.class);
        UnitSummary unit =
                new UnitSummary(units.named("CJG+ de Kempen"), null, "Nieuwe gemeente", 0, "Nieuwe gemeente");
        Overview overview = new Overview(
                unit,
                LocalDate.of(2026, 11, 28),
                1,
                Optional.empty(),
                new Overview.Points(false, List.of(), Optional.empty()),
                Optional.empty(),
                List.of(),
                Optional.empty());

        assertThat(text(OverviewCard.card(overview)))
                .contains("Er is nog geen meting vastgesteld.")
                .contains("Zodra een meting begint, ziet u hier wat een besluit vraagt.")
                .contains("Bij Nieuwe gemeente is nog geen privacytest afgesloten.")
                .doesNotContain("Nu is er niets")
                .doesNotContainPattern("\\d");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void aWorkingGroupHasNoOverviewOfManagement() {
        navigate("", Component.class);

        assertThat(cards.stream().filter(card -> card instanceof OverviewCard).flatMap(card -> card.card().stream()))
                .isEmpty();
    }
}
