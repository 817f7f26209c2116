package nl.privacyspiegel.shell.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberState;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.AccessLinks;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.accounts.MemberSummary;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.accounts.NewAccessLink;
import nl.privacyspiegel.organisation.accounts.RoleGrant;
import nl.privacyspiegel.organisation.entry.Profiles;
import nl.privacyspiegel.organisation.signon.SignOnLinks;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@DisplayName("Who is who for the identity provider")
class SignOnMembersTest extends AtTheIdentityProvider {

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccessLinks accessLinks;

    @Autowired
    private Profiles profiles;

    @Autowired
    private SignOnLinks links;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PasswordEncoder encoder;

    private List<RoleGrant> roles(Person person) {
        return people.as(people.administrator(), () -> members.get(person.id())).roles();
    }

    @Test
    void who_has_no_account_is_told_so() {
        people.administrator();
        PROVIDER.knows("vreemd", Map.of("email", "vreemd@gemeente.example", "email_verified", true));
        assertThat(visitor.logIn("vreemd")).endsWith("/login?sso=unknown");
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void an_address_that_nobody_verified_gives_no_account_whether_it_exists_or_not() {
        Person person = member(Role.ADMINISTRATOR);
        PROVIDER.knows("bedrieger", Map.of("email", person.email(), "email_verified", false));
        PROVIDER.knows("niemand", Map.of("email", "niemand@gemeente.example"));
        assertThat(visitor.logIn("bedrieger")).endsWith("/login?sso=unverified");
        assertThat(new SignOnVisitor(APPLICATION, PROVIDER).logIn("niemand")).endsWith("/login?sso=unverified");
    }

    @Test
    void who_gets_the_address_of_somebody_who_left_does_not_get_the_account() {
        Person person = member(Role.SUPERVISOR);
        visitor.logIn(known(person));
        PROVIDER.knows("opvolger", Map.of("email", person.email(), "email_verified", true));
        SignOnVisitor successor = new SignOnVisitor(APPLICATION, PROVIDER);
        assertThat(successor.logIn("opvolger")).endsWith("/login?sso=unknown");

        people.run(people.administrator(), () -> {
            assertThat(links.exists(person.id())).isTrue();
            people.confirmed(() -> links.remove(person.id()));
        });
        assertThat(new SignOnVisitor(APPLICATION, PROVIDER).logIn("opvolger")).isEqualTo("/");
    }

    @Test
    void a_member_with_a_new_address_at_the_provider_stays_the_same_member() {
        Person person = member(Role.SUPERVISOR);
        String subject = known(person);
        visitor.logIn(subject);
        PROVIDER.knows(subject, Map.of("email", "anders@gemeente.example", "email_verified", false));
        assertThat(new SignOnVisitor(APPLICATION, PROVIDER).logIn(subject)).isEqualTo("/");
    }

    @Test
    void a_deactivated_member_stays_out_and_cannot_tell_it_from_having_no_account() {
        Person person = member(Role.SUPERVISOR);
        String subject = known(person);
        visitor.logIn(subject);
        assertThat(visitor.isIn()).isTrue();
        database.sql("update member set active = false where id = ?")
                .param(person.id().value())
                .update();
        assertThat(new SignOnVisitor(APPLICATION, PROVIDER).logIn(subject)).endsWith("/login?sso=unknown");
    }

    @Test
    void a_group_gives_a_role_and_takes_it_back_but_never_one_that_was_given_by_hand() {
        Person person = member(Role.SUPERVISOR);
        visitor.logIn(known(person, Map.of("groups", List.of("privacy-werkgroep", "iets anders", "weg-bestuur"))));
        assertThat(roles(person))
                .extracting(RoleGrant::role, RoleGrant::fromSignOn)
                .containsExactlyInAnyOrder(tuple(Role.SUPERVISOR, false), tuple(Role.ASSESSOR, true));
        new SignOnVisitor(APPLICATION, PROVIDER).logIn(known(person));
        assertThat(roles(person)).extracting(RoleGrant::role).containsExactly(Role.SUPERVISOR);
    }

    @Test
    void a_role_of_a_group_that_an_administrator_gives_too_stays() {
        Person person = member(Role.SUPERVISOR);
        visitor.logIn(known(person, Map.of("groups", "privacy-werkgroep")));
        people.run(people.administrator(), () -> people.grant(person.id(), Role.ASSESSOR, people.organisation()));
        new SignOnVisitor(APPLICATION, PROVIDER).logIn(known(person));
        assertThat(roles(person)).extracting(RoleGrant::role).containsExactly(Role.ASSESSOR, Role.SUPERVISOR);
    }

    @Test
    void who_lost_every_group_and_has_no_role_by_hand_stays_out() {
        Person person = member(Role.SUPERVISOR);
        visitor.logIn(known(person, Map.of("groups", "privacy-werkgroep")));
        people.run(
                people.administrator(),
                () -> people.confirmed(() -> members.revoke(person.id(), Role.SUPERVISOR, people.organisation())));
        assertThat(new SignOnVisitor(APPLICATION, PROVIDER).logIn(known(person)))
                .endsWith("/login?sso=no_role");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(key);
    }

    private NewAccessLink invitation(Person administrator, String email) {
        MemberData data = new MemberData("Nieuw", "jurist", new EmailAddress(email));
        return people.as(administrator, () -> people.invite(data, Role.ASSESSOR, people.organisation()));
    }

    private String logInNew(String email) {
        PROVIDER.knows("s-" + email, Map.of("email", email, "email_verified", true));
        return new SignOnVisitor(APPLICATION, PROVIDER).logIn("s-" + email);
    }

    @Test
    void who_is_invited_accepts_by_logging_in_and_the_link_gives_no_password() {
        Person administrator = people.administrator();
        NewAccessLink link = invitation(administrator, "genodigd@gemeente.example");
        assertThat(accessLinks.open(People.secret(link)).invitation()).isTrue();
        refused(
                "organisation.password.off",
                () -> accessLinks.use(People.secret(link), new Password("vier losse woorden samen")));
        assertThat(logInNew("genodigd@gemeente.example")).isEqualTo("/");
        MemberSummary joined = people.as(administrator, () -> members.get(link.member()));
        assertThat(joined.state()).isEqualTo(MemberState.ACTIVE);
        assertThat(joined.linkUntil()).isNull();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> accessLinks.open(People.secret(link)));
    }

    @Test
    void an_invitation_that_was_withdrawn_lets_nobody_in() {
        NewAccessLink link = invitation(people.administrator(), "bedankt@gemeente.example");
        people.run(people.administrator(), () -> accounts.withdrawLink(link.member()));
        assertThat(logInNew("bedankt@gemeente.example")).endsWith("/login?sso=unknown");
        people.run(people.administrator(), () -> people.makeLink(link.member()));
        assertThat(logInNew("bedankt@gemeente.example")).isEqualTo("/");
    }

    @Test
    void nobody_gets_or_chooses_a_new_password() {
        Person person = member(Role.SUPERVISOR);
        visitor.logIn(known(person));
        people.run(
                people.administrator(),
                () -> refused("organisation.password.off", () -> accounts.makeLink(person.id())));
        String old = "vier losse woorden samen";
        database.sql("update member set password = :hash where id = :id")
                .param("hash", encoder.encode(old))
                .param("id", person.id().value())
                .update();
        people.run(
                person,
                () -> refused(
                        "organisation.password.off",
                        () -> profiles.changePassword(old, new Password("groene ladder in de gang"))));
    }

    @Test
    void who_is_erased_leaves_no_account_at_the_provider_and_is_out_at_once() {
        Person person = member(Role.SUPERVISOR);
        visitor.logIn(known(person));
        String exported = new String(
                people.as(people.administrator(), () -> accounts.export(person.id())), StandardCharsets.UTF_8);
        assertThat(exported).contains(PROVIDER.issuer(), "s-" + person.email());
        people.run(people.administrator(), () -> people.confirmed(() -> accounts.erase(person.id())));
        assertThat(visitor.isIn()).isFalse();
        assertThat(database.sql("select count(*) from member_identity where member_id = ?")
                        .param(person.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(new SignOnVisitor(APPLICATION, PROVIDER).logIn(known(person)))
                .endsWith("/login?sso=unknown");
    }

    @Test
    void the_link_of_who_also_has_a_role_elsewhere_is_not_the_administrators_to_remove() {
        Person person = member(Role.SUPERVISOR);
        visitor.logIn(known(person));
        UnitId unit = people.unit();
        Person local = people.member(unit, Role.ADMINISTRATOR);
        new SignOnVisitor(APPLICATION, PROVIDER).logIn(known(local));
        people.run(people.administrator(), () -> people.grant(person.id(), Role.ASSESSOR, unit));
        people.run(local, () -> refused("organisation.account.rolesElsewhere", () -> links.remove(person.id())));
    }
}
