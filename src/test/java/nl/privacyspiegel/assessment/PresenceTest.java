package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.assessment.colleague.Presence;
import nl.privacyspiegel.assessment.colleague.Present;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who fills in a measurement sees who else does at that moment, and nobody else sees it. */
@OnH2
class PresenceTest extends AssessmentUseCases {

    @Autowired
    private Presence presence;

    private final UUID mine = UUID.randomUUID();

    private List<Present> seenBy(Person person, MeasurementId measurement) {
        return people.as(person, () -> presence.here(UUID.randomUUID(), measurement, DOMAIN));
    }

    @Test
    void colleagues_see_each_other_until_the_page_is_left() {
        MeasurementId id = measurement();
        Person colleague = people.member(unit, Role.ASSESSOR);
        assertThat(presence.here(mine, id, DOMAIN)).isEmpty();

        assertThat(seenBy(colleague, id)).extracting(Present::domain).containsExactly(DOMAIN);
        assertThat(presence.here(mine, id, "governance")).hasSize(1);
        assertThat(seenBy(colleague, id)).extracting(Present::domain).containsExactly("governance");

        people.logout();
        presence.left(mine);
        assertThat(seenBy(colleague, id)).isEmpty();
    }

    @Test
    void management_and_supervisors_neither_see_who_works_nor_are_seen() {
        MeasurementId id = measurement();
        presence.here(mine, id, DOMAIN);

        assertThat(seenBy(people.member(unit, Role.MANAGEMENT), id)).isEmpty();
        assertThat(seenBy(people.member(unit, Role.SUPERVISOR), id)).isEmpty();
        assertThat(presence.here(mine, id, DOMAIN)).isEmpty();
        assertThatThrownBy(() -> seenBy(people.member(people.unit(), Role.ASSESSOR), id))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void at_what_was_adopted_nobody_is_at_work() {
        MeasurementId id = measurement();
        Person colleague = people.member(unit, Role.ASSESSOR);
        presence.here(mine, id, DOMAIN);

        finishAndAdopt(id);

        assertThat(presence.here(mine, id, DOMAIN)).isEmpty();
        assertThat(seenBy(colleague, id)).isEmpty();
    }
}
