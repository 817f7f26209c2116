package nl.privacyspiegel.improvement.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.action.Planning;
import nl.privacyspiegel.improvement.action.Priority;
import nl.privacyspiegel.improvement.action.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("The pages of several actions")
class ActionListPagesTest extends ActionPages {

    @Test
    void the_list_keeps_its_filter_in_the_address_and_shows_what_is_late_first() {
        made(ActionData.named("Te laat geworden").withPlanning(new Planning(null, LocalDate.of(2020, 1, 1), null)));
        made(ActionData.named("Nog alle tijd"));
        navigate(ActionsView.class);
        assertThat(page().indexOf("Te laat geworden")).isLessThan(page().indexOf("Nog alle tijd"));
        go("acties?telaat=ja");
        assertThat(page()).contains("Te laat geworden").doesNotContain("Nog alle tijd");
        assertThat(find(Checkbox.class)
                        .withCaption("Alleen wat te laat is")
                        .single()
                        .getValue())
                .isTrue();
    }

    @Test
    void several_actions_get_another_priority_and_it_is_taken_back() {
        ActionId one = made(ActionData.named("Een van twee"));
        ActionId two = made(ActionData.named("Twee van twee"));
        navigate(ActionsView.class);
        click("Wijzig wat gekozen is");
        Notification refused = find(Notification.class).single();
        find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().orElse("").endsWith("van twee"))
                .forEach(box -> test(box).click());
        click("Wijzig wat gekozen is");
        assertThat(refused.isOpened()).isFalse();
        Select<?> owner = find(Select.class).withCaption("Wie doet het").all().getLast();
        assertThat(owner.getItemLabelGenerator().apply(null)).isEqualTo("Laat zoals het is");
        @SuppressWarnings("unchecked")
        Select<Priority> priority =
                find(Select.class).withCaption("Prioriteit").all().getLast();
        priority.setValue(Priority.HIGH);
        click("Opslaan");
        assertThat(content(one).priority()).isEqualTo(Priority.HIGH);
        assertThat(content(two).priority()).isEqualTo(Priority.HIGH);
        click("Maak ongedaan");
        assertThat(content(two).priority()).isEqualTo(Priority.MIDDLE);
    }

    @Test
    void the_board_takes_an_action_on() {
        ActionId id = made(ActionData.named("Op het bord"));
        navigate(BoardView.class);
        Button begin = find(Button.class).withText("Begin").all().stream()
                .filter(each -> each.getAriaLabel().orElse("").equals("Begin: Op het bord"))
                .findFirst()
                .orElseThrow();
        test(begin).click();
        assertThat(actions.get(id, DUTCH).line().state()).isEqualTo(ActionState.DO);
        assertThat(page()).contains("Gedaan: laat nagaan");
    }

    @Test
    void who_calls_an_action_done_with_steps_left_is_asked_and_it_stays_seen() {
        made(ActionData.named("Halverwege")
                .withSteps(List.of(new Step("Een", LocalDate.of(2026, 1, 1)), new Step("Twee", null))));
        navigate(BoardView.class);
        press("Begin: Halverwege");
        press("Gedaan: laat nagaan: Halverwege");
        ConfirmDialog asked = find(ConfirmDialog.class).single();
        assertThat(asked.getElement().getProperty("message")).contains("Eén stap is nog niet afgevinkt");
        test(asked).confirm();
        assertThat(page()).contains("Een ander werkgroeplid gaat dit na.");
    }

    private void press(String name) {
        test(find(Button.class).all().stream()
                        .filter(each -> each.getAriaLabel().orElse("").equals(name))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    void the_roadmap_shows_an_action_at_the_step_of_its_part_of_the_domain() {
        made(ActionData.named("Convenant sluiten")
                .withAbout(Set.of(FindingSubjects.ref(unit(), measurement(), "governance-extern-2"))));
        navigate(RoadmapView.class);
        String text = page();
        assertThat(text).contains("Stap 1.", "Stap 7.");
        int shown = text.indexOf("Convenant sluiten");
        assertThat(shown).isGreaterThan(text.indexOf("Stap 7."));
        assertThat(text.substring(text.indexOf("Stap 6."), text.indexOf("Stap 7.")))
                .doesNotContain("Convenant sluiten");
    }

    @Test
    @WithUserDetails("manager@kempen.example")
    void who_only_reads_changes_nothing() {
        navigate(ActionsView.class);
        assertThat(find(Button.class).withText("Nieuwe actie").all()).isEmpty();
        navigate(BoardView.class);
        assertThat(page()).contains("Plannen (");
        navigate(RoadmapView.class);
        assertThat(page()).contains("Kempengemeenten heeft nog geen traject", "CJG+ de Kempen 0 van 16 klaar");
    }
}
