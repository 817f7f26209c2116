package nl.privacyspiegel.improvement.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutyData;
import nl.privacyspiegel.improvement.calendar.DutyTime;
import nl.privacyspiegel.improvement.document.DocumentChanges;
import nl.privacyspiegel.improvement.document.DocumentData;
import nl.privacyspiegel.improvement.document.DocumentKind;
import nl.privacyspiegel.improvement.evidence.Brought;
import nl.privacyspiegel.improvement.evidence.EvidenceChanges;
import nl.privacyspiegel.improvement.evidence.EvidenceData;
import nl.privacyspiegel.improvement.evidence.EvidenceFilter;
import nl.privacyspiegel.improvement.evidence.EvidenceId;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.improvement.evidence.WebLink;
import nl.privacyspiegel.improvement.owner.LateWork;
import nl.privacyspiegel.improvement.owner.LooseWork;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.accounts.Confirmations;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Work that nobody has, or of which the day has passed")
class TakeOverTest {

    abstract static class Cases extends ActionUseCases {

        @Test
        void who_confirms_that_somebody_is_erased_reads_what_that_member_still_has() {
            Person leaving = people.member(unit, Role.ASSESSOR, Role.SUPERVISOR);
            changes.make(
                    unit, ActionData.named("Van een ander").withOwner(Optional.of(new Owner.OfMember(leaving.id()))));
            people.run(
                    people.administrator(),
                    () -> assertThat(application.getBean(Accounts.class).erase(leaving.id()))
                            .isFalse());
            Confirmations confirmations = application.getBean(Confirmations.class);
            assertThat(people.as(
                            people.supervisor(),
                            () -> confirmations.waiting().stream()
                                    .filter(each -> each.member().equals(leaving.id()))
                                    .flatMap(each -> confirmations.unfinished(each.id()).stream())
                                    .toList()))
                    .containsExactly(new MemberTrace.Unfinished("improvement.unfinished.actions", 1));
        }

        @Test
        void what_is_late_is_told_to_who_supervises() {
            changes.make(
                    unit,
                    ActionData.named("Te laat").withPlanning(new Planning(null, LocalDate.of(2020, 1, 31), null)));
            changes.make(unit, ActionData.named("Zonder dag"));
            LateWork late = application.getBean(LateWork.class);
            assertThat(late.toSupervise()).isEmpty();
            assertThat(people.as(people.member(unit, Role.SUPERVISOR), late::toSupervise))
                    .containsExactly(Map.entry(LateWork.Kind.ACTION, 1L));
        }

        @Test
        void work_of_who_left_is_asked_about_of_every_kind_as_long_as_nobody_has_it() {
            Person leaving = people.member(unit, Role.ASSESSOR);
            Optional<Owner> owner = Optional.of(new Owner.OfMember(leaving.id()));
            ActionId action =
                    changes.make(unit, ActionData.named("Van wie gaat").withOwner(owner));
            LocalDate day = LocalDate.of(2026, 3, 1);
            application
                    .getBean(Duties.class)
                    .add(unit, new DutyData("Jaarverslag", "", owner, new DutyTime.OnEvent("elk jaar"), ""));
            application
                    .getBean(DocumentChanges.class)
                    .add(unit, DocumentData.named("Zonder eigenaar", DocumentKind.POLICY));
            application
                    .getBean(EvidenceChanges.class)
                    .add(
                            ActionSubjects.ref(unit, action),
                            new EvidenceData("Link", "", day, null),
                            new Brought.NewLink(new WebLink("https://gemeente.example")),
                            owner);
            assertThat(loose.toTakeOver()).containsExactly(Map.entry(LooseWork.Kind.DOCUMENT, 1L));
            people.run(
                    people.administrator(),
                    () -> application.getBean(Accounts.class).deactivate(leaving.id()));
            assertThat(loose.toTakeOver())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            LooseWork.Kind.ACTION, 1L,
                            LooseWork.Kind.DUTY, 1L,
                            LooseWork.Kind.DOCUMENT, 1L,
                            LooseWork.Kind.EVIDENCE, 1L));
            assertThat(actions.list(ActionFilter.UNOWNED, 10, Locale.ROOT).first())
                    .extracting(ActionLine::id)
                    .containsExactly(action);
            EvidencePieces pieces = application.getBean(EvidencePieces.class);
            EvidenceFilter unowned = EvidenceFilter.of(Map.of("eigenaar", "niemand"));
            assertThat(pieces.list(unit, unowned, 10).all()).isEqualTo(1);
            EvidenceId piece = pieces.list(unit, unowned, 10).first().getFirst().id();
            Optional<Owner> me = Optional.of(new Owner.OfMember(assessor.id()));
            EvidenceChanges evidence = application.getBean(EvidenceChanges.class);
            assertThat(evidence.give(piece, me, Optional.empty())).isInstanceOf(SaveResult.Saved.class);
            assertThat(evidence.give(piece, Optional.empty(), owner))
                    .as("seen before a colleague took it")
                    .isInstanceOf(SaveResult.Conflict.class);
            assertThat(pieces.list(unit, unowned, 10).all()).isZero();
        }
    }

    @Nested
    @OnH2
    class OnTheEmbeddedDatabase extends Cases {}

    @Nested
    @OnPostgres
    class OnThePostgresDatabase extends Cases {}
}
