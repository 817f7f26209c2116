package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.shared.ui.Fold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who compares two measurements reads what it comes to first, and what was written when wanted")
class ComparisonPageTest extends OpenMeasurementPage {

    private String address = "";

    @BeforeEach
    void kempen_is_compared() {
        AssessmentSummary kempen = assessments.list().stream()
                .filter(each -> each.name().equals("Privacy sociaal domein 2017"))
                .findFirst()
                .orElseThrow();
        address = "trajecten/" + kempen.id() + "/vergelijking";
        navigate(ComparisonView.class, Map.of("assessment", kempen.id().toString()));
    }

    private String page() {
        return ((ComparisonView) getCurrentView()).getElement().getTextRecursively();
    }

    private long questions() {
        return find(Fold.class).all().stream()
                .filter(fold -> fold.getElement().getTextRecursively().startsWith("Toelichting bij "))
                .count();
    }

    @Test
    void the_headline_stands_before_the_charts_and_these_before_the_questions() {
        assertThat(page())
                .containsSubsequence(
                        "Van gemiddeld 3,3 naar 7,3, over 4 domeinen",
                        "Beleid steeg het meest, van 1 naar 8",
                        "Cijfers in een web",
                        "Cijfers per domein",
                        "Vraag voor vraag")
                .containsOnlyOnce("Beleid steeg het meest");
    }

    @Test
    void a_chart_says_what_it_shows_and_keeps_its_name_below() {
        List<ChartFigure> charts = find(ChartFigure.class).all();

        assertThat(charts)
                .extracting(chart -> find(H3.class, chart).single().getElement().getTextRecursively())
                .containsExactly("Beleid steeg het meest, van 1 naar 8", "Laagste cijfer bij eind: Governance (6)");
        assertThat(charts.getFirst().getElement().getTextRecursively())
                .containsSubsequence("van 1 naar 8", "Cijfers in een web");
    }

    @Test
    void the_explanation_of_a_domain_also_says_what_its_grades_mean() {
        assertThat(find(Fold.class).all())
                .extracting(fold -> fold.getElement().getTextRecursively())
                .filteredOn(text -> text.startsWith("Lees de toelichting"))
                .first()
                .asString()
                .contains("1 is lager dan 2. Een 2: Er is geen privacybeleid", "Een 8: Medewerkers en partners");
    }

    @Test
    void what_employees_knew_of_a_domain_stands_beside_its_grade_with_its_date() {
        assertThat(page())
                .contains("Medewerkers in de privacytest")
                .containsPattern("\\d%? ?\\(21 deelnemers, 28 mei 2017\\)");
    }

    @Test
    void each_domain_can_be_jumped_to() {
        List<String> links = find(Anchor.class, find(Nav.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();

        assertThat(links).hasSize(5).allMatch(link -> link.startsWith("/" + address + "#domein-"));
        assertThat(find(Section.class).all().stream()
                        .flatMap(section -> section.getId().stream())
                        .map(id -> "/" + address + "#" + id))
                .containsExactlyElementsOf(links);
    }

    @Test
    void a_question_is_one_line_from_judgement_to_judgement_with_what_was_written_folded() {
        assertThat(page()).contains("nee naar ja", "ja ongewijzigd", "grotendeels zelfde oordeel");
        assertThat(questions()).isEqualTo(24);
        assertThat(find(Fold.class).all())
                .allSatisfy(fold -> assertThat(fold.isOpen()).isFalse());
    }

    @Test
    void only_what_changed_is_shown_on_demand_and_how_much_is_hidden_is_said_and_stands_in_the_address() {
        test(find(Checkbox.class).single()).click();

        assertThat(questions()).isEqualTo(16);
        assertThat(page()).contains("8 vragen zijn ongewijzigd en nu niet te zien.");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("toon"))
                .contains("veranderd");
        assertThat(find(Checkbox.class).single().getValue()).isTrue();

        test(find(Checkbox.class).single()).click();

        assertThat(questions()).isEqualTo(24);
        assertThat(page()).contains("8 vragen zijn ongewijzigd.");
    }

    @Test
    void on_an_english_page_only_the_names_in_a_conclusion_are_in_the_language_of_content() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate(address);

        H3 heading = find(H3.class, find(ChartFigure.class).all().getFirst()).single();
        assertThat(heading.getElement().getTextRecursively()).isEqualTo("Beleid rose most, from 1 to 8");
        assertThat(find(Span.class, heading).all())
                .singleElement()
                .satisfies(name ->
                        assertThat(name.getElement().getAttribute("lang")).isEqualTo("nl"));
    }
}
