package nl.privacyspiegel.quiz;

import static nl.privacyspiegel.quiz.QuizAct.QUIZ_IMPORTED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.Wording;
import org.springframework.stereotype.Component;

/**
 * Makes drafts, for the organisation as a whole or for one unit. The next version of a quiz belongs to who the quiz belongs to. Who
 * asks for the same again within a moment gets the same draft.
 */
@Component
class QuizDrafts {

    private final QuizLibrary library;
    private final PermittedQuizzes permitted;
    private final CurrentUser user;
    private final UnitsInUse inUse;
    private final OncePerMember once;
    private final AuditTrail audit;

    QuizDrafts(
            QuizLibrary library,
            PermittedQuizzes permitted,
            CurrentUser user,
            UnitsInUse inUse,
            OncePerMember once,
            AuditTrail audit) {
        this.library = library;
        this.permitted = permitted;
        this.user = user;
        this.inUse = inUse;
        this.once = once;
        this.audit = audit;
    }

    /** For whom the current member can make a quiz: the organisation as a whole is the one without a unit. */
    List<Optional<UnitSummary>> owners() {
        List<Optional<UnitSummary>> owners = user.unitsInUse(PermittedQuizzes.KEEPERS).stream()
                .map(Optional::of)
                .collect(Collectors.toList());
        if (user.maySomewhere(Role.ADMINISTRATOR)) {
            owners.addFirst(Optional.empty());
        }
        return List.copyOf(owners);
    }

    QuizVersionId begin(String name, String language, String topic, Optional<UnitId> unit) {
        permitted.requireToMakeFor(unit);
        return once(() -> begun(name, language, topic, unit), "quiz begin", name, language, topic, unit);
    }

    private QuizVersion begun(String typed, String language, String topic, Optional<UnitId> unit) {
        String name = QuizTexts.name(typed, "quiz.name.missing");
        if (permitted.list().stream().anyMatch(quiz -> Wording.isSame(quiz.name(), name))) {
            throw new RuleViolation("quiz.name.double", name);
        }
        QuizData empty = new QuizData(library.freeKey(name), name, null, null, language, List.of(), List.of());
        return add(QuizEdits.addTopic(empty, Set.of(), new QuizData.Topic("", topic, "")), unit);
    }

    QuizVersionId storeNew(QuizData file, List<String> notFitting, Optional<UnitId> unit) {
        permitted.requireToMakeFor(unit);
        return once(() -> imported(named(file), notFitting, unit), QUIZ_IMPORTED, file, unit);
    }

    private QuizData named(QuizData file) {
        Set<String> names = permitted.list().stream().map(QuizSummary::name).collect(Collectors.toSet());
        String name = QuizFollowing.freeName(file.name(), names);
        return file.called(library.freeKey(file.key()), name);
    }

    QuizVersionId storeNext(QuizData file, QuizVersionId follows, Set<String> same, List<String> notFitting) {
        QuizVersion before = permitted.kept(follows);
        return once(
                () -> imported(
                        ContinuedQuiz.of(file, library.data(before), same, library.takenIds(before)),
                        notFitting,
                        before.unit()),
                QUIZ_IMPORTED,
                file,
                follows,
                new TreeSet<>(same));
    }

    private QuizVersion imported(QuizData data, List<String> notFitting, Optional<UnitId> unit) {
        QuizVersion draft = add(data, unit);
        draft.keepNotFitting(notFitting);
        audit.record(QUIZ_IMPORTED, unit.orElse(null), draft.audited(draft.name()), PermittedQuizzes.KEEPERS);
        return draft;
    }

    QuizVersionId copy(QuizVersionId id, String typed) {
        user.requireSomewhere(PermittedQuizzes.KEEPERS);
        QuizVersion version = permitted.readable(id);
        version.requireInUse();
        QuizData source = library.data(version);
        String name = ShortText.require(typed, "quiz.name.missing");
        boolean keeps = permitted.reader().keeps(version);
        if (!keeps && Wording.isSame(name, source.name())) {
            throw new RuleViolation("shared.version.copy.notYours");
        }
        Optional<UnitId> unit = keeps ? version.unit() : Optional.of(firstUnit());
        return once(() -> owned(library.addCopy(source, name), unit), "quiz copy", id.value(), name);
    }

    /** Never the organisation as a whole: what only some units may read would be there for all. */
    private UnitId firstUnit() {
        return user.unitsInUse(PermittedQuizzes.KEEPERS).stream()
                .findFirst()
                .map(UnitSummary::id)
                .orElseThrow(() -> new RuleViolation("organisation.unit.archived"));
    }

    private QuizVersionId once(Supplier<QuizVersion> make, Object... question) {
        return new QuizVersionId(once.answer(library::isDraft, () -> make.get().uuid(), question));
    }

    private QuizVersion add(QuizData data, Optional<UnitId> unit) {
        return owned(library.addDraft(data), unit);
    }

    private QuizVersion owned(QuizVersion draft, Optional<UnitId> unit) {
        unit.ifPresent(inUse::hold);
        draft.belongTo(unit);
        return draft;
    }
}
