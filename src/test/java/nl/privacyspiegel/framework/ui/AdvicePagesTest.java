package nl.privacyspiegel.framework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.framework.Advice;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** An administrator words the advice of a framework anew, in the next version of what is published. */
@OnDemo
@WithUserDetails("beheerder@kempen.example")
class AdvicePagesTest extends SpringBrowserlessTest {

    @Autowired
    private Frameworks frameworks;

    private FrameworkSummary published;
    private FrameworkVersionId draft;

    @BeforeEach
    void a_new_version_is_begun() {
        published = frameworks.list().stream()
                .filter(each -> each.key().equals("vng-sociaal-domein"))
                .findFirst()
                .orElseThrow();
        draft = frameworks.copyToDraft(published.id(), published.name());
    }

    private Question question(FrameworkVersionId version) {
        return frameworks.get(version).data().question("beleid-1").orElseThrow();
    }

    private void edit() {
        navigate("raamwerken/" + draft + "/bewerken/beleid", FrameworkDomainView.class);
        test(find(Button.class).withAriaLabel("Vraag B1 wijzigen").single()).click();
    }

    private TextArea field(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    private void save() {
        test(find(Button.class).withText("Opslaan").single()).click();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void a_new_version_keeps_all_advice_and_other_changes_of_a_question_do_too() {
        Map<Judgement, Advice> before = question(published.id()).advice();
        assertThat(question(draft).advice()).isEqualTo(before).hasSize(3);
        edit();
        assertThat(find(Fold.class, find(Dialog.class).single()).all())
                .extracting(Fold::isOpen)
                .containsExactly(false, false, false);
        test(field("Onderlegging")).setValue("Een andere reden.");
        save();
        assertThat(question(draft).rationale()).isEqualTo("Een andere reden.");
        assertThat(question(draft).advice()).isEqualTo(before);
    }

    @Test
    void advice_is_worded_anew_read_on_the_page_and_seen_beside_the_version_before() {
        edit();
        test(field("Wat u kunt doen bij ‘nee’")).setValue("Vraag een buurgemeente om haar beleid.");
        test(field("Voorbeeld bij ‘nee’")).setValue("");
        test(field("Wetsartikelen bij ‘nee’")).setValue("AVG art. 24 lid 2\nAVG art. 24 lid 3");
        effort("nee", "klein");
        test(field("Wat u kunt doen bij ‘gedeeltelijk’")).setValue("");
        test(field("Voorbeeld bij ‘gedeeltelijk’")).setValue(" ");
        test(field("Wetsartikelen bij ‘gedeeltelijk’")).setValue("");
        save();

        assertThat(question(draft).advice(Judgement.NO))
                .hasValue(new Advice(
                        "Vraag een buurgemeente om haar beleid.",
                        null,
                        List.of("AVG art. 24 lid 2", "AVG art. 24 lid 3"),
                        Effort.SMALL));
        assertThat(question(draft).advice(Judgement.PARTLY)).isEmpty();
        navigate(FrameworkView.class, Map.of("framework", draft.toString()));
        assertThat(page()).contains("Vraag een buurgemeente om haar beleid.", "AVG art. 24 lid 2; AVG art. 24 lid 3");

        navigate(
                FrameworkDifferenceView.class,
                Map.of("framework", draft.toString(), "other", published.id().toString()));
        Fold differs = find(Fold.class).all().getFirst();
        assertThat(differs.getSummaryText()).isEqualTo("Adviezen die anders zijn");
        assertThat(differs.getElement().getTextRecursively())
                .contains(
                        "Vraag B1, advies bij ‘gedeeltelijk’",
                        "Vraag B1, advies bij ‘nee’",
                        "De inspanning was ‘groot’ en is nu ‘klein’.")
                .doesNotContain("grotendeels", "B2");
        assertThat(page()).contains("24 gelijk.");
    }

    @Test
    void half_an_advice_is_refused_in_words_and_nothing_that_was_typed_is_lost() {
        Map<Judgement, Advice> before = question(draft).advice();
        edit();
        TextArea what = field("Wat u kunt doen bij ‘nee’");
        test(what).setValue("");
        save();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Schrijf bij het advies voor ‘nee’ wat u kunt doen");
        assertThat(question(draft).advice()).isEqualTo(before);
        test(what).setValue("Toch iets.");
        save();
        assertThat(question(draft).advice(Judgement.NO).map(Advice::what)).hasValue("Toch iets.");
    }

    @Test
    void who_advises_about_a_new_question_says_how_much_effort_it_takes() {
        navigate("raamwerken/" + draft + "/bewerken/beleid", FrameworkDomainView.class);
        test(find(Button.class).withText("Vraag toevoegen").single()).click();
        test(field("Tekst van de vraag")).setValue("En dit?");
        test(field("Wat u kunt doen bij ‘nee’")).setValue("Begin ermee.");
        save();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Kies bij het advies voor ‘nee’ hoeveel inspanning het kost.");
        effort("nee", "middel");
        save();
        assertThat(frameworks
                        .get(draft)
                        .data()
                        .question("beleid-3")
                        .orElseThrow()
                        .advice())
                .containsOnly(Map.entry(Judgement.NO, new Advice("Begin ermee.", null, List.of(), Effort.MEDIUM)));
    }

    private void effort(String judgement, String wanted) {
        RadioButtonGroup<?> group = find(RadioButtonGroup.class).all().stream()
                .filter(each -> ("Inspanning bij ‘" + judgement + "’").equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        test(group).selectItem(wanted);
    }
}
