package nl.privacyspiegel.testing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.FirstRun;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.AccessLinks;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.accounts.AskedId;
import nl.privacyspiegel.organisation.accounts.Confirmations;
import nl.privacyspiegel.organisation.accounts.FirstRunConsole;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.accounts.NewAccessLink;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Makes units and members the way an administrator does, through the front doors, and lets people log in. */
public class People {

    /** Of everybody made here. */
    public static final String PASSWORD = "vier losse woorden samen";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final FirstRun firstRun;
    private final FirstRunConsole console;
    private final Units units;
    private final Members members;
    private final Accounts accountsOfOthers;
    private final Confirmations confirmations;
    private final AccessLinks links;
    private final UserDetailsService accounts;
    private final boolean passwords;
    /** The application asks this one; each application has its own. Spring’s own test support asks the static holder. */
    private final SecurityContextHolderStrategy locks;

    private @Nullable Person administrator;
    private @Nullable Person supervisor;
    private @Nullable UnitId organisation;

    public People(
            FirstRun firstRun,
            FirstRunConsole console,
            Units units,
            Members members,
            Accounts accountsOfOthers,
            Confirmations confirmations,
            AccessLinks links,
            UserDetailsService accounts,
            SingleSignOnSettings singleSignOn,
            SecurityContextHolderStrategy locks) {
        this.passwords = singleSignOn.localPasswords();
        this.firstRun = firstRun;
        this.console = console;
        this.units = units;
        this.members = members;
        this.accountsOfOthers = accountsOfOthers;
        this.confirmations = confirmations;
        this.links = links;
        this.accounts = accounts;
        this.locks = locks;
    }

    /** The first administrator, on the highest unit and without another role. */
    public synchronized Person administrator() {
        Person known = administrator;
        if (known != null) {
            return known;
        }
        EmailAddress email = new EmailAddress("eerste.beheerder@gemeente.example");
        firstRun.complete(
                console.newCode(),
                "Gemeente Voorbeeld",
                new MemberData("Eerste Beheerder", "applicatiebeheerder", email),
                passwords ? new Password(PASSWORD) : null,
                false);
        Person first = new Person(MemberId.random(), email.value(), PASSWORD);
        MemberId id = as(first, members::managed).stream()
                .filter(member -> member.email().equals(email.value()))
                .findFirst()
                .orElseThrow()
                .id();
        Person made = new Person(id, email.value(), PASSWORD);
        administrator = made;
        supervisor = as(made, this::firstSupervisor);
        return made;
    }

    /** Whoever is alone makes the first supervisor alone. */
    private Person firstSupervisor() {
        EmailAddress email = new EmailAddress("eerste.toezichthouder@gemeente.example");
        NewAccessLink link = accountsOfOthers
                .invite(
                        new MemberData("Eerste Toezichthouder", "toezichthouder", email),
                        Role.SUPERVISOR,
                        units.managed().getFirst().id())
                .orElseThrow();
        if (passwords) {
            links.use(secret(link), new Password(PASSWORD));
        }
        if (!passwords) {
            console.accepted(link.member());
        }
        return new Person(link.member(), email.value(), PASSWORD);
    }

    /** The supervisor of the highest unit, who confirms what administrators ask. */
    public synchronized Person supervisor() {
        administrator();
        return Objects.requireNonNull(supervisor);
    }

    /** The current member invites somebody, and somebody else confirms it when that is needed. */
    public NewAccessLink invite(MemberData data, Role role, UnitId unit) {
        return confirming(() -> accountsOfOthers.invite(data, role, unit)).orElseThrow();
    }

    /** The current member makes a link, and somebody else confirms it when that is needed. */
    public NewAccessLink makeLink(MemberId member) {
        return confirming(() -> accountsOfOthers.makeLink(member)).orElseThrow();
    }

    /** The current member gives a role, and somebody else confirms it when that is needed. */
    public void grant(MemberId member, Role role, UnitId unit) {
        confirmed(() -> members.grant(member, role, unit));
    }

    /** The current member does something, and somebody else confirms it when that is needed. */
    public void confirmed(BooleanSupplier act) {
        confirming(() -> {
            boolean atOnce = act.getAsBoolean();
            return atOnce ? Optional.empty() : Optional.<NewAccessLink>empty();
        });
    }

    /** What was asked meanwhile is confirmed by the supervisor of the highest unit, and nothing older. */
    private Optional<NewAccessLink> confirming(Supplier<Optional<NewAccessLink>> act) {
        Set<AskedId> before = Set.copyOf(console.asked());
        Optional<NewAccessLink> link = act.get();
        List<AskedId> fresh = console.asked().stream()
                .filter(asked -> !before.contains(asked))
                .toList();
        return fresh.isEmpty()
                ? link
                : as(
                        supervisor(),
                        () -> fresh.stream()
                                .map(confirmations::confirm)
                                .flatMap(Optional::stream)
                                .reduce((earlier, later) -> later));
    }

    /** The highest unit. */
    public synchronized UnitId organisation() {
        UnitId known = organisation;
        if (known == null) {
            known = as(administrator(), units::managed).getFirst().id();
            organisation = known;
        }
        return known;
    }

    /** A new unit of the organisation, in which nobody has a role but who has one above it. */
    public UnitId unit() {
        return unitBelow(organisation());
    }

    public UnitId unitBelow(UnitId parent) {
        return unitBelow(parent, "Eenheid " + COUNTER.incrementAndGet());
    }

    /** A new unit with a name that no other unit below this parent has. */
    public UnitId unitBelow(UnitId parent, String name) {
        return as(administrator(), () -> units.add(parent, name));
    }

    /** A new member with these roles on this unit; invited only, when members log in at the identity provider only. */
    public Person member(UnitId unit, Role... roles) {
        int number = COUNTER.incrementAndGet();
        EmailAddress email = new EmailAddress("lid" + number + "@gemeente.example");
        return as(administrator(), () -> {
            NewAccessLink invitation =
                    invite(new MemberData("Lid " + number, "functie " + number, email), roles[0], unit);
            if (passwords) {
                links.use(secret(invitation), new Password(PASSWORD));
            }
            List.of(roles).forEach(role -> grant(invitation.member(), role, unit));
            return new Person(invitation.member(), email.value(), PASSWORD);
        });
    }

    /** What the page behind a link gets of its address. */
    public static String secret(NewAccessLink link) {
        return link.path().replaceAll(".*#", "");
    }

    /** From here on, this thread works as this person. */
    public void login(Person person) {
        login(Logins.of(accounts, person.email()));
    }

    /** From here on, this thread works as somebody who did not log in. */
    public void loginAsNobody() {
        login(new AnonymousAuthenticationToken(
                "test", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    }

    /** From here on, this thread works for whom this stands. */
    public void login(Authentication authentication) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        use(context);
    }

    private void use(SecurityContext context) {
        SecurityContextHolder.setContext(context);
        locks.setContext(context);
    }

    /** From here on, this thread works as nobody at all. */
    public void logout() {
        SecurityContextHolder.clearContext();
        locks.clearContext();
    }

    /** Does one thing as this person, whoever is logged in now. */
    public <T> T as(Person person, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        login(person);
        try {
            return work.get();
        } finally {
            use(before);
        }
    }

    /** Does one thing as this person, whoever is logged in now. */
    public void run(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return person;
        });
    }
}
