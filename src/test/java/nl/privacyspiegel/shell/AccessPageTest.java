package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.accounts.NewAccessLink;
import nl.privacyspiegel.testing.OnDemo;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.SecondPair;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@DisplayName("The page behind a link")
class AccessPageTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Units units;

    private String heading() {
        return findInView(H1.class).single().getText();
    }

    @Test
    @WithUserDetails("beheerder@kempen.example")
    @DisplayName("Who is invited sees for whom it is and chooses a password; the second time the link does not work")
    void accepted() {
        NewAccessLink link = accounts.invite(
                        new MemberData("Jan", "jurist", new EmailAddress("jan@kempen.example")),
                        Role.ASSESSOR,
                        units.managed().getFirst().id())
                .or(() -> SecondPair.confirmsAll(application))
                .orElseThrow();
        AccessView page = navigate(AccessView.class);
        page.open(People.secret(link));
        assertThat(heading()).isEqualTo("Welkom bij Privacyspiegel");
        assertThat(find(EmailField.class).single().getValue()).isEqualTo("jan@kempen.example");
        PasswordField password = find(PasswordField.class).single();
        test(password).setValue("te kort");
        click("Maak mijn account");
        assertThat(password.getErrorMessage()).startsWith("Dit wachtwoord is te kort.");
        test(password).setValue("paars fietspad naar zee");
        click("Maak mijn account");
        assertThat(getCurrentView()).isInstanceOf(LoginView.class);

        navigate(AccessView.class).open(People.secret(link));
        assertThat(heading()).isEqualTo("Deze link werkt niet");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    @DisplayName("A link that leads nowhere says what to do, whatever is behind the number sign")
    void worthless() {
        for (String secret : new String[] {"", "x", "0123456789ABCDEFGHJKMNPQRS", "<b>\u0000", "é".repeat(9000)}) {
            navigate(AccessView.class).open(secret);
            assertThat(heading()).isEqualTo("Deze link werkt niet");
        }
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
