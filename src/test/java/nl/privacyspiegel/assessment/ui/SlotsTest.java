package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What modules above put on the pages of a measurement and a comparison")
class SlotsTest extends OpenMeasurementPage {

    @Autowired
    private ExampleSlots above;

    @AfterEach
    void nobody_fills_them() {
        above.close();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void compare() {
        AssessmentSummary kempen = assessments.list().stream()
                .filter(each -> each.name().equals("Privacy sociaal domein 2017"))
                .findFirst()
                .orElseThrow();
        navigate(ComparisonView.class, Map.of("assessment", kempen.id().toString()));
    }

    private List<String> headers(String caption) {
        return find(NativeTableHeaderCell.class, table(caption)).all().stream()
                .filter(cell -> "col".equals(cell.getElement().getAttribute("scope")))
                .map(cell -> cell.getElement().getText())
                .filter(SlotsTest::isOfAnExample)
                .toList();
    }

    private Table<?> table(String caption) {
        return find(Table.class)
                .withCondition(table -> table.getElement().getTextRecursively().startsWith(caption))
                .single();
    }

    private static List<String> below(Component card) {
        // In the card itself, or in what lies folded in it.
        return Stream.concat(
                        card.getElement().getChildren(),
                        card.getElement().getChildren().flatMap(Element::getChildren))
                .filter(child -> child.getClassList().contains("ps-added"))
                .map(Element::getTextRecursively)
                .filter(words -> words.startsWith("Voorbeeld") || words.startsWith("Proef"))
                .toList();
    }

    /** The privacytest of the demonstration stands there too. */
    private static boolean isOfAnExample(String words) {
        return !words.startsWith("Medewerkers in de privacytest");
    }

    @Test
    void they_stand_in_their_order_within_the_card_of_their_question_and_of_the_grade_and_are_asked_once() {
        above.open(Role.ASSESSOR);

        open(id);

        List<QuestionCard> questions = find(QuestionCard.class).all();
        assertThat(below(questions.getFirst())).containsExactly("Voorbeeld bij een vraag", "Proef bij een vraag");
        assertThat(questions).hasSizeGreaterThan(1);
        assertThat(below(questions.getLast())).isEmpty();
        assertThat(below(find(ScoreCard.class).single()))
                .containsExactly("Voorbeeld bij het cijfer", "Proef bij het cijfer");
        assertThat(above.asked).isEqualTo(2);
    }

    @Test
    void a_comparison_has_their_cards_and_their_columns_before_the_motivations_and_what_was_written() {
        above.open(Role.ASSESSOR);

        compare();

        assertThat(page()).containsOnlyOnce("Twee streefcijfers gehaald");
        assertThat(page().indexOf("Twee streefcijfers gehaald")).isLessThan(page().indexOf("Vraag voor vraag"));
        assertThat(headers("Cijfers per domein")).hasSize(6).element(4).isEqualTo("Streefcijfer");
        assertThat(headers("Beleid")).hasSize(4).element(2).isEqualTo("Acties");
        assertThat(find(NativeTableCell.class)
                        .withCondition(cell -> "Streefcijfer"
                                        .equals(cell.getElement().getAttribute("data-label"))
                                && !cell.getElement().getTextRecursively().isEmpty())
                        .all())
                .extracting(cell -> cell.getElement().getTextRecursively())
                .containsExactly("streef 8");
        assertThat(page()).containsOnlyOnce("actie gedaan");
    }

    @Test
    void who_has_none_of_their_roles_sees_nothing_of_them_and_they_are_not_even_asked() {
        above.open(Role.SUPERVISOR);
        above.broken = true;

        open(id);

        assertThat(page()).doesNotContain("Voorbeeld bij", "Proef bij", "niet worden getoond");
        assertThat(above.asked).isZero();
        compare();
        assertThat(page()).doesNotContain("streef", "niet worden getoond");
    }

    @Test
    void when_nobody_fills_them_there_is_no_trace_of_them() {
        open(id);

        assertThat(find(QuestionCard.class).all())
                .allSatisfy(card -> assertThat(below(card)).isEmpty());
        compare();
        assertThat(headers("Cijfers per domein")).hasSize(5);
        assertThat(headers("Beleid")).hasSize(3);
    }

    @Test
    void a_module_that_fails_says_so_under_a_number_and_the_rest_of_the_measurement_stands_and_saves() {
        above.open(Role.ASSESSOR);
        above.broken = true;

        open(id);

        assertThat(page())
                .containsPattern("Alle trajecten: dit deel kan nu niet worden getoond.*nummer: [0-9a-f]{8}")
                .doesNotContain("no evidence");
        assertThat(below(find(QuestionCard.class).all().getFirst())).containsExactly("Proef bij een vraag");
        test(status()).setValue("Het beleid ligt er.");
        assertThat(stored(id).narrative()).isEqualTo("Het beleid ligt er.");
    }

    @Test
    void a_comparison_stands_when_a_module_fails_and_says_what_is_not_there() {
        above.open(Role.ASSESSOR);
        above.broken = true;

        compare();

        assertThat(page()).contains("dit deel kan nu niet worden getoond", "Vraag voor vraag", "Gemiddelde");
        assertThat(headers("Cijfers per domein")).hasSize(5);
    }
}
