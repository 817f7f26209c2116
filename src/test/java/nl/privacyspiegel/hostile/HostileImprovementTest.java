package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.breach.BreachChanges;
import nl.privacyspiegel.breach.BreachReport;
import nl.privacyspiegel.breach.suspicion.ReportLinks;
import nl.privacyspiegel.breach.suspicion.SuspicionReport;
import nl.privacyspiegel.breach.suspicion.SuspicionReports;
import nl.privacyspiegel.breach.suspicion.Suspicions;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionSubjects;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.awareness.Angle;
import nl.privacyspiegel.improvement.awareness.AwarenessChanges;
import nl.privacyspiegel.improvement.awareness.SessionData;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutyData;
import nl.privacyspiegel.improvement.calendar.DutyTime;
import nl.privacyspiegel.improvement.calendar.Rhythm;
import nl.privacyspiegel.improvement.document.DocumentChanges;
import nl.privacyspiegel.improvement.document.DocumentData;
import nl.privacyspiegel.improvement.document.DocumentDates;
import nl.privacyspiegel.improvement.document.DocumentKind;
import nl.privacyspiegel.improvement.evidence.Brought;
import nl.privacyspiegel.improvement.evidence.EvidenceChanges;
import nl.privacyspiegel.improvement.evidence.EvidenceData;
import nl.privacyspiegel.improvement.evidence.WebLink;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.Secret;
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
    private Assessments assessments;

    @Autowired
    private Duties duties;

    @Autowired
    private EvidenceChanges evidence;

    @Autowired
    private DocumentChanges documents;

    @Autowired
    private AwarenessChanges awareness;

    @Autowired
    private BreachChanges breaches;

    @Autowired
    private ReportLinks links;

    @Autowired
    private SuspicionReports reports;

    @Autowired
    private Suspicions suspicions;

    @Test
    void documents() {
        UnitId unit = actions.changeableUnits().getFirst().id();
        DocumentData data = new DocumentData(
                "Proef document",
                DocumentKind.POLICY,
                "",
                Optional.empty(),
                "",
                false,
                DocumentDates.NONE,
                List.of("college van Proef"));
        String document = "documenten/" + documents.add(unit, data);
        fill(Form.of(document, "Opslaan", SOME)
                .behind("Wijzig")
                .choosing("Eigenaar", "Niemand")
                .shownAt(document));
        read("documenten");
        assertThat(failures).isEmpty();
        assertThat(opened).contains("DocumentView", "DocumentsView");
    }

    @Test
    void breaches() {
        UnitId unit = actions.changeableUnits().getFirst().id();
        Instant then = Instant.parse("2026-01-05T09:00:00Z");
        String breach = "datalekken/"
                + breaches.report(
                        unit, Set.of(unit), new BreachReport("Proef datalek", then, "functie", "", "Gezien.", ""));
        fill(Form.of("datalekken/nieuw", "Leg vast", FEW)
                .usually("Gemeld binnen de organisatie: tijd", () -> "00:01")
                .shownNext());
        fill(Form.of(breach, "Opslaan", FEW)
                .behind("Wijzig: Melding")
                .usually("Gemeld binnen de organisatie: tijd", () -> "00:01"));
        fill(Form.of(breach, "Opslaan", FEW)
                .behind("Leg vast hoe het is ingedamd|Wijzig: Indammen")
                .usually("Ingedamd: tijd", () -> "00:01"));
        Secret reference = reports.receive(
                links.make(unit), Secret.random(), new SuspicionReport("Proef vermoeden", "gisteren", "balie"));
        String suspicion =
                "datalekken/vermoedens/" + suspicions.list().getFirst().id();
        fill(Form.of(suspicion, "Opslaan", FEW).behind("Stel een vraag").shownAt(suspicion));
        assertThat(reports.get(reference).said()).isNotEmpty();
        read("datalekken", "datalekken/vermoedens");
        assertThat(failures).isEmpty();
        assertThat(opened).contains("BreachView", "BreachesView", "NewBreachView", "SuspicionView", "SuspicionsView");
    }

    @Test
    void awareness() {
        UnitId unit = actions.changeableUnits().getFirst().id();
        awareness.add(unit, new SessionData(Angle.MEETING, "Proef", LocalDate.of(2026, 1, 5), "", 10, null, ""));
        fill(Form.of("bewustwording", "Opslaan", SOME).behind("Wijzig: .*"));
        assertThat(failures).isEmpty();
        assertThat(opened).contains("AwarenessView");
    }

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
    void targets() {
        String targets = "trajecten/" + assessments.list().getFirst().id() + "/streefcijfers";
        fill(Form.of(targets, "Opslaan", SOME).behind("Streefcijfer (vastleggen voor|wijzigen van) Beleid"));
        assertThat(failures).isEmpty();
        assertThat(opened).contains("TargetsView");
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

    @Test
    void evidence() {
        UnitId unit = actions.changeableUnits().getFirst().id();
        ActionId action = changes.make(unit, ActionData.named("Proef met bewijs"));
        String piece = "bewijs/"
                + evidence.add(
                        ActionSubjects.ref(unit, action),
                        new EvidenceData("Proef", "", LocalDate.of(2026, 1, 5), null),
                        new Brought.NewLink(new WebLink("https://gemeente.example")),
                        Optional.empty());
        fill(Form.of(piece + "/versie", "Bewaar als nieuwe versie", SOME).shownAt(piece));
        fill(Form.of("bewijs/nieuw?eenheid=" + unit + "&soort=ACTION&over=" + action, "Voeg bewijs toe", SOME)
                .choosing("Wat voor bewijs", "LINK")
                .usually("Adres van de pagina", () -> "https://gemeente.example")
                .shownNext());
        fill(Form.of(piece, "Verwijder voorgoed", 1).behind("Verwijder bewijs").shownAt(piece + "?opnieuw"));
        read("bewijs");
        assertThat(failures).isEmpty();
        assertThat(opened).contains("EvidenceView", "ReviseEvidenceView");
    }
}
