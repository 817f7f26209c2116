package nl.privacyspiegel.improvement.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import nl.privacyspiegel.improvement.action.ActionLine;
import nl.privacyspiegel.privacytest.Results;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("A suggestion is taken over beside what it is about")
class TakeOverSuggestionTest extends ActionPages {

    private static final String TAKE = "Overnemen als actie";

    @Autowired
    private Results results;

    private List<Button> offered() {
        return find(Button.class).withText(TAKE).all();
    }

    private List<ActionLine> lines() {
        return actions.of(List.of(unit()), DUTCH);
    }

    private void takeOverAndBack() {
        int before = lines().size();
        int offered = offered().size();
        assertThat(offered).isPositive();
        test(offered().getFirst()).click();
        assertThat(lines()).hasSize(before + 1);
        assertThat(offered()).hasSize(offered - 1);
        assertThat(page()).contains("Overgenomen als actie:");
        click("Maak ongedaan");
        assertThat(lines()).hasSize(before);
        assertThat(offered()).hasSize(offered);
    }

    @Test
    void beside_the_judgement_of_a_question() {
        navigate("metingen/" + measurement() + "/beleid", Component.class);
        takeOverAndBack();
    }

    @Test
    void beside_a_weak_topic_of_a_test() {
        String campaign =
                results.closed(List.of(unit())).getFirst().id().value().toString();
        navigate("afnames/" + campaign + "/resultaten", Component.class);
        assertThat(page()).contains("Meer over dit advies", "Inspanning: ");
        takeOverAndBack();
    }

    @Test
    @WithUserDetails("manager@kempen.example")
    void who_only_reads_is_offered_nothing() {
        navigate(
                "metingen/" + assessments.list().getFirst().counting().getLast().id() + "/beleid", Component.class);
        assertThat(page()).contains("Wat kunt u doen?");
        assertThat(offered()).isEmpty();
    }
}
