package nl.privacyspiegel.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.privacyspiegel.shared.document.ContentProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A point that misses leads to the field where it is filled in")
class FormFieldsTest {

    private final TextField text = FormFields.named("tekst", new TextField());
    private final TextField first = FormFields.named("opties[0].tekst", new TextField());
    private final TextField second = FormFields.named("opties[1].tekst", new TextField());
    private final TextField references = FormFields.named("verwijzingen", new TextField());
    private final TextField good = FormFields.named("goed", new TextField());
    private final Div form = new Div(text, new Div(first, second), references, good);

    @ParameterizedTest
    @CsvSource({
        "onderwerpen[0].advies, advies",
        "vragen[12].opties[1].tekst, opties[1].tekst",
        "domeinen[0].onderdelen[1].vragen[3].tekst, tekst",
        "domeinen[0].omschrijving, omschrijving",
        "vragen[3], ''",
        "naam, naam"
    })
    void the_field_is_what_is_left_of_the_place_without_its_thing(String place, String field) {
        assertThat(FormFields.of(new ContentProblem(place, "", "shared.content.missing", List.of())))
                .isEqualTo(field);
    }

    @Test
    void it_is_found_by_its_name_or_by_the_list_or_the_part_it_is_in() {
        assertThat(FormFields.find(form, "tekst")).containsSame(text);
        assertThat(FormFields.find(form, "opties[1].tekst")).containsSame(second);
        assertThat(FormFields.find(form, "opties")).as("too few options").containsSame(first);
        assertThat(FormFields.find(form, "verwijzingen[4]")).containsSame(references);
        assertThat(FormFields.find(form, "beoordeling.goed")).containsSame(good);
        assertThat(FormFields.find(form, "taal")).isEmpty();
    }

    @Test
    void a_field_behind_a_fold_is_found_by_its_whole_name_and_the_fold_opens() {
        TextField no = FormFields.named("adviezen.nee.artikelen", new TextField());
        Fold fold = new Fold("Advies bij nee", new Div(no));
        Fold other = new Fold("Advies bij gedeeltelijk", new TextField());
        TextField own = FormFields.named("artikelen", new TextField());
        Div question = new Div(own, other, fold);
        assertThat(FormFields.find(question, "adviezen.nee.artikelen[3]")).containsSame(no);
        assertThat(FormFields.find(question, "artikelen[3]")).containsSame(own);

        FormFields.unfold(own);
        FormFields.unfold(null);
        assertThat(fold.isOpen()).isFalse();
        FormFields.unfold(no);
        assertThat(fold.isOpen()).isTrue();
        assertThat(other.isOpen()).isFalse();
    }

    @Test
    void a_field_that_is_not_in_sight_is_no_place_for_the_keyboard() {
        text.setVisible(false);
        assertThat(FormFields.find(form, "tekst")).isEmpty();
    }
}
