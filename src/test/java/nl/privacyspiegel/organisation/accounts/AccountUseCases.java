package nl.privacyspiegel.organisation.accounts;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.audit.AuditSearch;
import nl.privacyspiegel.organisation.entry.SecondFactorOffer;
import nl.privacyspiegel.organisation.entry.SecondFactors;
import nl.privacyspiegel.organisation.logbook.Notice;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Telephone;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** An administrator of a new unit, who looks after accounts, and what can be seen of them. */
public abstract class AccountUseCases {

    protected static final Password PASSWORD = new Password("paars fietspad naar zee");

    @Autowired
    protected People people;

    @Autowired
    protected Accounts accounts;

    @Autowired
    AccessLinks links;

    @Autowired
    protected Members members;

    @Autowired
    protected CurrentUser user;

    @Autowired
    UserDetailsService logins;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    AccessLinkRepository linkRows;

    @Autowired
    AccountStore stored;

    @Autowired
    protected AuditSearch trail;

    @Autowired
    SecondFactors factors;

    @Autowired
    protected Clock clock;

    protected UnitId unit = UnitId.random();
    protected Person administrator = new Person(MemberId.random(), "", "");

    @BeforeEach
    void an_administrator_of_a_new_unit_logs_in() {
        unit = people.unit();
        administrator = people.member(unit, Role.ADMINISTRATOR);
        people.login(administrator);
    }

    protected static MemberData somebody() {
        return new MemberData(
                "Jan Jansen", "jurist", new EmailAddress("jan." + UUID.randomUUID() + "@gemeente.example"));
    }

    protected static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    Set<Role> held(MemberId member) {
        return stored.roles(member).stream().map(AccountStore.Held::role).collect(Collectors.toSet());
    }

    Telephone withSecondFactor(Person person) {
        return people.as(person, () -> {
            SecondFactorOffer offer = factors.offer();
            Telephone telephone = new Telephone(offer.text(), clock);
            factors.turnOn(offer, People.PASSWORD, telephone.code(-1));
            return telephone;
        });
    }

    static List<Long> numbers(List<Notice> notices) {
        return notices.stream().map(notice -> notice.act().number()).toList();
    }

    void worthless(NewAccessLink link) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.open(People.secret(link)));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.use(People.secret(link), PASSWORD));
    }

    boolean letsIn(String email, Password password) {
        var account = logins.loadUserByUsername(email);
        return account.isEnabled() && encoder.matches(password.value(), account.getPassword());
    }

    /** What was done, without who asked and who confirmed it. */
    Stream<OrganisationAct> recorded(MemberId about) {
        return trail.about(about.value()).stream()
                .map(entry -> OrganisationAct.valueOf(entry.facts().action()))
                .filter(action -> !action.name().startsWith("CONFIRMATION_"));
    }

    protected static List<Boolean> atTheSameMoment(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> answers = Stream.of(one, other)
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }
}
