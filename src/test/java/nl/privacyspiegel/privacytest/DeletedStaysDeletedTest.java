package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@OnH2
@DisplayName("An older database that was put back brings nothing back that was deleted")
class DeletedStaysDeletedTest extends CampaignUseCases {

    @Autowired
    @Qualifier("deletionReplay")
    private SmartInitializingSingleton start;

    @Autowired
    private Accounts accounts;

    @Test
    void who_was_erased_is_erased_again() {
        Person member = people.member(unit, Role.ASSESSOR);
        String before = name(member.id().value());
        people.run(people.administrator(), () -> accounts.erase(member.id()));
        String erased = name(member.id().value());
        assertThat(erased).isNotEqualTo(before);

        database.update(
                "update member set name = ?, email = ?, active = true where id = ?",
                before,
                member.email(),
                member.id().value());
        older(member.id().value());
        start.afterSingletonsInstantiated();

        assertThat(name(member.id().value())).isEqualTo(erased);
    }

    @Test
    void answers_whose_day_had_come_are_deleted_again() {
        CampaignId id = opened(CampaignAccess.CODES);
        accessCodes.issue(id, codes(team, 7));
        handedIn(id, 5);
        campaigns.close(id);
        database.execute(
                "create table put_back as select * from sealed_submission where campaign_id = '" + id.value() + "'");
        try {
            calendar.turn(FixedDay.TODAY.plusDays(91));
            assertThat(count("sealed_submission", id)).isZero();

            database.update("insert into sealed_submission select * from put_back");
            database.update("update campaign set answers_deleted_on = null where id = ?", id.value());
            older(id.value());
            start.afterSingletonsInstantiated();
        } finally {
            database.execute("drop table put_back");
        }

        assertThat(count("sealed_submission", id)).isZero();
        assertThat(database.queryForObject(
                        "select answers_deleted_on from campaign where id = ?", LocalDate.class, id.value()))
                .isEqualTo(FixedDay.TODAY.plusDays(91));
    }

    private void older(UUID id) {
        assertThat(database.update("delete from deleted_thing where id = ?", id))
                .isEqualTo(1);
    }

    private String name(UUID member) {
        return String.valueOf(database.queryForObject("select name from member where id = ?", String.class, member));
    }
}
