package nl.privacyspiegel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.AtOnce;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A second press on a framework makes nothing double")
class FrameworkDoublesTest {

    abstract static class Cases extends FrameworkUseCases {

        private Person administrator = new Person(MemberId.random(), "", "");

        @BeforeEach
        void an_administrator_logs_in() {
            administrator = people.member(unit, Role.ADMINISTRATOR);
            people.login(administrator);
        }

        @Test
        void the_same_copy_or_file_sent_twice_at_once_is_one_draft() throws Exception {
            String name = "Raamwerk " + UUID.randomUUID();
            FrameworkVersionId source = shipped().id();
            var copies = AtOnce.twice(people, administrator, () -> frameworks.copyToDraft(source, name));
            assertThat(copies).allMatch(Optional::isPresent);
            assertThat(Set.copyOf(copies)).hasSize(1);
            byte[] file = frameworks.export(copies.getFirst().orElseThrow());
            var imported = AtOnce.twice(people, administrator, () -> frameworks.importDraft(file));
            assertThat(Set.copyOf(imported)).hasSize(1);
            assertThat(frameworks.list())
                    .filteredOn(each -> each.name().equals(name))
                    .hasSize(2);
        }

        @Test
        void a_change_never_makes_two_domains_of_one_name_or_two_questions_with_one_code() {
            FrameworkVersionId id = frameworks.copyToDraft(shipped().id(), "Raamwerk " + UUID.randomUUID());
            FrameworkDocument before = frameworks.get(id);
            FrameworkData data = before.data();
            FrameworkData.Domain known = data.domains().getFirst();
            FrameworkData again = FrameworkEdits.addDomain(data, Set.of(), known);
            refused("framework.domain.double", () -> frameworks.saveDraft(id, again, before.version()));
            FrameworkData copied = FrameworkEdits.addQuestion(
                    data, Set.of(), known.id(), 0, known.questions().findFirst().orElseThrow());
            refused("shared.content.doubleCode", () -> frameworks.saveDraft(id, copied, before.version()));
            assertThat(frameworks.get(id)).isEqualTo(before);
        }

        private static void refused(String key, Runnable act) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(act::run)
                    .extracting(RuleViolation::key)
                    .isEqualTo(key);
        }
    }

    @Nested
    @OnH2
    @DisplayName("H2")
    class WithH2 extends Cases {}

    @Nested
    @OnPostgres
    @DisplayName("PostgreSQL")
    class WithPostgres extends Cases {}
}
