package nl.privacyspiegel.framework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.privacyspiegel.framework.FrameworkDocument;
import nl.privacyspiegel.framework.FrameworkEdits;
import nl.privacyspiegel.framework.FrameworkImport;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.testing.OnDemo;
import nl.privacyspiegel.testing.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An administrator keeps the frameworks; others read what is published. */
@OnDemo
class FrameworkPagesTest extends SpringBrowserlessTest {

    private static final String ADMINISTRATOR = "beheerder@kempen.example";
    private static final String ASSESSOR = "werkgroeplid@kempen.example";

    private static final String RIGHT = """
            schema: 1
            id: proef
            naam: Proef
            schaal: {minimum: 1, maximum: 10, stap: 1, wegingen: {ja: 100, grotendeels: 67, gedeeltelijk: 33, nee: 0}}
            domeinen:
              - id: d1
                naam: Domein een
                vragen:
                  - id: v1
                    code: A1
                    tekst: Is het zo?
                    onderlegging: Daarom.
            """;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private WebApplicationContext context;

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void aBadFileIsAnsweredWithAllItsProblemsAndStoresNothing() {
        String bad = RIGHT.replace("code: A1", "code: A1\n        kleur: rood").replace("naam: Proef", "naam:");
        int before = frameworks.list().size();

        navigate(ImportFrameworkView.class);
        upload("fout.yaml", bad);

        List<String> problems =
                findInView(ListItem.class).all().stream().map(ListItem::getText).toList();
        assertThat(problems).hasSize(2);
        assertThat(problems.getFirst()).startsWith("Regel 3: ");
        assertThat(problems.getLast()).startsWith("Regel 11: ").contains("kleur");
        assertThat(frameworks.list()).hasSize(before);
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void ofVeryManyMistakesTheFirstAreReadAndTheOthersCounted() {
        String strange =
                IntStream.range(0, 70).mapToObj(i -> "vreemd" + i + ": 1\n").collect(Collectors.joining());

        navigate(ImportFrameworkView.class);
        upload("fout.yaml", RIGHT + strange);

        assertThat(findInView(ListItem.class).all()).hasSize(60);
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Er zijn 70 fouten gevonden in ‘fout.yaml’.", "En nog 10 andere punten.");
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void theNameOfAFileIsOnlyShown() {
        navigate(ImportFrameworkView.class);
        upload("../../../../etc/<b>passwd</b>.yaml", "naam: 1");
        assertThat(findInView(Paragraph.class).all())
                .anyMatch(said -> said.getText().contains("<b>passwd</b>.yaml"));
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void aGoodFileBecomesADraftThatIsEditedAndPublished() {
        navigate(ImportFrameworkView.class);
        upload("goed.yaml", RIGHT);
        FrameworkSummary draft = imported();
        assertThat(getCurrentView()).isInstanceOf(FrameworkView.class);
        assertThat(draft.isPublished()).isFalse();

        click("Bewerken");
        navigate(domainOf(draft), FrameworkDomainView.class);
        click("Vraag toevoegen");
        test(find(TextArea.class).withCaption("Tekst van de vraag").single()).setValue("En dit?");
        assertThat(find(TextField.class).withCaption("Code").single().getValue())
                .isEqualTo("A2");
        click("Opslaan");

        assertThat(document(draft).problems()).hasSize(1);
        navigate(FrameworkView.class, Map.of("framework", draft.id().toString()));
        assertThat(findInView(Button.class).withText("Publiceer").exists()).isFalse();
        RouterLink problem = findInView(RouterLink.class)
                .withCondition(link -> link.getText().startsWith("A2: "))
                .single();
        test(problem).click();
        assertThat(getCurrentView()).isInstanceOf(FrameworkDomainView.class);

        test(findInView(Button.class).withAriaLabel("Vraag A2 wijzigen").single())
                .click();
        test(find(TextArea.class).withCaption("Onderlegging").single()).setValue("Daarom ook.");
        click("Opslaan");
        navigate(FrameworkView.class, Map.of("framework", draft.id().toString()));
        click("Publiceer");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(document(draft).summary().isPublished()).isTrue();
        assertThat(document(draft).editable()).isFalse();
        assertThat(findInView(Button.class).withText("Bewerken").exists()).isFalse();
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void whoWasOvertakenKeepsWhatWasTyped() {
        navigate(ImportFrameworkView.class);
        upload("goed.yaml", RIGHT);
        FrameworkSummary draft = imported();
        navigate(domainOf(draft), FrameworkDomainView.class);
        test(findInView(Button.class).withAriaLabel("Vraag A1 wijzigen").single())
                .click();
        TextArea text = find(TextArea.class).withCaption("Onderlegging").single();
        test(text).setValue("Mijn tekst");
        overtake(draft);
        click("Opslaan");

        assertThat(find(TextArea.class).withCaption("Onderlegging").single().getValue())
                .isEqualTo("Mijn tekst");
        assertThat(document(draft).data().question("v1").orElseThrow().rationale())
                .isNotEqualTo("Mijn tekst");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void othersReadWhatIsPublishedAndCannotImportOrEdit() {
        FrameworksView list = navigate(FrameworksView.class);
        assertThat(frameworks.list()).isNotEmpty().allMatch(FrameworkSummary::isPublished);
        assertThat(find(Button.class, list).withText("Raamwerk importeren").exists())
                .isFalse();
        FrameworkSummary published = frameworks.list().getFirst();
        navigate(FrameworkView.class, Map.of("framework", published.id().toString()));
        assertThat(findInView(Button.class).exists()).isFalse();

        assertRefused("raamwerken/importeren", ImportFrameworkView.class);
        assertRefused("raamwerken/" + published.id() + "/bewerken", FrameworkEditView.class);
        assertRefused("raamwerken/" + published.id() + "/bewerken/beleid", FrameworkDomainView.class);
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void whatIsExportedCanBeImportedAgainAndADraftIsHiddenFromOthers() throws Exception {
        FrameworkSummary published = frameworks.list().getFirst();
        FrameworkVersionId draft = frameworks.copyToDraft(published.id(), published.name());
        assertThat(frameworks.takenIds(draft)).contains("beleid", "governance-intern", "beleid-2");
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();

        SecurityContext administrator = SecurityContextHolder.getContext();
        UserDetails assessor = accounts.loadUserByUsername(ASSESSOR);

        MockHttpServletResponse file = browser.perform(get("/download/raamwerk/{id}.yaml", draft))
                .andReturn()
                .getResponse();

        MockHttpServletResponse refused = browser.perform(
                        get("/download/raamwerk/{id}.yaml", draft).with(user(assessor)))
                .andReturn()
                .getResponse();
        SecurityContextHolder.setContext(administrator);

        assertThat(refused.getStatus()).isEqualTo(404);
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("application/yaml");
        assertThat(file.getHeader("Content-Disposition")).contains("vng-sociaal-domein-v2.yaml");
        assertThat(frameworks.importDraft(file.getContentAsByteArray()))
                .isInstanceOfSatisfying(
                        FrameworkImport.Imported.class,
                        imported -> assertThat(frameworks.get(imported.draft()).data())
                                .isEqualTo(frameworks.get(published.id()).data()));
    }

    private void assertRefused(String address, Class<? extends Component> view) {
        Refused.assertNotFound(address);
        assertThat(getCurrentView()).isNotInstanceOf(view);
    }

    private void upload(String name, String yaml) {
        UploadTester<Upload> upload = test(findInView(Upload.class).single());
        upload.upload(name, "application/yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void overtake(FrameworkSummary draft) {
        FrameworkDocument seen = document(draft);
        frameworks.saveDraft(
                draft.id(),
                FrameworkEdits.describe(
                        seen.data(), "Proef", "Van een ander", "", seen.data().scale(), List.of()),
                seen.version());
    }

    private FrameworkSummary imported() {
        return frameworks.list().stream()
                .filter(each -> each.key().equals("proef"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void whatGradesMeanIsTypedOneALineReadOnThePageAndSeenBesideAnotherVersion() {
        navigate(ImportFrameworkView.class);
        upload("goed.yaml", RIGHT);
        FrameworkSummary first = imported();
        frameworks.publish(first.id(), document(first).version());
        FrameworkVersionId second = frameworks.copyToDraft(first.id(), first.name());
        navigate("raamwerken/" + second + "/bewerken/d1", FrameworkDomainView.class);
        click("Wijzig naam en omschrijving");
        TextArea grades =
                find(TextArea.class).withCaption("Wat de cijfers betekenen").single();

        test(grades).setValue("4: Een begin.");
        click("Opslaan");
        assertThat(frameworks.get(second).data().domains().getFirst().anchors()).isEmpty();
        test(grades).setValue("8 | Bijna klaar.\n4 | Een begin.");
        click("Opslaan");

        navigate(FrameworkView.class, Map.of("framework", second.toString()));
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Wat de cijfers betekenen", "4: Een begin.", "8: Bijna klaar.");
        navigate(
                FrameworkDifferenceView.class,
                Map.of("framework", second.toString(), "other", first.id().toString()));
        assertThat(findInView(Paragraph.class).all())
                .anyMatch(said -> said.getElement()
                        .getTextRecursively()
                        .startsWith("Wat de cijfers betekenen, staat er anders bij: Domein een."));
    }

    private FrameworkDocument document(FrameworkSummary framework) {
        return frameworks.get(framework.id());
    }

    private static String domainOf(FrameworkSummary draft) {
        return "raamwerken/" + draft.id() + "/bewerken/d1";
    }
}
