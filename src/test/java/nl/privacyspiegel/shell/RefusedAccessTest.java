package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.api.TokenScope;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.audit.AuditCheck;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.organisation.logbook.AuditFilter;
import nl.privacyspiegel.organisation.refused.RefusedAccess;
import nl.privacyspiegel.organisation.refused.RefusedKind;
import nl.privacyspiegel.organisation.token.ApiTokenData;
import nl.privacyspiegel.organisation.token.ApiTokens;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Who asks for what is not theirs is written down")
class RefusedAccessTest {

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private Units units;

        @Autowired
        private Accounts accounts;

        @Autowired
        private ApiTokens tokens;

        @Autowired
        private AuditEntries entries;

        @Autowired
        private RefusedAccess refused;

        @Autowired
        private JdbcTemplate jdbc;

        @Autowired
        private TransactionTemplate transactions;

        @LocalServerPort
        private int port;

        private UnitId unit = UnitId.random();
        private Person member = new Person(MemberId.random(), "", "");

        @BeforeEach
        void somebody_assesses_a_unit() {
            unit = people.unit();
            member = people.member(unit, Role.ASSESSOR);
        }

        private List<String> told() {
            return toldOf(member);
        }

        private List<String> toldOf(Person person) {
            return jdbc.queryForList(
                    "select detail from audit_entry where action = 'ACCESS_REFUSED' and member_id = ? order by number",
                    String.class,
                    person.id().value());
        }

        private long toldInAll() {
            return Objects.requireNonNull(jdbc.queryForObject(
                    "select count(*) from audit_entry where action = 'ACCESS_REFUSED'", Long.class));
        }

        private HttpResponse<byte[]> api(String path, TokenScope scope) {
            String token = people.as(
                    member,
                    () -> tokens.make(
                                    new ApiTokenData(
                                            "Power BI " + UUID.randomUUID(),
                                            Set.of(scope),
                                            FixedDay.TODAY.plusDays(30)),
                                    People.PASSWORD)
                            .text());
            return new Visitor(port).get("/api/v1" + path, "Authorization", "Bearer " + token);
        }

        @Test
        void a_file_without_the_right_to_it() {
            Visitor browser = new Visitor(port);
            browser.login(member.email(), member.password());
            HttpResponse<byte[]> got = browser.get("/download/logboek.csv");
            assertThat(got.statusCode()).isEqualTo(404);
            assertThat(told()).containsExactly("REFUSED=FILE;TIMES=1");
            assertThat(browser.get("/download/logboek.csv").statusCode()).isEqualTo(404);
            assertThat(told()).hasSize(1);
        }

        @Test
        void a_table_that_the_key_of_a_program_does_not_open() {
            assertThat(api("/campaigns", TokenScope.ASSESSMENTS).statusCode()).isEqualTo(403);
            assertThat(told()).containsExactly("REFUSED=API;TIMES=1");
        }

        @Test
        void a_table_of_a_unit_where_the_member_has_no_role() {
            HttpResponse<byte[]> hidden = api("/assessments?unit=" + people.unit(), TokenScope.ASSESSMENTS);
            assertThat(told()).containsExactly("REFUSED=API;TIMES=1");
            HttpResponse<byte[]> missing = api("/assessments?unit=" + UUID.randomUUID(), TokenScope.ASSESSMENTS);
            assertThat(missing.statusCode()).isEqualTo(hidden.statusCode()).isEqualTo(404);
            assertThat(missing.body()).isEqualTo(hidden.body());
        }

        @Test
        void an_act_without_the_right_to_it_though_it_is_taken_back() {
            people.run(member, () -> {
                Throwable denied = catchThrowable(() -> transactions.executeWithoutResult(status -> {
                    units.rename(unit, "Van mij");
                }));
                assertThat(denied).isInstanceOf(AccessDeniedException.class);
                refused.tell(new IllegalStateException(denied), RefusedKind.ACT);
            });
            assertThat(told()).containsExactly("REFUSED=ACT;TIMES=1");
        }

        @Test
        void an_account_that_others_manage_is_refused_and_one_that_is_not_there_is_not() {
            Person administrator = people.member(unit, Role.ADMINISTRATOR);
            MemberId ofOthers = people.member(people.unit(), Role.ASSESSOR).id();
            people.run(administrator, () -> {
                Throwable missing = catchThrowable(() -> accounts.withdrawLink(MemberId.random()));
                Throwable hidden = catchThrowable(() -> accounts.withdrawLink(ofOthers));
                assertThat(hidden).hasSameClassAs(missing).hasMessage(missing.getMessage());
                refused.tell(missing, RefusedKind.ACT);
                assertThat(toldOf(administrator)).isEmpty();
                refused.tell(hidden, RefusedKind.ACT);
                assertThat(toldOf(administrator)).containsExactly("REFUSED=ACT;TIMES=1");
            });
        }

        @Test
        void even_inside_the_transaction_that_is_taken_back() {
            people.run(
                    member,
                    () -> transactions.executeWithoutResult(status -> {
                        status.setRollbackOnly();
                        refused.tell(RefusedKind.ACT);
                    }));
            assertThat(told()).containsExactly("REFUSED=ACT;TIMES=1");
        }

        @Test
        void but_not_what_does_not_exist_or_is_filled_in_wrong() {
            people.run(member, () -> {
                refused.tell(new NotFoundException(), RefusedKind.PAGE);
                refused.tell(new RuleViolation("shell.error.gone"), RefusedKind.ACT);
            });
            assertThat(told()).isEmpty();
        }

        @Test
        void of_who_is_not_known_nothing_is_written() {
            long before = toldInAll();
            people.loginAsNobody();
            for (RefusedKind kind : RefusedKind.values()) {
                refused.tell(new AccessDeniedException("not logged in"), kind);
            }
            for (String path : List.of("/mensen", "/download/logboek.csv", "/api/v1/campaigns")) {
                new Visitor(port).get(path);
            }
            assertThat(toldInAll()).isEqualTo(before);
        }

        @Test
        void thousands_of_refusals_are_one_entry_that_can_be_found_and_the_chain_holds() {
            people.run(member, () -> {
                for (int each = 0; each < 3_000; each++) {
                    refused.tell(new AccessDeniedException("role"), RefusedKind.ACT);
                }
            });
            assertThat(told()).containsExactly("REFUSED=ACT;TIMES=1");
            people.run(people.supervisor(), () -> {
                AuditFilter filter = new AuditFilter(null, null, OrganisationAct.ACCESS_REFUSED, member.id(), null, "");
                assertThat(entries.list(filter, 0).acts()).hasSize(1);
                AuditCheck check = entries.check(AuditCheck.Busy.START);
                while (check instanceof AuditCheck.Busy busy) {
                    check = entries.check(busy);
                }
                assertThat(check).isInstanceOf(AuditCheck.Whole.class);
            });
        }
    }

    @Nested
    @OnH2
    @DisplayName("on H2")
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    @DisplayName("on PostgreSQL")
    class Postgres extends Cases {}
}
