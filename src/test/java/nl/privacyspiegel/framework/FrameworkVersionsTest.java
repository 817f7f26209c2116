package nl.privacyspiegel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.framework.FrameworkImport.Imported;
import nl.privacyspiegel.framework.FrameworkImport.Refused;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.organisation.logbook.AuditFilter;
import nl.privacyspiegel.organisation.logbook.AuditedAct;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Versions of a framework")
class FrameworkVersionsTest {

    abstract static class Cases extends FrameworkUseCases {

        @Autowired
        private ShippedFrameworks shippedFrameworks;

        @Autowired
        private FrameworkVersionRepository versions;

        @Autowired
        private AuditTrail audit;

        @Autowired
        private AuditEntries entries;

        @Autowired
        private Clock clock;

        @Autowired
        private PlatformTransactionManager transactions;

        @BeforeEach
        void an_administrator_logs_in() {
            people.login(people.member(unit, Role.ADMINISTRATOR, Role.ASSESSOR));
        }

        private static String fresh() {
            return "Raamwerk " + UUID.randomUUID();
        }

        private static FrameworkData renamed(FrameworkData data, String name) {
            return new FrameworkData(
                    data.key(),
                    name,
                    data.origin(),
                    data.introduction(),
                    data.language(),
                    data.scale(),
                    data.steps(),
                    data.domains());
        }

        private static FrameworkData withoutDomains(FrameworkData data) {
            return new FrameworkData(
                    data.key(),
                    data.name(),
                    data.origin(),
                    data.introduction(),
                    data.language(),
                    data.scale(),
                    data.steps(),
                    List.of());
        }

        private FrameworkVersionId draft() {
            return frameworks.copyToDraft(shipped().id(), fresh());
        }

        @Test
        void a_copy_under_another_name_is_a_framework_of_its_own() {
            String name = fresh();
            FrameworkVersionId copy = frameworks.copyToDraft(shipped().id(), name);
            FrameworkDocument document = frameworks.get(copy);
            assertThat(document.summary().number()).isEqualTo(1);
            assertThat(document.summary().isPublished()).isFalse();
            assertThat(document.summary().key()).isNotEqualTo(shipped().key()).startsWith("raamwerk-");
            assertThat(document.data().domains())
                    .isEqualTo(frameworks.get(shipped().id()).data().domains());
            assertThat(document.editable()).isTrue();
            assertThat(document.problems()).isEmpty();
        }

        @Test
        void a_copy_under_the_same_name_is_the_next_version() {
            FrameworkVersionId one = draft();
            frameworks.publish(one, frameworks.get(one).version());
            FrameworkSummary first = frameworks.get(one).summary();
            FrameworkVersionId two = frameworks.copyToDraft(one, first.name());
            assertThat(frameworks.get(two).summary().key()).isEqualTo(first.key());
            assertThat(frameworks.get(two).summary().number()).isEqualTo(2);
            assertThat(frameworks.published())
                    .extracting(FrameworkSummary::id)
                    .contains(one)
                    .doesNotContain(two);
            frameworks.publish(two, frameworks.get(two).version());
            assertThat(frameworks.published())
                    .extracting(FrameworkSummary::id)
                    .contains(two)
                    .doesNotContain(one);
        }

        @Test
        void a_published_version_never_changes() {
            FrameworkVersionId id = draft();
            frameworks.publish(id, frameworks.get(id).version());
            FrameworkDocument published = frameworks.get(id);
            assertThat(published.editable()).isFalse();
            for (Runnable change : List.<Runnable>of(
                    () -> frameworks.saveDraft(id, renamed(published.data(), "Anders"), published.version()),
                    () -> frameworks.publish(id, frameworks.get(id).version()),
                    () -> frameworks.discard(id))) {
                assertThatExceptionOfType(RuleViolation.class)
                        .isThrownBy(change::run)
                        .extracting(RuleViolation::key)
                        .isEqualTo("shared.version.published");
            }
            assertThat(frameworks.get(id)).isEqualTo(published);
        }

        @Test
        void a_draft_may_be_unfinished_but_is_not_published_then() {
            FrameworkVersionId id = draft();
            FrameworkDocument before = frameworks.get(id);
            FrameworkDocument unfinished = frameworks.saveDraft(id, withoutDomains(before.data()), before.version());
            assertThat(unfinished.version()).isEqualTo(before.version() + 1);
            assertThat(unfinished.problems()).isNotEmpty();
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> frameworks.publish(id, frameworks.get(id).version()))
                    .extracting(RuleViolation::key)
                    .isEqualTo("shared.version.hasProblems");
            frameworks.saveDraft(id, before.data(), unfinished.version());
            frameworks.publish(id, frameworks.get(id).version());
            assertThat(frameworks.get(id).summary().isPublished()).isTrue();
        }

        @Test
        void what_somebody_else_changed_in_a_draft_is_not_overwritten() {
            FrameworkVersionId id = draft();
            FrameworkDocument seenByBoth = frameworks.get(id);
            FrameworkDocument mine =
                    frameworks.saveDraft(id, renamed(seenByBoth.data(), "Van mij"), seenByBoth.version());
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() ->
                            frameworks.saveDraft(id, renamed(seenByBoth.data(), "Van de ander"), seenByBoth.version()))
                    .extracting(RuleViolation::key)
                    .isEqualTo("shared.version.changedMeanwhile");
            assertThat(frameworks.get(id)).isEqualTo(mine);
            assertThat(frameworks.get(id).summary().name()).isEqualTo("Van mij");
            people.run(
                    people.administrator(),
                    () -> assertThat(entries.list(AuditFilter.ALL, 0).acts())
                            .filteredOn(act -> act.actionKey().endsWith(".framework_renamed"))
                            .extracting(AuditedAct::object)
                            .contains(seenByBoth.summary().name() + "\u00a0→\u00a0Van mij"));
        }

        @Test
        void a_discarded_draft_is_gone() {
            FrameworkVersionId id = draft();
            frameworks.discard(id);
            assertThat(frameworks.list()).extracting(FrameworkSummary::id).doesNotContain(id);
        }

        @Test
        void who_does_not_administer_sees_only_what_is_published() {
            FrameworkVersionId id = draft();
            assertThat(frameworks.list()).extracting(FrameworkSummary::id).contains(id);
            people.login(assessor);
            assertThat(frameworks.list()).isNotEmpty().allMatch(FrameworkSummary::isPublished);
        }

        @Test
        void what_is_exported_can_be_imported_as_the_next_version() {
            FrameworkVersionId id = draft();
            FrameworkDocument exported = frameworks.get(id);
            FrameworkImport result = frameworks.importDraft(frameworks.export(id));
            assertThat(result).isInstanceOf(Imported.class);
            FrameworkDocument imported = frameworks.get(((Imported) result).draft());
            assertThat(imported.data()).isEqualTo(exported.data());
            assertThat(imported.summary().number()).isEqualTo(exported.summary().number() + 1);
            assertThat(imported.summary().isPublished()).isFalse();
        }

        @Test
        void a_file_with_a_problem_stores_nothing_and_names_the_line() {
            int before = frameworks.list().size();
            FrameworkImport result =
                    frameworks.importDraft("schema: 1\nid: proef\nnaam: Proef\n".getBytes(StandardCharsets.UTF_8));
            assertThat(result).isInstanceOf(Refused.class);
            assertThat(((Refused) result).problems()).isNotEmpty().allMatch(problem -> problem.line() >= 1);
            assertThat(frameworks.list()).hasSize(before);
        }

        @Test
        void the_shipped_framework_is_published_once() throws Exception {
            List<FrameworkSummary> before = frameworks.list();
            assertThat(before)
                    .filteredOn(each -> each.key().equals("vng-sociaal-domein"))
                    .hasSize(1);
            shippedFrameworks.run(new DefaultApplicationArguments());
            assertThat(frameworks.list()).isEqualTo(before);
        }

        @Test
        void an_archived_shipped_framework_does_not_come_back_at_the_next_start() throws Exception {
            FrameworkVersionId shipped = shipped().id();
            frameworks.archive(shipped);
            try {
                List<FrameworkSummary> before = frameworks.list();
                shippedFrameworks.run(new DefaultApplicationArguments());
                assertThat(frameworks.list()).isEqualTo(before);
                assertThat(frameworks.published())
                        .extracting(FrameworkSummary::id)
                        .doesNotContain(shipped);
            } finally {
                frameworks.bringBack(shipped);
            }
        }

        @Test
        void a_newer_release_with_other_content_publishes_the_next_version_once() {
            TransactionTemplate undone = new TransactionTemplate(transactions);
            List<Integer> numbers = undone.execute(status -> {
                status.setRollbackOnly();
                // A library of its own: the one of the application must not remember what is undone here.
                FrameworkLibrary library = new FrameworkLibrary(versions, clock);
                FrameworkVersion stored = versions.findByDocumentOrderByNumber("vng-sociaal-domein")
                        .getLast();
                FrameworkData old = renamed(library.data(stored), "Zoals in de vorige uitgave");
                library.change(stored, old);
                ShippedFrameworks nextStart = new ShippedFrameworks(library, audit);
                try {
                    nextStart.run(new DefaultApplicationArguments());
                    nextStart.run(new DefaultApplicationArguments());
                } catch (java.io.IOException unreadable) {
                    throw new java.io.UncheckedIOException(unreadable);
                }
                return versions.findByDocumentOrderByNumber("vng-sociaal-domein").stream()
                        .map(FrameworkVersion::number)
                        .toList();
            });
            assertThat(numbers).containsExactly(1, 2);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
