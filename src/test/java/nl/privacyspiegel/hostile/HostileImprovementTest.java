package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutyData;
import nl.privacyspiegel.improvement.calendar.DutyTime;
import nl.privacyspiegel.improvement.calendar.Rhythm;
import nl.privacyspiegel.organisation.UnitId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:hostile-input;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@WithUserDetails("werkgroeplid@kempen.example")
@DisplayName("Whatever is typed on the pages between two measurements comes back as it was, or is refused in words")
class HostileImprovementTest extends Typist {

    private static final int FEW = 25;
    private static final int SOME = 60;

    @Autowired
    private Actions actions;

    @Autowired
    private ActionChanges changes;

    @Autowired
    private Duties duties;

    @Test
    void functions_and_tasks() {
        fill(Form.of("functies", "Voeg functie toe", FEW).choosing("Vervuld door iemand met een account", "niemand"));
        fill(Form.of("functies", "Opslaan", SOME)
                .behind("Wijzig: .*")
                .choosing("Vervuld door iemand met een account", "niemand"));
        fill(Form.of("verantwoordelijkheden", "Opslaan", SOME)
                .behind("Wijzig: Als eerste bellen.*")
                .choosing("Vervanger", "niemand"));
        assertThat(failures).isEmpty();
        assertThat(opened).contains("FunctionsView", "ResponsibilitiesView");
    }

    @Test
    void actions() {
        ActionId id = changes.make(actions.changeableUnits().getFirst().id(), ActionData.named("Proef"));
        String action = "acties/" + id;
        fill(Form.of("acties/nieuw", "Maak actie", FEW)
                .choosing("Kosten", "geen")
                .shownNext());
        fill(Form.of(action + "/wijzigen", "Opslaan", SOME)
                .choosing("Kosten", "geen")
                .shownAt(action));
        fill(Form.of(action, "Voeg opmerking toe", FEW));
        read("acties/bord", "acties/route");
        assertThat(failures).isEmpty();
    }

    @Test
    void the_calendar() {
        UnitId unit = actions.changeableUnits().getFirst().id();
        DutyTime weekly = new DutyTime.Recurring(new Rhythm(1, Rhythm.Unit.WEEKS), LocalDate.of(2026, 1, 5));
        String duty = "kalender/" + duties.add(unit, new DutyData("Proef", "", Optional.empty(), weekly, ""));
        fill(Form.of(duty, "Opslaan", SOME).behind("Wijzig").choosing("Wie", "Niemand"));
        fill(Form.of(duty, "Sla deze keer over", FEW).behind("Sla over").shownAt(duty));
        fill(Form.of(duty, "Gedaan", FEW).behind("Gedaan").shownAt(duty));
        open("kalender");
        assertThat(failures).isEmpty();
        assertThat(opened).contains("CalendarView", "DutyView");
    }
}
