package nl.privacyspiegel.reporting.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.breach.AuthorityChoice;
import nl.privacyspiegel.breach.AuthorityDecision;
import nl.privacyspiegel.breach.Awareness;
import nl.privacyspiegel.breach.BreachChanges;
import nl.privacyspiegel.breach.BreachDecisions;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.BreachReport;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@DisplayName("The annual report tells of breaches in numbers")
class BreachesInAnnualTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    private BreachesInAnnual part;

    @Autowired
    private BreachChanges changes;

    @Autowired
    private BreachDecisions decisions;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private AnnualPart told(Map<UnitId, String> units, UnitId top) {
        return part.of(AnnualScope.of(top, units, FixedDay.TODAY.getYear(), FixedDay.TODAY), DUTCH);
    }

    private void decide(BreachId id, UnitId controller, int hours, AuthorityChoice choice, String late) {
        Instant now = clock.instant();
        decisions.aware(
                id, controller, new Awareness(now.minus(Duration.ofHours(hours)), "privacy officer", "Bevestigd."), -1);
        decisions.decide(id, controller, new AuthorityDecision(choice, now, "directeur", "FG", "Gewogen.", late), -1);
    }

    @Test
    void one_breach_of_two_controllers_has_two_outcomes_and_two_clocks() {
        UnitId top = people.unit();
        UnitId below = people.unitBelow(top);
        people.login(people.member(top, Role.ASSESSOR));
        BreachId id = changes.report(
                top,
                Set.of(top, below),
                new BreachReport("Mail", clock.instant().minus(Duration.ofHours(90)), "teamleider", "", "Gezien.", ""));
        decide(id, top, 2, AuthorityChoice.NOT_REPORTED, "");
        decide(id, below, 80, AuthorityChoice.NOT_REPORTED, "Vakantie.");

        people.login(people.member(top, Role.MANAGEMENT));
        AnnualPart told = told(Map.of(top, "Boven", below, "Onder"), top);
        assertThat(told.figures())
                .extracting(BreachesInAnnualTest::said)
                .containsExactly(
                        "Datalekken en vermoedens: 1 (in het register)",
                        "Uitkomst: niet gemeld: 2 (van 2 uitkomsten)",
                        "Op tijd gemeld of besloten, in procenten: 50.0 (1 van 2 op tijd)");
        assertThat(told.figures())
                .allSatisfy(figure -> assertThat(figure.before()).isInstanceOf(Nothing.class));
        assertThat(told(Map.of(below, "Onder"), below).figures())
                .extracting(BreachesInAnnualTest::said)
                .contains("Op tijd gemeld of besloten, in procenten: 0.0 (0 van 1 op tijd)");
    }

    private static String said(AnnualFigure figure) {
        String now = figure.now() instanceof Amount amount ? amount.value().toPlainString() : "onbekend";
        return figure.name() + ": " + now + " (" + figure.over() + ")";
    }

    @Test
    void without_a_breach_there_is_no_chapter_and_a_stranger_gets_none() {
        UnitId unit = people.unit();
        people.login(people.member(unit, Role.ASSESSOR));
        assertThat(told(Map.of(unit, "Hier"), unit).isEmpty()).isTrue();
        decide(
                changes.report(
                        unit, Set.of(unit), new BreachReport("Mail", clock.instant(), "teamleider", "", "Gezien.", "")),
                unit,
                1,
                AuthorityChoice.NOT_REPORTED,
                "");
        assertThat(told(Map.of(unit, "Hier"), unit).figures()).hasSize(3);
        people.login(people.member(people.unit(), Role.MANAGEMENT));
        assertThat(told(Map.of(unit, "Hier"), unit)).isEqualTo(new AnnualPart(List.of(), List.of(), List.of()));
    }
}
