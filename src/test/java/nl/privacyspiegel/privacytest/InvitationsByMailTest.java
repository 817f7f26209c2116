package nl.privacyspiegel.privacytest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.storage.CodeKey;
import nl.privacyspiegel.shared.work.DueWork;
import nl.privacyspiegel.shared.work.TwoServers;
import nl.privacyspiegel.testing.LaterServer;
import nl.privacyspiegel.testing.MailBox;
import nl.privacyspiegel.testing.OnMail;
import nl.privacyspiegel.testing.OnMailWithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("Inviting employees by mail")
class InvitationsByMailTest {

    @Nested
    @OnMail
    class WithH2 extends Cases {}

    @Nested
    @OnMailWithPostgres
    class WithPostgres extends Cases {}

    abstract static class Cases extends CampaignUseCases {

        private static final Pattern LINK = Pattern.compile(Pattern.quote(MailBox.ADDRESS) + "/test/([0-9A-Z]{12})\\s");

        @Autowired
        private InvitationsByMail invitations;

        @Autowired
        private Submissions submissions;

        @Autowired
        private CodeKey codeKey;

        private CampaignId id = new CampaignId(UUID.randomUUID());

        @BeforeEach
        void an_open_campaign_and_empty_mailboxes() {
            DueWork.in(application).run();
            MailBox.empty();
            id = opened(CampaignAccess.CODES);
        }

        private static List<EmailAddress> people(CampaignId campaign, int number) {
            return IntStream.range(0, number)
                    .mapToObj(i -> new EmailAddress("mens" + i + "." + campaign.value() + "@gemeente.example"))
                    .toList();
        }

        private void invite(int number) {
            invitations.invite(id, team, people(id, number), 50, "");
        }

        private void send() {
            DueWork.in(application).run();
        }

        private static String code(MailBox.Mail mail) {
            Matcher found = LINK.matcher(mail.text());
            assertThat(found.find()).isTrue();
            return found.group(1);
        }

        private List<String> codes() {
            return MailBox.mails().stream().map(Cases::code).toList();
        }

        @Test
        @DisplayName("gives each address one code of its own that works, in two languages")
        void one_code_each() {
            invite(6);
            assertThat(MailBox.mails()).isEmpty();
            send();

            assertThat(MailBox.mails())
                    .extracting(mail -> mail.header("To"))
                    .containsExactlyInAnyOrderElementsOf(
                            people(id, 6).stream().map(EmailAddress::value).toList());
            assertThat(codes()).doesNotHaveDuplicates().hasSize(6);
            assertThat(count("access_code", id)).isEqualTo(6);
            MailBox.Mail mail = MailBox.mails().getFirst();
            String inGroups = new TestCode(code(mail)).inGroups();
            assertThat(mail.subject()).isEqualTo("Uitnodiging voor de privacytest: Voorjaar");
            assertThat(mail.text()).contains("Beste collega,", "Dear colleague,", inGroups, "/test/privacy");
            assertThat(mail.html()).contains("<div lang=\"nl\"", "<div lang=\"en\"", inGroups);
            submissions.start(code(mail), null);
            assertThat(invitations.of(id))
                    .isEqualTo(new InvitationsByMail.Overview(true, false, 6, 0, List.of(), List.of()));
            assertThat(campaigns.get(id).offered().getFirst().codesIssued()).isEqualTo(6);
        }

        @Test
        @DisplayName("leaves nothing in the database that joins an address to a code")
        void nothing_joins() {
            invite(9);
            send();
            Map<String, String> addressOf =
                    MailBox.mails().stream().collect(Collectors.toMap(Cases::code, mail -> mail.header("To")));
            List<String> all = everything();

            Set<String> hashes = addressOf.keySet().stream()
                    .map(code -> codeKey.hash(code).orElseThrow())
                    .collect(Collectors.toSet());
            for (String row : all) {
                assertThat(addressOf.keySet())
                        .as("no row holds a code: %s", row)
                        .noneMatch(code -> row.contains(code) || row.contains(new TestCode(code).inGroups()));
                assertThat(addressOf.values())
                        .as("no row holds an address: %s", row)
                        .noneMatch(address ->
                                row.contains(address) || row.contains(address.substring(0, address.indexOf('@'))));
                assertThat(hashes.stream().filter(row::contains).count())
                        .as("no row joins codes: %s", row)
                        .isLessThanOrEqualTo(1);
            }
            assertThat(all.stream().filter(row -> hashes.stream().anyMatch(row::contains)))
                    .as("of each code one row is left, that of today")
                    .hasSize(9);
            assertThat(inOrderOfAddresses(addressOf)).isFalse();
        }

        /** Whether the places of codes follow the order of the list, either way. */
        private boolean inOrderOfAddresses(Map<String, String> addressOf) {
            List<Integer> places = addressOf.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(each -> database.queryForObject(
                            "select place from access_code where code_hash = ?",
                            Integer.class,
                            codeKey.hash(each.getKey()).orElseThrow()))
                    .toList();
            return places.equals(new ArrayList<>(new TreeSet<>(places)))
                    || places.equals(new ArrayList<>(new TreeSet<>(places).descendingSet()));
        }

        /** Every row of every table, with bytes as the characters that they are. */
        private List<String> everything() {
            return database
                    .queryForList(
                            "select table_name from information_schema.tables where lower(table_schema) = 'public'",
                            String.class)
                    .stream()
                    .flatMap(table -> database.queryForList("select * from \"" + table + "\"").stream()
                            .map(row -> table
                                    + row.values().stream()
                                            .map(value -> value instanceof byte[] bytes
                                                    ? new String(bytes, ISO_8859_1)
                                                    : String.valueOf(value))
                                            .toList()))
                    .toList();
        }

        @Test
        @DisplayName("draws anew each time which code goes to whom")
        void drawn() {
            List<List<Integer>> orders = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                MailBox.empty();
                id = opened(CampaignAccess.CODES);
                invite(8);
                send();
                orders.add(MailBox.mails().stream()
                        .map(mail -> people(id, 8).indexOf(new EmailAddress(mail.header("To"))))
                        .toList());
            }
            assertThat(Set.copyOf(orders)).hasSizeGreaterThan(1);
        }

        @Test
        @DisplayName("reminds everybody once, without a code")
        void reminder() {
            invite(3);
            send();
            MailBox.empty();
            invitations.remind(id);
            send();

            assertThat(MailBox.mails()).hasSize(3).allSatisfy(mail -> {
                assertThat(mail.subject()).isEqualTo("Herinnering aan de privacytest: Voorjaar");
                assertThat(LINK.matcher(mail.text()).find()).isFalse();
                assertThat(mail.text()).contains("Uitnodiging voor de privacytest: Voorjaar", "You can still take");
            });
            assertThat(count("access_code", id)).isEqualTo(3);
            refused("privacytest.invite.remind.nobody", () -> invitations.remind(id));
        }

        @Test
        @DisplayName("forgets all addresses when the campaign closes")
        void closing() {
            invite(3);
            send();
            assertThat(count("invitation_list", id)).isEqualTo(1);
            campaigns.close(id);
            assertThat(count("invitation_list", id)).isZero();
        }

        @Test
        @DisplayName("sends nothing of what was ordered when the campaign closed before")
        void closed_before() {
            invite(3);
            campaigns.close(id);
            send();
            assertThat(MailBox.mails()).isEmpty();
        }

        @Test
        @DisplayName("sends once with two servers, and never twice after one was killed")
        void once() {
            invite(8);
            try (TwoServers servers = new TwoServers(application)) {
                servers.untilIdle();
            }
            assertThat(MailBox.mails())
                    .extracting(mail -> mail.header("To"))
                    .hasSize(8)
                    .doesNotHaveDuplicates();
            refused("privacytest.invite.nobody", () -> invite(8));
            InvitationsByMail.Plan plan = invitations.plan(id, team, people(id, 9), 50, "");
            assertThat(plan.fresh()).containsExactly(people(id, 9).getLast());
            assertThat(plan.before()).hasSize(8);
        }

        @Test
        @DisplayName("tries again with the same codes when the server asks to come later")
        void later() throws IOException {
            invite(4);
            try (LaterServer none = new LaterServer(application.getBean(JavaMailSenderImpl.class))) {
                assertThat(none).isNotNull();
                send();
            }
            assertThat(invitations.of(id))
                    .isEqualTo(new InvitationsByMail.Overview(true, true, 0, 0, List.of(), List.of()));
            assertThat(count("access_code", id)).isEqualTo(4);

            assertThat(application.getBean(InvitationPost.class).work(id.value()))
                    .isEmpty();
            assertThat(codes()).doesNotHaveDuplicates().hasSize(4);
            assertThat(count("access_code", id)).isEqualTo(4);
            assertThat(invitations.of(id))
                    .isEqualTo(new InvitationsByMail.Overview(true, false, 4, 0, List.of(), List.of()));
        }

        @Test
        @DisplayName("is for who hands out codes, within the number of people")
        void permitted() {
            people.run(people.member(unit, Role.ASSESSOR), () -> {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> invite(1));
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> invitations.of(id));
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> invitations.remind(id));
            });
            refused("privacytest.codes.reason.missing", () -> invitations.plan(id, team, people(id, 5), 4, ""));
            refused("privacytest.codes.reason.missing", () -> invitations.invite(id, team, people(id, 5), 4, ""));
            refused("privacytest.codes.heads.missing", () -> invitations.invite(id, team, people(id, 5), null, ""));
            refused("privacytest.codes.notOffered", () -> invitations.invite(id, unit, people(id, 5), 9, ""));
        }

        @Test
        @DisplayName("as who ordered it: who lost the role sends nothing")
        void role_lost() {
            invite(2);
            people.run(
                    people.administrator(),
                    () -> application.getBean(Members.class).revoke(assessor.id(), Role.DISTRIBUTOR, unit));
            send();
            assertThat(MailBox.mails()).isEmpty();
            assertThat(count("access_code", id)).isZero();
        }
    }
}
