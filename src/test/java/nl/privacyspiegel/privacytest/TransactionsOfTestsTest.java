package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PostgreSQL keeps beside each row which transaction wrote it; what was written together would belong together. */
@OnPostgres
@DisplayName("The transactions in which people take the test")
class TransactionsOfTestsTest extends TakingUseCases {

    private static final int PEOPLE = 5;

    @Test
    @DisplayName("wrote sealed rows only, beside which stand no number and no minute")
    void transactions_of_tests() {
        Opened campaign = campaigns().withCodes(unit, PEOPLE);
        long before =
                Objects.requireNonNull(jdbc.queryForObject("select pg_current_xact_id()::text::bigint", Long.class));
        for (int person = 0; person < PEOPLE; person++) {
            DeviceToken own = submissions.start(campaign.codes().get(person), null);
            submissions.save(own, "actueel-03", List.of("juist"));
            submissions.handIn(own);
        }

        assertThat(tables().stream().filter(table -> wasWritten(table, before)))
                .as("no code, unit or person has a transaction that is one of these or lies between them")
                .containsExactlyInAnyOrder("test_register", "test_slot");
        assertThat(jdbc.queryForList("""
            select table_name || '.' || column_name from information_schema.columns
            where table_name in ('access_code', 'test_slot', 'test_register', 'sealed_submission',
                    'ended_entrance', 'paper_sheet', 'code_distributor')
                and (data_type like 'timestamp%' or data_type like 'time %' or is_identity = 'YES'
                    or column_default like 'nextval%')
            """, String.class)).isEmpty();
    }

    /** All but that of work at set times, which goes on meanwhile and knows no test. */
    private List<String> tables() {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = current_schema()"
                        + " and table_type = 'BASE TABLE' and table_name <> 'scheduled_tasks'",
                String.class);
    }

    private boolean wasWritten(String table, long since) {
        return Objects.requireNonNullElse(
                        jdbc.queryForObject(
                                "select count(*) from " + table + " where xmin::text::bigint >= ?", Long.class, since),
                        0L)
                > 0;
    }
}
