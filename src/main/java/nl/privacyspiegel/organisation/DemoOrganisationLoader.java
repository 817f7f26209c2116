package nl.privacyspiegel.organisation;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the organisation of the demonstration with one account for each role, and the invented region beside it. All accounts
 * share a password that is new at every start and is printed on the console, nowhere else. Who develops keeps it while
 * {@code ./start --dev} runs, which restarts the application at every change and hands the password down.
 */
@Component
@Profile("demo")
@Order(1)
class DemoOrganisationLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOrganisationLoader.class);
    private static final Map<String, Role> ROLES = Map.of(
            "beheerder", Role.ADMINISTRATOR,
            "werkgroeplid", Role.ASSESSOR,
            "uitdeler", Role.DISTRIBUTOR,
            "management", Role.MANAGEMENT,
            "toezichthouder", Role.SUPERVISOR);

    private record Account(String name, String jobFunction, String email, Role role, String unit) {}

    private record Organisation(Map<String, String> parents, List<String> units, List<Account> accounts) {}

    private final UnitRepository units;
    private final MemberRepository members;
    private final RoleAssignmentRepository roles;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final boolean withRegion;
    private final String password;
    private String announcement = "";

    DemoOrganisationLoader(
            UnitRepository units,
            MemberRepository members,
            RoleAssignmentRepository roles,
            PasswordEncoder passwords,
            Clock clock,
            @Value("${privacyspiegel.demo.region}") boolean withRegion,
            @Value("${PRIVACYSPIEGEL_DEV_PASSWORD:}") String handedDown) {
        this.units = units;
        this.members = members;
        this.roles = roles;
        this.passwords = passwords;
        this.clock = clock;
        this.withRegion = withRegion;
        this.password = handedDown.isBlank() ? randomPassword() : handedDown;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        List<Organisation> organisations = new ArrayList<>(List.of(organisation("organisation")));
        if (withRegion) {
            organisations.add(organisation("regio/eenheden"));
        }
        organisations.stream().filter(this::isMissing).forEach(this::make);
        String encoded = Objects.requireNonNull(passwords.encode(password));
        Map<String, String> lines = new LinkedHashMap<>();
        for (Account account :
                organisations.stream().flatMap(each -> each.accounts().stream()).toList()) {
            members.findByEmail(account.email()).ifPresent(member -> {
                member.changePassword(encoded);
                member.accept(clock.instant());
                lines.put(account.email(), "    %-32s %s%n".formatted(account.email(), account.name()));
            });
        }
        announcement =
                "Voorbeeldaccounts, alle met wachtwoord %s%n%n%s".formatted(password, String.join("", lines.values()));
    }

    private static Organisation organisation(String file) throws IOException {
        return YamlDocument.read(
                        new ClassPathResource("content/demo/" + file + ".yaml").getContentAsByteArray(),
                        FileLimits.DEFAULT,
                        DemoOrganisationLoader::read)
                .orThrow();
    }

    @EventListener
    void announce(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        LOG.info("\n\nOpen http://localhost:{}\n{}", port, announcement);
    }

    private boolean isMissing(Organisation organisation) {
        return members.findByEmail(organisation.accounts().getFirst().email()).isEmpty();
    }

    private void make(Organisation organisation) {
        Map<String, UnitId> ids = new HashMap<>();
        for (String name : organisation.units()) {
            Unit unit = units.saveAndFlush(
                    new Unit(UnitId.random(), ids.get(organisation.parents().getOrDefault(name, "")), name));
            ids.put(name, unit.id());
        }
        for (Account account : organisation.accounts()) {
            Member member = members.findByEmail(account.email())
                    .orElseGet(() -> members.saveAndFlush(new Member(
                            MemberId.random(),
                            new MemberData(account.name(), account.jobFunction(), new EmailAddress(account.email())),
                            "",
                            clock.instant())));
            roles.save(new RoleAssignment(
                    member.id(), account.role(), Objects.requireNonNull(ids.get(account.unit()), account.unit())));
        }
    }

    private static Organisation read(YamlMap root) {
        root.integer("schema", 1, 1);
        Map<String, String> parents = new HashMap<>();
        List<String> names = root.list("eenheden").stream()
                .map(unit -> {
                    String name = unit.text("naam");
                    unit.optionalText("onder").ifPresent(parent -> parents.put(name, parent));
                    return name;
                })
                .toList();
        List<Account> accounts = root.list("accounts").stream()
                .map(account -> new Account(
                        account.text("naam"),
                        account.optionalText("functie").orElseGet(() -> account.text("naam")),
                        account.text("e-mail"),
                        ROLES.getOrDefault(account.text("rol"), Role.MANAGEMENT),
                        account.text("eenheid")))
                .toList();
        return new Organisation(parents, names, accounts);
    }

    private static String randomPassword() {
        String letters = "abcdefghjkmnpqrstuvwxyz23456789";
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(letters.charAt(random.nextInt(letters.length())));
        }
        return password.toString();
    }
}
