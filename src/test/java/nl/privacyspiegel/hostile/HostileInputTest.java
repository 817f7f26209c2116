package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.FrameworkSummary;
import nl.privacyspiegel.assessment.Frameworks;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.organisation.Accounts;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.privacytest.CampaignAccess;
import nl.privacyspiegel.privacytest.CampaignId;
import nl.privacyspiegel.privacytest.CampaignPeriod;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.NewCampaign;
import nl.privacyspiegel.privacytest.QuestionKind;
import nl.privacyspiegel.privacytest.Quizzes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:hostile-input;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@DisplayName("Whatever people type comes back as typed or is refused with a reason, and never runs or breaks anything")
class HostileInputTest extends Typist {

    private static final String ADMINISTRATOR = "beheerder@kempen.example";
    private static final String ASSESSOR = "werkgroeplid@kempen.example";

    /** How many texts each field gets: where something new is made each time, where something is kept, where it is quick. */
    private static final int FEW = 50;

    private static final int MORE = 150;
    private static final int MANY = 300;

    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** The pages before somebody is logged in have a test of their own. */
    private static final Set<String> BEFORE_LOGIN =
            Set.of("LoginView", "SecondStepView", "SecondStepSetUpView", "FirstRunView", "AccessView");

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Units units;

    @Autowired
    private UserDetailsService logins;

    @Autowired
    private Clock clock;

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void ten_thousand_texts() {
        for (Runnable r : List.<Runnable>of(
                this::administration,
                this::ownAccount,
                this::frameworks,
                this::quizzes,
                () -> login(ASSESSOR),
                this::assessments,
                this::campaigns)) {
            try {
                r.run();
            } catch (AssertionError | RuntimeException e) {
                failures.add(new AssertionError("PART", e));
            }
        }
        failures.forEach(f -> {
            System.out.println("HOSTILE " + f.getMessage() + " " + f.getCause());
            if (f.getCause() != null) {
                f.getCause().printStackTrace(System.out);
            }
        });
        System.out.println("TYPED " + typed);
        assertThat(failures).isEmpty();
        assertThat(typed).isGreaterThan(10_000);
        assertThat(opened.stream().map(Class::getSimpleName)).containsAll(pages());
    }

    private static Set<String> pages() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.getName().startsWith("nl.privacyspiegel."))
                .map(Class::getSimpleName)
                .filter(view -> !BEFORE_LOGIN.contains(view))
                .collect(Collectors.toSet());
    }

    private void login(String email) {
        UserDetails details = logins.loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
    }

    /** Opens pages that have no field for text, and makes sure of that. */
    private void read(String... paths) {
        for (String path : paths) {
            open(path);
            assertThat(Screen.textFields((Component) getCurrentView())).as(path).isEmpty();
            Screen.requireHarmless(UI.getCurrent());
        }
    }

    private void administration() {
        read("", "help", "privacy", "mensen", "instellingen-inloggen", "instellingen-privacytest");
        fill(Form.of("eenheden", "Voeg eenheid toe", FEW));
        fill(Form.of("eenheden", "", MORE).behind("Naam van .* wijzigen"));
        fill(Form.of("instellingen", "Opslaan", MANY));
        fill(Form.of("logboek", "Zoek", MORE));
        fill(Form.of("mensen/nieuw", "Maak uitnodiging", FEW)
                .with(Map.of(
                        "Naam", () -> "Jan",
                        "Functie", () -> "jurist",
                        "E-mailadres", () -> "jan" + COUNTER.incrementAndGet() + "@kempen.example"))
                .shownAt("mensen"));
        read("mensen/"
                + accounts.invite(
                                new MemberData("Jan", "jurist", new EmailAddress("jan@kempen.example")),
                                Role.ASSESSOR,
                                units.managed().getFirst().id())
                        .member());
    }

    private void ownAccount() {
        fill(Form.of("profiel", "Opslaan", MORE));
        fill(Form.of("profiel", "Wijzig wachtwoord", MORE));
        fill(Form.of("profiel/tweede-stap", "Zet de tweede stap aan", MANY));
    }

    private void frameworks() {
        FrameworkSummary shipped = frameworks.list().getFirst();
        String draft = "raamwerken/" + frameworks.copyToDraft(shipped.id(), "Proef");
        read("raamwerken", "raamwerken/formaat", "raamwerken/importeren", draft);
        fill(Form.of(draft, "Maak de kopie", FEW).behind("Kopieer naar een nieuw concept"));
        fill(Form.of(draft + "/bewerken", "Opslaan", MORE).behind("Wijzig de algemene gegevens"));
        String domain = draft + "/bewerken/beleid";
        fill(Form.of(domain, "Opslaan", MORE).behind("Wijzig naam en omschrijving"));
        fill(Form.of(domain, "Opslaan", MORE).behind("Vraag .*wijzigen"));
        fill(Form.of(domain, "Opslaan", FEW).behind("Vraag toevoegen"));
        fill(Form.of(domain, "Opslaan", FEW).behind("Onderdeel toevoegen"));
        fill(Form.of(draft + "/bewerken", "Opslaan", FEW).behind("Domein toevoegen"));
    }

    private void quizzes() {
        String draft =
                "privacytests/" + quizzes.copyToDraft(quizzes.list().getFirst().id(), "Proef");
        read("privacytests", "privacytests/formaat", draft, draft + "/exporteren");
        fill(Form.of(draft, "Maak de kopie", FEW).behind("Kopieer naar een nieuw concept"));
        String edit = draft + "/bewerken";
        fill(Form.of(edit, "Opslaan", MORE).behind("Wijzig de algemene gegevens"));
        fill(Form.of(edit, "Opslaan", FEW).behind("Onderwerp toevoegen"));
        fill(Form.of(edit, "Opslaan", MORE).behind("(?!Vraag ).* wijzigen"));
        for (QuestionKind kind : List.of(QuestionKind.OPEN_GRADED, QuestionKind.INVENTORY)) {
            fill(Form.of(edit, "Opslaan", FEW).behind("Vraag .*wijzigen").choosing("Soort vraag", kind));
        }
        fill(Form.of(edit, "Opslaan", FEW).behind("Vraag toevoegen"));
        open("privacytests/importeren");
    }

    private void assessments() {
        fill(Form.of("trajecten/nieuw", "Start traject", FEW));
        AssessmentId id = assessments.list().getFirst().id();
        String assessment = "trajecten/" + id;
        fill(Form.of(assessment, "Opslaan", MORE));
        read("trajecten", assessment + "/vergelijking");
        MeasurementSummary open = measurements(id, false);
        MeasurementSummary adopted = measurements(id, true);
        read("metingen/" + open.id() + "/vaststellen");
        fill(Form.savedAtOnce("metingen/" + open.id(), MANY).choosing("Wat besluit de werkgroep?", "NOT_ASSESSED"));
        fill(Form.of("metingen/" + adopted.id() + "/herzien", "Open de herziening", FEW)
                .shownAt(assessment)
                .after(() -> measurements.withdraw(measurements(id, false).id())));
    }

    private MeasurementSummary measurements(AssessmentId id, boolean adopted) {
        return assessments.get(id).measurements().stream()
                .filter(each -> each.isAdopted() == adopted)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private void campaigns() {
        var unit = campaigns.campaignUnits().getFirst().id();
        LocalDate today = LocalDate.now(clock);
        CampaignId id = campaigns.plan(new NewCampaign(
                "Najaar",
                unit,
                campaigns.publishedQuizzes().getFirst().id(),
                new CampaignPeriod(today, today.plusDays(9)),
                CampaignAccess.CODES,
                Set.of(unit),
                "",
                10));
        String campaign = "afnames/" + id;
        fill(Form.of(campaign + "/bewerken", "Opslaan", MORE));
        fill(Form.of("afnames/nieuw", "Bewaar als concept", FEW));
        read("afnames", campaign);
    }
}
