package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
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

    @Autowired
    private UnitChanges units;

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

    @Test
    void a_draft_that_was_thrown_away_is_thrown_away_again_with_the_units_that_it_was_offered_to() {
        CampaignId id = planned(CampaignAccess.CODES);
        database.execute("create table put_back as select * from campaign where id = '" + id.value() + "'");
        database.execute(
                "create table units_put_back as select * from campaign_unit where campaign_id = '" + id.value() + "'");
        try {
            campaigns.discard(id);
            database.update("insert into campaign select * from put_back");
            assertThat(database.update("insert into campaign_unit select * from units_put_back"))
                    .isPositive();
            older(id.value());
            start.afterSingletonsInstantiated();
        } finally {
            database.execute("drop table put_back");
            database.execute("drop table units_put_back");
        }
        assertThat(count("campaign_unit", id)).isZero();
        assertThat(number("select count(*) from campaign where id = ?", id)).isZero();
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where action = 'DELETED_AGAIN'", Integer.class))
                .isPositive();
    }

    @Test
    void a_unit_that_was_removed_is_removed_again_with_the_roles_on_it() {
        UnitId gone = people.unitBelow(unit);
        people.run(people.administrator(), () -> units.remove(gone));
        database.update(
                "insert into unit (id, name, parent_id, version) values (?, 'Weg', ?, 0)", gone.value(), unit.value());
        people.member(gone, Role.ASSESSOR);
        older(gone.value());
        start.afterSingletonsInstantiated();

        assertThat(database.queryForObject("select count(*) from unit where id = ?", Integer.class, gone.value()))
                .isZero();
    }

    private void older(UUID id) {
        assertThat(database.update("delete from deleted_thing where id = ?", id))
                .isEqualTo(1);
    }

    private String name(UUID member) {
        return String.valueOf(database.queryForObject("select name from member where id = ?", String.class, member));
    }
}
