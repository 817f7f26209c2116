package nl.privacyspiegel.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberState;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.AccessLinks;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.accounts.MemberSummary;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.accounts.NewAccessLink;
import nl.privacyspiegel.testing.Logins;
import nl.privacyspiegel.testing.OnDemo;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.SecondPair;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@DisplayName("The pages of people")
class MemberPagesTest extends SpringBrowserlessTest {

    private static final String ADMINISTRATOR = "beheerder@kempen.example";
    private static final String ASSESSOR = "werkgroeplid@kempen.example";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UserDetailsService logins;

    @Autowired
    private AccessLinks links;

    @Autowired
    private Units units;

    @Autowired
    private CurrentUser user;

    private MemberSummary named(String name) {
        return members.managed().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private MemberId active() {
        NewAccessLink link = accounts.invite(
                        new MemberData("Jan", "jurist", new EmailAddress("jan@kempen.example")),
                        Role.ASSESSOR,
                        units.managed().getFirst().id())
                .or(() -> SecondPair.confirmsAll(application))
                .orElseThrow();
        links.use(People.secret(link), new Password("paars fietspad naar zee"));
        return link.member();
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    @DisplayName("Somebody is invited without a password, and the link is shown once")
    void invited() {
        navigate(InviteView.class);
        click("Maak uitnodiging");
        assertThat(field(TextField.class, "Naam").getErrorMessage()).isEqualTo("Vul een naam in.");
        test(field(TextField.class, "Naam")).setValue("Jan");
        test(field(TextField.class, "Functie")).setValue("jurist");
        test(field(EmailField.class, "E-mailadres")).setValue("jan@kempen.example");
        assertThat(find(PasswordField.class).exists()).isFalse();
        click("Maak uitnodiging");
        assertThat(find(TextArea.class).exists()).isFalse();
        assertThat(members.managed()).noneMatch(member -> member.name().equals("Jan"));

        as(SecondPair.SUPERVISOR);
        navigate(NoticesView.class);
        click("Bevestig");
        TextArea link = field(TextArea.class, "Link voor Jan");
        assertThat(link.isReadOnly()).isTrue();
        assertThat(link.getValue()).startsWith("http").contains("/toegang/");
        assertThat(link.getHelperText()).startsWith("Werkt één keer, tot ");
        as(ADMINISTRATOR);
        assertThat(named("Jan").state()).isEqualTo(MemberState.INVITED);

        navigate(MemberView.class, named("Jan").id().toString());
        assertThat(find(TextArea.class).exists()).isFalse();
        click("Trek uitnodiging in");
        assertThat(named("Jan").linkUntil()).isNull();
        click("Maak nieuwe uitnodigingslink");
        assertThat(find(TextArea.class).exists()).isFalse();
        click("Trek in");
        click("Maak nieuwe uitnodigingslink");
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    @DisplayName(
            "An account is given a new password, deactivated, activated and erased, each after asking when it should")
    void looked_after() {
        MemberId id = active();
        navigate(MemberView.class, id.toString());
        click("Maak link voor nieuw wachtwoord");
        assertThat(find(TextArea.class).exists()).isFalse();
        SecondPair.confirmsAll(application);
        assertThat(members.get(id).linkUntil()).isNotNull();
        click("Deactiveer");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(members.get(id).state()).isEqualTo(MemberState.DEACTIVATED);
        click("Activeer weer");
        assertThat(members.get(id).state()).isEqualTo(MemberState.ACTIVE);
        click("Wis deze persoon");
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message"))
                .contains("alleen nog de functie “jurist”", "niet ongedaan maken");
        test(question).confirm();
        assertThat(getCurrentView()).isInstanceOf(MembersView.class);
        assertThat(members.managed()).noneMatch(member -> member.id().equals(id));
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("A member changes the own profile and password, and mistakes are said at their field")
    void own_profile() {
        navigate(ProfileView.class);
        EmailField email = field(EmailField.class, "E-mailadres");
        assertThat(email.getValue()).isEqualTo(ASSESSOR);
        test(field(TextField.class, "Functie")).setValue("adviseur");
        click("Opslaan");
        assertThat(user.require().jobFunction()).isEqualTo("adviseur");

        test(email).setValue("anders@kempen.example");
        click("Opslaan");
        assertThat(find(PasswordField.class).all().getFirst().getErrorMessage())
                .isEqualTo("Vul uw huidige wachtwoord in.");
        assertThat(user.require().email()).isEqualTo(ASSESSOR);

        test(field(PasswordField.class, "Nieuw wachtwoord")).setValue("wachtwoord123");
        click("Wijzig wachtwoord");
        assertThat(field(PasswordField.class, "Nieuw wachtwoord").getErrorMessage())
                .startsWith("Dit wachtwoord is makkelijk te raden.");
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    @DisplayName("Of oneself no link is made: the page says where the own password is changed")
    void no_link_for_oneself() {
        navigate(MemberView.class, user.require().id().toString());
        click("Maak link voor nieuw wachtwoord");
        assertThat(find(TextArea.class).exists()).isFalse();
        assertThat(findInView(Paragraph.class).all()).isNotEmpty();
    }

    private void as(String email) {
        SecurityContextHolder.getContext().setAuthentication(Logins.of(logins, email));
    }

    private <C extends Component> C field(Class<C> type, String caption) {
        return find(type).withCaption(caption).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
