package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignSummary;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.testing.Logins;
import nl.privacyspiegel.testing.OnDemo;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@DisplayName("Who reads in English hears that content is Dutch, on every page")
class LanguageOfContentTest extends SpringBrowserlessTest {

    private static final String ADMINISTRATOR = "beheerder@kempen.example";
    private static final String ASSESSOR = "werkgroeplid@kempen.example";
    private static final String MANAGEMENT = "manager@kempen.example";

    /** Shorter texts, and words that are English too, can stand in any sentence. */
    private static final int SHORTEST = 6;

    private static final Set<String> ENGLISH_TOO = Set.of("Governance");

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
    private UserDetailsService logins;

    private final Set<String> contents = new LinkedHashSet<>();
    private final Set<String> unmarked = new LinkedHashSet<>();

    /** Pages of measurements that were not looked at: one that is refused would say nothing about its content. */
    private final Set<String> unseen = new LinkedHashSet<>();

    private int marked;

    @Test
    @WithUserDetails(ASSESSOR)
    void dutch_content_is_marked_as_such() {
        as(ADMINISTRATOR);
        List<String> quizPages = new ArrayList<>(List.of("privacytests", "instellingen-privacytest"));
        quizzes.list().forEach(quiz -> {
            know(quizzes.get(quiz.id()).data());
            quizPages.add("privacytests/" + quiz.id());
            quizzes.versions(quiz.id()).stream()
                    .filter(other -> !other.id().equals(quiz.id()))
                    .forEach(other -> quizPages.add("privacytests/" + quiz.id() + "/verschil/" + other.id()));
        });
        as(ASSESSOR);
        List<String> pages = new ArrayList<>(List.of(
                "",
                "trajecten",
                "trajecten/nieuw",
                "raamwerken",
                "trends",
                "rapporten",
                "afnames",
                "afnames/nieuw",
                "acties",
                "acties/nieuw",
                "acties/bord",
                "acties/route",
                "bewustwording",
                "documenten",
                "bewijs",
                "bewijs/nieuw",
                "functies",
                "kalender",
                "verantwoordelijkheden"));
        frameworks.list().forEach(framework -> {
            know(frameworks.get(framework.id()).data());
            pages.add("raamwerken/" + framework.id());
            frameworks.versions(framework.id()).stream()
                    .filter(other -> !other.id().equals(framework.id()))
                    .forEach(other -> pages.add("raamwerken/" + framework.id() + "/verschil/" + other.id()));
        });
        assessments.list().forEach(assessment -> know(assessment, pages));
        know(campaigns.list(), pages);
        walk(pages);
        as(MANAGEMENT);
        walk(List.of("", "trends", "vergelijking"));
        as(ADMINISTRATOR);
        quizPages.addAll(List.of("logboek", "meldingen"));
        walk(quizPages);

        assertThat(unmarked).isEmpty();
        assertThat(unseen).isEmpty();
        assertThat(marked).isGreaterThan(500);
    }

    private void as(String email) {
        SecurityContextHolder.getContext().setAuthentication(Logins.of(logins, email));
    }

    private void know(FrameworkData framework) {
        know(framework.name());
        framework.domains().forEach(domain -> {
            know(domain.name());
            domain.sections()
                    .forEach(section -> section.questions().forEach(question -> {
                        know(question.text());
                        know(question.rationale());
                    }));
        });
    }

    private void know(AssessmentSummary assessment, List<String> pages) {
        know(assessment.name());
        pages.add("trajecten/" + assessment.id());
        pages.add("trajecten/" + assessment.id() + "/vergelijking");
        for (MeasurementSummary summary : assessment.measurements()) {
            MeasurementSheet sheet = measurements.sheet(summary.id());
            sheet.domains().forEach(domain -> {
                know(domain.score().content().explanation());
                String page = "metingen/" + summary.id() + "/" + domain.domain().id();
                pages.add(page);
                unseen.add(page);
                domain.questions().forEach(question -> {
                    know(question.finding().content().narrative());
                    know(question.finding().content().references());
                });
            });
            pages.add("afdruk/metingen/" + summary.id());
            pages.add("metingen/" + summary.id() + "/rapport");
            pages.add("metingen/" + summary.id() + "/samen");
            pages.add("metingen/" + summary.id() + "/vaststellen");
            pages.add("metingen/" + summary.id() + "/vastgesteld");
            pages.add("metingen/" + summary.id() + "/invulformulier");
        }
    }

    private void know(List<CampaignSummary> list, List<String> pages) {
        list.forEach(campaign -> {
            know(campaign.name());
            pages.add("afnames/" + campaign.id());
            pages.add("afnames/" + campaign.id() + "/resultaten");
            list.forEach(other -> pages.add("afnames/" + campaign.id() + "/resultaten/vergelijk/" + other.id()));
        });
    }

    private void know(QuizData quiz) {
        know(quiz.name());
        quiz.topics().forEach(topic -> know(topic.name()));
        quiz.questions().forEach(question -> know(question.text()));
    }

    private void know(String text) {
        String content = text.strip();
        if (content.length() >= SHORTEST && !ENGLISH_TOO.contains(content)) {
            contents.add(content);
        }
    }

    private void walk(List<String> pages) {
        for (String page : pages) {
            cleanVaadinEnvironment();
            initVaadinEnvironment();
            UI.getCurrent().setLocale(Locale.ENGLISH);
            UI.getCurrent().navigate(page);
            UI.getCurrent().refreshCurrentRoute(true);
            if (!(getCurrentView() instanceof HasErrorParameter)) {
                unseen.remove(page);
                look(page, ((Component) getCurrentView()).getElement(), "en");
            }
        }
    }

    private void look(String page, Element element, String inherited) {
        String language = element.hasAttribute("lang") ? element.getAttribute("lang") : inherited;
        if (element.isTextNode()) {
            read(page, element.getText(), language);
        }
        String html = element.getProperty("innerHTML");
        if (html != null) {
            look(page, Jsoup.parseBodyFragment(html).body(), language);
        }
        element.getChildren().forEach(child -> look(page, child, language));
    }

    private void look(String page, org.jsoup.nodes.Element element, String inherited) {
        String language = element.hasAttr("lang") ? element.attr("lang") : inherited;
        if (!element.tagName().equals("title") && !element.tagName().equals("desc")) {
            if (!element.hasClass("ps-absent")) {
                element.textNodes().forEach(text -> read(page, text.getWholeText(), language));
            }
            element.children().forEach(child -> look(page, child, language));
        }
    }

    private void read(String page, String text, String language) {
        for (String content : contents) {
            if (text.contains(content)) {
                if (language.startsWith("nl")) {
                    marked++;
                } else {
                    unmarked.add(page.replaceAll("[0-9a-f-]{36}", "ID") + ": " + text.strip());
                }
                return;
            }
        }
    }
}
