package nl.privacyspiegel.organisation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.accounts.FirstRunConsole;
import nl.privacyspiegel.organisation.audit.AuditCheck.Broken;
import nl.privacyspiegel.organisation.audit.AuditCheck.Misfit;
import nl.privacyspiegel.organisation.audit.AuditCheck.Whole;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Whoever wants to check the trail logs in first, and that is written down: on whatever end there is then. */
@SpringBootTest(
        properties = {"spring.datasource.url=jdbc:h2:mem:forged-end;DB_CLOSE_DELAY=-1", "vaadin.productionMode=true"})
@Import({FixedDay.class, People.class, FirstRunConsole.class})
@DisplayName("An end of the audit trail that was replaced stays known when the application goes on after it")
class ForgedEndTest extends TrailInHand {

    private static final String EMPTY = "update audit_head set last_number = 0, last_hash = '" + "0".repeat(64) + "', ";

    @BeforeEach
    void they_are_kept() {
        jdbc.execute("create table entry_copy as select * from audit_entry");
        jdbc.execute("create table head_copy as select * from audit_head");
    }

    @AfterEach
    void what_was_is_put_back() {
        for (String table : List.of("entry", "head")) {
            jdbc.execute("delete from audit_" + table);
            jdbc.execute("insert into audit_" + table + " select * from " + table + "_copy");
            jdbc.execute("drop table " + table + "_copy");
        }
        jdbc.update("delete from told where entry_number > ?", last);
        people.logout();
    }

    private void cutOff(String seal) {
        jdbc.update("delete from audit_entry where number > ?", last - 2);
        jdbc.update(
                "update audit_head set last_number = ?, last_hash = (select hash from audit_entry where number = ?)",
                last - 2,
                last - 2);
        jdbc.update("update audit_head set " + seal);
    }

    @Test
    void nothing_is_said_of_what_nobody_touched() {
        rename("Vijf");
        assertThat(checked()).isInstanceOf(Whole.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seal = seal",
                "seal = repeat('0', 64)",
                "seal = (select seal from audit_entry where number = last_number)",
                "seal = null",
                "seal = null, seal_key = null",
                "seal_key = '0123456789abcdef'",
            })
    void a_cut_off_end_is_written_down_by_the_next_act_and_the_supervisors_are_told(String seal) {
        cutOff(seal);

        rename("Vijf");

        Broken found = new Broken(last - 1, Misfit.END_REPLACED);
        assertThat(checked()).isEqualTo(found);
        assertThat(jdbc.queryForList(
                        "select action from audit_entry where number > ? order by number", String.class, last - 2))
                .containsExactly(OrganisationAct.TRAIL_END_REPLACED.name(), OrganisationAct.UNIT_RENAMED.name());
        assertThat(jdbc.queryForList("select entry_number from told where entry_number = ?", Long.class, last - 1))
                .isNotEmpty();
        rename("Zes");
        assertThat(checked()).isEqualTo(found);
    }

    @Test
    void nor_can_all_of_it_be_taken_away() {
        jdbc.update("delete from audit_entry");
        jdbc.update(EMPTY + "seal = null, seal_key = null");

        rename("Vijf");

        assertThat(checked()).isEqualTo(new Broken(1, Misfit.END_REPLACED));
    }

    @Test
    void who_pretends_that_there_was_another_key_leaves_entries_that_nothing_proves() {
        cutOff("seal_key = '0123456789abcdef'");
        jdbc.update("update audit_entry set seal_key = '0123456789abcdef' where number = ?", last - 2);

        rename("Vijf");

        assertThat(checked())
                .isInstanceOfSatisfying(
                        AuditCheck.Unproven.class,
                        unproven -> assertThat(unproven.number()).isEqualTo(last - 2));
    }
}
