package nl.privacyspiegel.assessment.ui.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.consensus.Agreement;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.Outcome;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.testing.MeasuredUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages of grading together")
class ConsensusPagesTest extends ConsensusPages {

    @Test
    void a_chair_opens_a_round_votes_shows_and_writes_down_the_grade() {
        show(RoundView.class);
        click("Open een ronde");
        assertThat(find(CheckboxGroup.class).all()).hasSize(2);
        click("Open nu");
        RoundId round = rounds.of(id, DOMAIN).getFirst().id();
        choose("Welk cijfer geeft u?", "7");
        click("Geef dit cijfer");
        TextArea why = find(TextArea.class).single();
        assertThat(why.getErrorMessage()).isEqualTo("Schrijf in een paar woorden waarom u dit cijfer geeft.");
        test(why).setValue("Het beleid is er.");
        click("Geef dit cijfer");
        assertThat(page()).contains("U antwoordde: ‘7’", "Gestemd: 1 van ");
        theOtherVotes(round, 3);
        int quorum = rounds.of(id, DOMAIN).getFirst().quorum().needed();
        assertThat(quorum).isLessThanOrEqualTo(2);
        show(RoundView.class);
        assertThat(page()).doesNotContain(REASON);
        click("Toon alle cijfers");
        assertThat(page())
                .contains(
                        REASON, "Twee cijfers staan in het midden: 3 en 7", "Vraag de laagste", "De voorzitter kiest");
        click("Leg het cijfer vast");
        assertThat(choice("Welk cijfer is de mediaan?").getErrorMessage())
                .isEqualTo("Kies welk van de twee middelste cijfers de mediaan is.");
        choose("Welk cijfer is de mediaan?", "3");
        choose("Cijfer van de groep", "5");
        TextArea minority = find(TextArea.class).all().stream()
                .filter(each -> each.getLabel().equals("Afwijkende mening"))
                .findFirst()
                .orElseThrow();
        test(minority).setValue("Een van ons vindt 7 goed.");
        click("Leg het cijfer vast");
        TextArea motivation = find(TextArea.class).all().stream()
                .filter(each -> each.getLabel().equals("Motivering van de groep"))
                .findFirst()
                .orElseThrow();
        assertThat(motivation.getErrorMessage())
                .isEqualTo("Het cijfer van de groep is niet de mediaan. Schrijf op waarom.");
        test(motivation).setValue("Wij bespraken het.");
        click("Leg het cijfer vast");
        assertThat(page())
                .contains(
                        "De groep sprak een cijfer af.",
                        "cijfer afgesproken",
                        "Mediaan 3, spreiding 4",
                        "De cijfers liepen ver uiteen",
                        "Een van ons vindt 7 goed.")
                .doesNotContain("Vraag de laagste", "De voorzitter kiest", "Ieder geeft eerst alleen");
        assertThat(notes.of(id)).containsKey(DOMAIN);

        navigate("metingen/" + id + "/rapport", Component.class);
        assertThat(page()).contains("Mediaan 3, spreiding 4", "Een van ons vindt 7 goed.");
        navigate("afdruk/metingen/" + id, Component.class);
        assertThat(((Component) getCurrentView()).getElement().getOuterHTML())
                .contains("Mediaan 3, spreiding 4", "Afwijkende mening", "Een van ons vindt 7 goed.");
    }

    @Test
    void the_screen_of_the_room_shows_who_and_never_what() {
        RoundId round = open(2);
        theOtherVotes(round, 3);
        votes.cast(round, Ballot.graded(Grade.of(9), "mijn reden"));
        show(RoundScreenView.class);
        assertThat(page()).contains("Gestemd: 2 van ", "heeft gestemd").doesNotContain(REASON, "mijn reden", "Mediaan");
        click("Toon alle cijfers");
        assertThat(page()).contains(REASON, "mijn reden", "Spreiding (hoogste min laagste): 6");
    }

    @Test
    void what_happens_elsewhere_is_seen_at_the_next_look_and_what_is_typed_stays() {
        RoundId round = open(1);
        show(RoundView.class);
        TextArea reason = find(TextArea.class).single();
        test(reason).setValue("Ik twijfel nog");
        theOtherVotes(round, 3);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(page()).contains("Gestemd: 1 van ");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Ik twijfel nog");
        as("werkgroeplid2");
        chaired.takeOver(round);
        chaired.reveal(round);
        as("werkgroeplid");
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(page()).contains("De anderen zien de cijfers al").doesNotContain(REASON);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Ik twijfel nog");
    }

    @Test
    void a_chair_whose_place_is_taken_keeps_what_was_typed_for_the_group() {
        RoundId round = open(2);
        theOtherVotes(round, 3);
        votes.cast(round, Ballot.graded(Grade.of(3), "mijn reden"));
        chaired.reveal(round);
        show(RoundView.class);
        test(ofTheGroup()).setValue("Wij zijn het eens");
        as("werkgroeplid2");
        chaired.takeOver(round);
        as("werkgroeplid");
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(page()).contains("nam het voorzitten over", "Wij zijn het eens");
        chaired.takeOver(round);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(ofTheGroup().getValue()).isEqualTo("Wij zijn het eens");
    }

    private TextArea ofTheGroup() {
        return find(TextArea.class).withCaption("Motivering van de groep").single();
    }

    private AgreeForm agreeing(int... grades) {
        GradingScale scale = measurements.sheet(id).scale();
        Outcome outcome = Outcome.of(Arrays.stream(grades).mapToObj(Grade::of).toList(), scale);
        return new AgreeForm(chaired, RoundId.random(), outcome, scale, DomainGrade.OPEN, () -> {});
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Grade> median(AgreeForm form) {
        return (RadioButtonGroup<Grade>) form.getChildren().findFirst().orElseThrow();
    }

    @Test
    void a_chair_who_chose_the_median_keeps_it_when_more_grades_come_in() {
        AgreeForm typed = agreeing(3, 7);
        median(typed).setValue(Grade.of(7));
        AgreeForm more = agreeing(2, 3, 7, 9);
        more.take(typed);
        assertThat(median(more).getValue()).isEqualTo(Grade.of(7));
        AgreeForm other = agreeing(2, 3, 4, 7);
        other.take(typed);
        assertThat(median(other).isEmpty()).isTrue();
    }

    @Test
    void who_comes_late_chooses_between_voting_unseen_and_looking() {
        RoundId round = open(1);
        theOtherVotes(round, 3);
        chaired.reveal(round);
        show(RoundView.class);
        assertThat(page()).contains("De anderen zien de cijfers al").doesNotContain(REASON);
        click("Kijk zonder te stemmen");
        assertThat(page()).contains(REASON);
    }

    @Test
    void a_revision_promises_no_answers_and_says_where_they_are() {
        RoundId round = open(1);
        theOtherVotes(round, 3);
        chaired.reveal(round);
        chaired.agree(
                round,
                new Agreement(DomainGrade.graded(Grade.of(3), "samen"), Optional.of(Grade.of(3)), ""),
                DomainGrade.OPEN);
        MeasuredUnit.in(application).adopt(id, Map.of(DOMAIN, 3));
        show(RoundView.class);
        assertThat(page()).contains("en wat ieder gaf", REASON);
        id = measurements.revise(id, "een fout");
        show(RoundView.class);
        assertThat(page())
                .contains("Deze ronde is voorbij", "staat bij de meting waarvan dit de herziening is")
                .doesNotContain("en wat ieder gaf", REASON);
    }

    @Test
    void the_chair_is_asked_before_showing_without_a_vote_and_another_can_take_over() {
        RoundId round = open(1);
        theOtherVotes(round, 3);
        show(RoundView.class);
        click("Toon alle cijfers");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(page()).doesNotContain(REASON);
    }
}
