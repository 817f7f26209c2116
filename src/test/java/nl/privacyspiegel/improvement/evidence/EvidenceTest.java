package nl.privacyspiegel.improvement.evidence;

import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionSubjects;
import nl.privacyspiegel.improvement.document.AdoptedDocuments;
import nl.privacyspiegel.improvement.document.Adoption;
import nl.privacyspiegel.improvement.document.DocumentChanges;
import nl.privacyspiegel.improvement.document.DocumentData;
import nl.privacyspiegel.improvement.document.DocumentDates;
import nl.privacyspiegel.improvement.document.DocumentId;
import nl.privacyspiegel.improvement.document.DocumentKind;
import nl.privacyspiegel.improvement.document.DocumentSubjects;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfCount;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfDocument;
import nl.privacyspiegel.improvement.evidence.file.Files;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.DatedCounts;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Evidence of what was found")
class EvidenceTest {

    abstract static class Cases extends EvidenceUseCases {

        @Autowired
        private DocumentChanges documents;

        @Autowired
        private AdoptedDocuments adopted;

        @Autowired
        private DatedCounts counts;

        @Autowired
        private ActionChanges actions;

        @Test
        void what_has_evidence_is_not_removed() {
            ActionId action = actions.make(unit, ActionData.named("Inwerken"));
            assertThat(actions.mayRemove(action)).isTrue();
            changes.add(ActionSubjects.ref(unit, action), data("Lijst"), link(), Optional.empty());
            assertThat(actions.mayRemove(action)).isFalse();
            assertRefused("improvement.action.evidence", () -> actions.remove(action));
            DocumentId document = documents.add(unit, DocumentData.named("Beleid", DocumentKind.POLICY));
            changes.add(DocumentSubjects.ref(unit, document), data("Brief"), link(), Optional.empty());
            assertRefused("improvement.document.evidence", () -> documents.remove(document));
            actions.remove(actions.make(unit, ActionData.named("Vergissing")));
        }

        @Test
        void a_file_is_brought_offered_and_approved_by_another() {
            EvidenceId id = brought(data("Besluit"), pdf("nl"));
            assertThat(state(id)).isEqualTo(EvidenceState.DRAFT);
            changes.offer(id, 1);
            assertThat(state(id)).isEqualTo(EvidenceState.IN_REVIEW);
            assertThat(pieces.get(id).mayJudge()).isFalse();
            assertThat(pieces.waitingForMe()).isZero();
            assertRefused("improvement.evidence.another", () -> changes.judge(id, 1, true, ""));
            asColleague(() -> {
                assertThat(pieces.waitingForMe()).isEqualTo(1);
                assertThat(pieces.get(id).mayJudge()).isTrue();
                changes.judge(id, 1, true, "Klopt.");
            });
            assertThat(state(id)).isEqualTo(EvidenceState.APPROVED);
            assertThat(pieces.get(id)
                            .line()
                            .standing()
                            .judgement()
                            .orElseThrow()
                            .words())
                    .isEqualTo("Klopt.");
            assertThat(pieces.get(id).broken()).isEmpty();
            assertThat(files.get(id, 1).bytes()).isEqualTo(Files.pdf("/Lang(nl)"));
        }

        @Test
        void who_keeps_it_up_does_not_judge_it_either() {
            EvidenceId id =
                    changes.add(about, data("Besluit"), link(), Optional.of(new Owner.OfMember(colleague.id())));
            changes.offer(id, 1);
            people.login(colleague);
            assertRefused("improvement.evidence.another", () -> changes.judge(id, 1, true, ""));
        }

        @Test
        void rejecting_asks_why_and_a_next_version_tries_again() {
            EvidenceId id = brought(data("Besluit"), link());
            changes.offer(id, 1);
            asColleague(() -> {
                assertRefused("improvement.evidence.reason.missing", () -> changes.judge(id, 1, false, " \n"));
                changes.judge(id, 1, false, "Het is een concept.");
            });
            assertThat(state(id)).isEqualTo(EvidenceState.REJECTED);
            assertRefused("improvement.evidence.changed", () -> changes.offer(id, 1));
            changes.revise(id, 1, data("Besluit, getekend"), pdf("x"));
            changes.offer(id, 2);
            asColleague(() -> changes.judge(id, 2, true, ""));
            assertThat(state(id)).isEqualTo(EvidenceState.APPROVED);
            assertThat(pieces.get(id).line().title()).isEqualTo("Besluit, getekend");
        }

        @Test
        void what_was_approved_stays_as_it_is_and_counts_until_a_next_version_is_approved() {
            EvidenceId id = approved(data("Besluit"), pdf("een"));
            RevisionLine before = pieces.get(id).revisions().getFirst();
            changes.revise(id, 1, data("Besluit van later"), pdf("twee"));
            EvidenceSheet sheet = pieces.get(id);
            assertThat(sheet.revisions().getFirst()).isEqualTo(before);
            assertThat(sheet.line().title()).isEqualTo("Besluit");
            assertThat(sheet.line().state()).isEqualTo(EvidenceState.APPROVED);
            assertThat(sheet.line().newest().state()).isEqualTo(EvidenceState.DRAFT);
            assertThat(files.get(id, 1).bytes()).isNotEqualTo(files.get(id, 2).bytes());
        }

        @Test
        void a_next_version_keeps_the_file_and_takes_back_what_waited() {
            EvidenceId id = brought(data("Besluit"), pdf("een"));
            changes.offer(id, 1);
            changes.revise(id, 1, data("Besluit (getekend)"), new Brought.TheSame());
            assertThat(pieces.get(id).revisions())
                    .extracting(RevisionLine::state)
                    .containsExactly(EvidenceState.DRAFT, EvidenceState.DRAFT);
            assertThat(files.get(id, 2).bytes()).isEqualTo(files.get(id, 1).bytes());
            assertThat(pieces.get(id).broken()).isEmpty();
        }

        @Test
        void who_changes_what_somebody_else_changed_is_told() {
            EvidenceId id = brought(data("Besluit"), link());
            asColleague(() -> changes.revise(id, 1, data("Van een ander"), link()));
            assertRefused("improvement.evidence.changed", () -> changes.revise(id, 1, data("Van mij"), link()));
            assertRefused("improvement.evidence.changed", () -> changes.offer(id, 1));
        }

        @Test
        void a_second_press_brings_nothing_twice() {
            EvidenceId id = brought(data("Besluit"), pdf("een"));
            assertThat(brought(data("Besluit"), pdf("een"))).isEqualTo(id);
            assertThat(pieces.list(unit, EvidenceFilter.ALL, 9).first()).hasSize(1);
        }

        @Test
        void a_document_is_kept_with_its_version_and_adoption_of_that_day() {
            DocumentId policy = documents.add(
                    unit,
                    new DocumentData(
                            "Privacybeleid",
                            DocumentKind.POLICY,
                            "2",
                            Optional.empty(),
                            "",
                            true,
                            DocumentDates.NONE,
                            List.of("college van Bladel", "college van Eersel")));
            adopted.adopt(policy, new Adoption("college van Bladel", TODAY.minusDays(3), ""));
            EvidenceId id = brought(data("Beleid"), new Brought.NewDocument(policy, TODAY.minusDays(3)));
            adopted.adopt(policy, new Adoption("college van Eersel", TODAY, ""));
            assertThat(pieces.get(id).line().standing().content())
                    .isInstanceOfSatisfying(OfDocument.class, document -> {
                        assertThat(document.name()).isEqualTo("Privacybeleid (2)");
                        assertThat(document.words()).contains("1", "2");
                        assertThat(document.day()).isEqualTo(TODAY.minusDays(3));
                    });
            assertThat(pieces.get(id).broken()).isEmpty();
            assertRefused(
                    "improvement.evidence.document.gone",
                    () -> brought(data("Weg"), new Brought.NewDocument(new DocumentId(UUID.randomUUID()), TODAY)));
        }

        @Test
        void what_is_over_is_not_offered() {
            EvidenceId id = brought(until(TODAY.minusDays(1)), link());
            assertRefused("improvement.evidence.until.past", () -> changes.offer(id, 1));
        }

        @Test
        void a_count_is_kept_as_it_stood() {
            people.run(
                    people.member(unit, Role.ASSESSOR, Role.SUPERVISOR),
                    () -> MeasuredUnit.in(application).adopt(first, Map.of("beleid", 6)));
            people.login(assessor);
            DatedCount grade =
                    counts.asOf(unit, TODAY, DUTCH).getFirst().counts().getFirst();
            EvidenceId id = brought(data("Cijfer"), new Brought.NewCount(grade.ref(), TODAY));
            assertThat(pieces.get(id).line().standing().content()).isInstanceOfSatisfying(OfCount.class, count -> {
                assertThat(count.title()).isEqualTo(grade.title());
                assertThat(count.day()).isEqualTo(grade.day());
            });
            assertRefused(
                    "improvement.evidence.count.gone",
                    () -> brought(data("Vroeger"), new Brought.NewCount(grade.ref(), TODAY.minusYears(9))));
        }

        @Test
        void what_it_is_about_has_to_be_there() {
            SubjectRef nothing = FindingSubjects.ref(unit, MeasurementId.random(), "beleid-1");
            assertRefused(
                    "improvement.evidence.about.gone", () -> changes.add(nothing, data("x"), link(), Optional.empty()));
            EvidenceId id = brought(data("Besluit"), link());
            UnitId other = people.unit();
            assertRefused(
                    "improvement.evidence.about.gone",
                    () -> changes.useFor(id, FindingSubjects.ref(other, first, "beleid-1")));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class Postgres extends Cases {}
}
