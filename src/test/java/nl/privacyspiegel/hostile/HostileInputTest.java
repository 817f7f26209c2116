package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.framework.FrameworkImport;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.token.ApiTokens;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizTranslations;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.quiz.file.QuizFiles;
import nl.privacyspiegel.quiz.file.QuizFormat;
import nl.privacyspiegel.quiz.file.QuizImport;
import nl.privacyspiegel.testing.Logins;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.SecondPair;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:hostile-input;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@DisplayName("Whatever people type comes back as typed or is refused with a reason, and never runs or breaks anything")
class HostileInputTest extends Typist {

    private static final String ADMINISTRATOR = "beheerder@kempen.example";
    private static final String ASSESSOR = "werkgroeplid@kempen.example";

    /** Where only lines with a grade and its meaning are taken. */
    private static final String ANCHORS = "Wat de cijfers betekenen";

    private static final String MANAGEMENT = "manager@kempen.example";

    /** Where each round makes something new, and where it changes what is there, in one field or in several. */
    private static final int FEW = 25;

    private static final int SOME = 80;

    private static final int MANY = 115;

    /** Where a form has many fields, so that a round costs little a text. */
    private static final int WIDE = 215;

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private QuizFiles quizFiles;

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
        units();
        settings();
        people();
        ownAccount();
        frameworks();
        quizzes();
        login(ASSESSOR);
        assessments();
        campaigns();
        readOnly();
        assertThat(failures).isEmpty();
        assertThat(typed).isGreaterThan(10_000);
        assertThat(PagesElsewhere.and(opened)).as("every page").isEqualTo(PagesElsewhere.ofTheApplication());
    }

    private void login(String email) {
        SecurityContextHolder.getContext().setAuthentication(Logins.of(logins, email));
    }

    private void units() {
        fill(Form.of("eenheden", "Voeg eenheid toe", FEW));
        fill(Form.of("eenheden", "Opslaan", SOME).behind("Naam wijzigen: .*"));
    }

    private void settings() {
        fill(Form.of("instellingen", "Opslaan", MANY).shownAt("instellingen"));
        fill(Form.of("instellingen", "Kleur opslaan", SOME).usually("Kleur van titels en kopregels", () -> "7A1F5C"));
        fill(Form.of("logboek", "Zoek", SOME).shownNext());
        fill(Form.of("instellingen-privacytest", "Contactgegevens opslaan", SOME)
                .usually("E-mailadres", () -> "privacy@kempen.example")
                .usually("Telefoonnummer (niet verplicht)", () -> ""));
    }

    private void people() {
        fill(Form.of("mensen/nieuw", "Maak uitnodiging", FEW)
                .usually("E-mailadres", () -> "jan" + COUNTER.incrementAndGet() + "@kempen.example")
                .choosing("Rol", Role.DISTRIBUTOR) // Another role waits for somebody who confirms it.
                .shownAt("mensen"));
        read("mensen/"
                + accounts.invite(
                                new MemberData("Jan", "jurist", new EmailAddress("jan@kempen.example")),
                                Role.ASSESSOR,
                                units.managed().getFirst().id())
                        .or(() -> SecondPair.confirmsAll(application))
                        .orElseThrow()
                        .member());
    }

    private void ownAccount() {
        Logins.password(application, ADMINISTRATOR, People.PASSWORD);
        fill(Form.of("profiel", "Maak sleutel", ApiTokens.MOST)
                .behind("Maak sleutel")
                .usually("Huidig wachtwoord", () -> People.PASSWORD));
        fill(Form.of("profiel", "Opslaan", MANY));
        fill(Form.of("profiel", "Wijzig wachtwoord", MANY));
        fill(Form.of("profiel/tweede-stap", "Zet de tweede stap aan", SOME)
                .usually("Code van 6 cijfers", () -> "123456"));
    }

    private void frameworks() {
        FrameworkImport read = frameworks.importDraft(SmallDocuments.FRAMEWORK.getBytes(StandardCharsets.UTF_8));
        String draft = "raamwerken/" + ((FrameworkImport.Imported) read).draft();
        fill(Form.of(draft, "Maak de kopie", FEW)
                .behind("Kopieer naar een nieuw concept")
                .shownNext());
        fill(Form.of(draft + "/bewerken", "Opslaan", MANY)
                .behind("Wijzig de algemene gegevens")
                .usually("Stappen", () -> "")
                .usually(ANCHORS, HostileInputTest::anchor));
        fill(Form.of(draft + "/bewerken/d1", "Opslaan", MANY)
                .behind("Wijzig naam en omschrijving")
                .usually(ANCHORS, HostileInputTest::anchor));
        fill(Form.of(draft + "/bewerken/d1", "Opslaan", MANY).behind("Vraag .*wijzigen"));
        fill(Form.of(draft + "/bewerken/d2", "Opslaan", MANY).behind("Onderdeel .*wijzigen"));
        fill(Form.of(draft + "/bewerken/d1", "Opslaan", FEW)
                .behind("Vraag toevoegen")
                .usually("Wetsartikelen", () -> "AVG")
                .shownAt(draft));
        fill(Form.of(draft + "/bewerken/d2", "Opslaan", FEW)
                .behind("Onderdeel toevoegen")
                .shownAt(draft));
        fill(Form.of(draft + "/bewerken", "Opslaan", FEW)
                .behind("Domein toevoegen")
                .usually(ANCHORS, HostileInputTest::anchor)
                .shownAt(draft));
        read("raamwerken", "raamwerken/formaat", "raamwerken/importeren", draft);
    }

    private static String anchor() {
        return "4 | "
                + HostileInputs.tame(new Random(COUNTER.incrementAndGet())).replaceAll("\\R", " ");
    }

    private void quizzes() {
        QuizImport read = quizFiles.read(SmallDocuments.QUIZ.getBytes(StandardCharsets.UTF_8), QuizFormat.YAML, "");
        QuizData two = QuizTranslations.begin(((QuizImport.Read) read).data(), "en");
        String draft = "privacytests/" + quizzes.storeDraft(two, List.of(), Optional.empty());
        String edit = draft + "/bewerken";
        fill(Form.of(draft, "Maak de kopie", FEW)
                .behind("Kopieer naar een nieuw concept")
                .shownNext());
        fill(Form.of(edit, "Opslaan", MANY).behind("Wijzig de algemene gegevens"));
        fill(Form.of(edit, "Opslaan", MANY).behind("(?!Vraag ).* wijzigen"));
        for (QuestionKind kind :
                List.of(QuestionKind.MULTIPLE_CHOICE, QuestionKind.INVENTORY, QuestionKind.OPEN_GRADED)) {
            fill(Form.of(edit, "Opslaan", WIDE).behind("Vraag .*wijzigen").choosing("Soort vraag", kind));
        }
        fill(Form.of(edit, "Opslaan", FEW).behind("Vertaal: .*"));
        fill(Form.of(edit, "Opslaan", FEW).behind("Vertaal de naam en de toelichting"));
        fill(Form.of(edit, "Opslaan", FEW).behind("Onderwerp toevoegen").shownAt(draft));
        fill(Form.of(edit, "Opslaan", FEW)
                .behind("Vraag toevoegen")
                .choosing("Soort vraag", QuestionKind.OPEN_EXAMPLE)
                .shownAt(draft));
        fill(Form.of("privacytests", "Begin met deze privacytest", FEW)
                .behind("Nieuwe privacytest")
                .shownNext());
        read("privacytests", "privacytests/formaat", draft, draft + "/exporteren");
        open("privacytests/importeren");
    }

    private void assessments() {
        AssessmentId id = assessments.list().stream()
                .filter(each -> each.measurements().stream().anyMatch(MeasurementSummary::isAdopted))
                .findFirst()
                .orElseThrow()
                .id();
        String assessment = "trajecten/" + id;
        fill(Form.of("trajecten/nieuw", "Start traject", FEW).shownNext());
        fill(Form.of(assessment, "Opslaan", SOME).behind("Naam en periode wijzigen"));
        read("trajecten", assessment + "/vergelijking");
        MeasurementId adopted = measurement(id, true);
        read("metingen/" + adopted + "/rapport", "afdruk/metingen/" + adopted);
        MeasurementId open = measurements.revise(adopted, "Proef");
        read("metingen/" + open + "/vaststellen", "metingen/" + open + "/invulformulier");
        fill(Form.of("metingen/" + open, "", MANY).choosing("Wat besluit de werkgroep?", "NOT_ASSESSED"));
        measurements.withdraw(open);
        read("metingen/" + adopted + "/vastgesteld");
        fill(Form.of("metingen/" + adopted + "/herzien", "Open de herziening", FEW)
                .shownAt(assessment)
                .afterwards(() -> measurements.withdraw(measurement(id, false))));
    }

    private MeasurementId measurement(AssessmentId id, boolean adopted) {
        return assessments.get(id).measurements().stream()
                .filter(each -> each.isAdopted() == adopted)
                .map(MeasurementSummary::id)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private void campaigns() {
        UnitId unit = campaigns.campaignUnits().getFirst().id();
        LocalDate today = LocalDate.now(clock);
        String campaign = "afnames/"
                + campaigns.plan(new NewCampaign(
                        "Najaar",
                        unit,
                        campaigns.publishedQuizzes().getFirst().id(),
                        new CampaignPeriod(today, today.plusDays(9)),
                        CampaignAccess.CODES,
                        Set.of(unit),
                        "",
                        10));
        fill(Form.of(campaign + "/bewerken", "Opslaan", MANY));
        fill(Form.of("afnames/nieuw", "Bewaar als concept", FEW).shownNext());
        read("afnames", campaign, campaign + "/nakijken");
    }

    private void readOnly() {
        read("", "help", "privacy", "trends", "rapporten");
        login(MANAGEMENT);
        read("vergelijking");
        login(ADMINISTRATOR);
        read("mensen", "meldingen", "instellingen-inloggen");
    }
}
