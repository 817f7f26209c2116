package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinSession;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.shared.ui.Texts;
import nl.privacyspiegel.testing.Logins;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@OnDemo
@DisplayName("The language that was chosen on the login page")
class ChosenLanguageTest extends SpringBrowserlessTest {

    @Autowired
    private LanguageOfTheReader language;

    @Autowired
    private Members members;

    @Autowired
    private CurrentUser user;

    @Autowired
    private UserDetailsService logins;

    @BeforeEach
    void a_visitor_comes_to_the_login_page() {
        VaadinSession.getCurrent().setLocale(Texts.DUTCH);
        navigate(LoginView.class);
    }

    @AfterEach
    void log_out() {
        SecurityContextHolder.clearContext();
    }

    private void chooseEnglish() {
        test(find(Button.class).withText("English").single()).click();
    }

    private void logIn() {
        SecurityContextHolder.getContext().setAuthentication(Logins.of(logins, "werkgroeplid@kempen.example"));
    }

    private void profileIsIn(String tag) {
        logIn();
        members.speak(tag);
        SecurityContextHolder.clearContext();
    }

    private String read() {
        return language.ofTheReader().getLanguage();
    }

    @Test
    void chosen_on_purpose_it_wins_from_the_profile_and_becomes_that_of_the_profile() {
        profileIsIn("nl");
        chooseEnglish();
        assertThat(read()).isEqualTo("en");

        logIn();

        assertThat(read()).isEqualTo("en");
        assertThat(user.require().language()).isEqualTo("en");
    }

    @Test
    void the_language_that_the_page_merely_had_leaves_the_profile_alone() {
        profileIsIn("en");
        assertThat(read()).isEqualTo("nl");

        logIn();

        assertThat(read()).isEqualTo("en");
        assertThat(user.require().language()).isEqualTo("en");
    }

    @Test
    void it_counts_once_so_that_another_choice_afterwards_stays() {
        chooseEnglish();
        logIn();
        assertThat(read()).isEqualTo("en");

        members.speak("nl");

        assertThat(read()).isEqualTo("nl");
    }
}
