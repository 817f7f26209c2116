package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Random;
import nl.privacyspiegel.organisation.accounts.FirstRunConsole;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:hostile-first-run;DB_CLOSE_DELAY=-1")
@Import({People.class, FirstRunConsole.class})
@DisplayName("Whatever somebody types before there is an organisation")
class HostileFirstRunTest extends Typist {

    @Autowired
    private FirstRunConsole console;

    @Test
    void is_refused_with_a_reason_or_becomes_the_name_as_typed() {
        Random random = new Random(2017);
        String name = HostileInputs.tame(random);
        for (String wild : HostileInputs.listed()) {
            open("eerste-keer");
            type(wild, HostileInputs.tame(random), wild);
            press("Maak organisatie en account");
            Screen.requireHarmless(UI.getCurrent());
            assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("FirstRunView");
            assertThat(Screen.refusals(UI.getCurrent())).as(wild).anyMatch(said -> !said.isBlank());
        }
        open("eerste-keer");
        Checkbox alsoAssessor =
                Screen.all((Component) getCurrentView(), Checkbox.class).getFirst();
        assertThat(alsoAssessor.getValue())
                .as("nobody gets two roles without asking for them")
                .isFalse();
        assertThat(alsoAssessor.getHelperText()).contains("toezichthouder", "leest dat in het logboek");
        type(console.newCode(), name, "vier losse woorden naast elkaar");
        press("Maak organisatie en account");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("LoginView");
        Screen.requireHarmless(UI.getCurrent());
    }

    private void type(String code, String text, String password) {
        List<AbstractField<?, String>> fields = Screen.textFields((Component) getCurrentView());
        assertThat(fields).hasSize(6);
        for (AbstractField<?, String> field : fields) {
            if (field instanceof EmailField) {
                set(field, "eerste@gemeente.example");
            } else if (field instanceof PasswordField) {
                set(field, password);
            } else {
                set(field, Screen.label(field).startsWith("Code") ? code : text);
            }
        }
    }
}
