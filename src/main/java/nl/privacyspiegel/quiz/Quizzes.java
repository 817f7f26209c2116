package nl.privacyspiegel.quiz;

import static nl.privacyspiegel.quiz.QuizAct.QUIZ_ARCHIVED;
import static nl.privacyspiegel.quiz.QuizAct.QUIZ_BROUGHT_BACK;
import static nl.privacyspiegel.quiz.QuizAct.QUIZ_DISCARDED;
import static nl.privacyspiegel.quiz.QuizAct.QUIZ_IMPORTED;
import static nl.privacyspiegel.quiz.QuizAct.QUIZ_PUBLISHED;
import static nl.privacyspiegel.quiz.QuizAct.QUIZ_RENAMED;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.document.VersionedDocuments;
import nl.privacyspiegel.shared.document.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Quizzes (privacytests) and their versions. Everybody may read what is published; drafts are made, changed and published
 * by administrators. A published version never changes.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Quizzes implements VersionedDocuments<QuizVersionId, QuizData, QuizDocument> {

    private final QuizVersionRepository versions;
    private final QuizLibrary library;
    private final CurrentUser user;
    private final OncePerMember once;
    private final AuditTrail audit;

    Quizzes(
            QuizVersionRepository versions,
            QuizLibrary library,
            CurrentUser user,
            OncePerMember once,
            AuditTrail audit) {
        this.versions = versions;
        this.library = library;
        this.user = user;
        this.once = once;
        this.audit = audit;
    }

    /** All versions that the current member may read, by name, newest version first. */
    @Override
    @Transactional(readOnly = true)
    public List<QuizSummary> list() {
        return VersionSummary.sorted(library.all(isKeeper()).map(QuizVersion::summary));
    }

    /** The newest published version of each quiz, by name: what can be offered to employees. */
    @Transactional(readOnly = true)
    public List<QuizSummary> published() {
        return VersionSummary.newest(list());
    }

    /**
     * One version.
     *
     * @throws NotFoundException when there is none that the current member may read
     */
    @Override
    @Transactional(readOnly = true)
    public QuizDocument get(QuizVersionId id) {
        QuizVersion version = readable(id);
        QuizData data = library.data(version);
        return new QuizDocument(
                version.summary(),
                data,
                version.version(),
                version.isPublished() ? List.of() : QuizRules.problems(data),
                version.isPublished() ? List.of() : version.notFitting(),
                !version.isPublished() && isKeeper());
    }

    /**
     * Ids of topics and questions that mean something already in a version of the same quiz. Results of versions are
     * compared by id, so a new thing must not get one of these, not even after the old thing was removed.
     */
    @Override
    @Transactional(readOnly = true)
    public Set<String> takenIds(QuizVersionId id) {
        return library.takenIds(readable(id));
    }

    /**
     * Begins a quiz of its own: a draft with its first topic and no questions. Who asks for the same again within a moment
     * gets the same draft.
     *
     * @param language the language in which it asks, as a BCP 47 tag
     * @throws RuleViolation when a name is missing, or another quiz is called so
     */
    public QuizVersionId begin(String name, String language, String topic) {
        user.requireSomewhere(Role.ADMINISTRATOR);
        return new QuizVersionId(once.answer(
                library::isDraft, () -> begun(name, language, topic).uuid(), "quiz begin", name, language, topic));
    }

    private QuizVersion begun(String typed, String language, String topic) {
        String name = QuizTexts.name(typed, "quiz.name.missing");
        if (list().stream().anyMatch(quiz -> Wording.isSame(quiz.name(), name))) {
            throw new RuleViolation("quiz.name.double", name);
        }
        QuizData empty = new QuizData(library.freeKey(name), name, null, null, language, List.of(), List.of());
        return library.addDraft(QuizEdits.addTopic(empty, Set.of(), new QuizData.Topic("", topic, "")));
    }

    /** Of each quiz the version that a next one follows: the newest that is published, or else its newest draft; by name. */
    @Transactional(readOnly = true)
    public List<QuizSummary> latest() {
        user.requireSomewhere(Role.ADMINISTRATOR);
        return QuizFollowing.latest(list());
    }

    /**
     * Stores what a file said as a draft. Who sends the same again within a moment gets the same draft.
     *
     * @param follows the version that it follows; null when it is a quiz of its own
     * @param same the ids in the file of questions that are worded anew and declared to be the same
     * @param notFitting what the file said and did not fit, as sentences that stay with the draft
     */
    public QuizVersionId storeDraft(
            QuizData file, @Nullable QuizVersionId follows, Set<String> same, List<String> notFitting) {
        user.requireSomewhere(Role.ADMINISTRATOR);
        return new QuizVersionId(once.answer(
                library::isDraft,
                () -> imported(file, follows, same, notFitting).uuid(),
                QUIZ_IMPORTED,
                file,
                follows == null ? "" : follows,
                new TreeSet<>(same)));
    }

    private QuizVersion imported(
            QuizData file, @Nullable QuizVersionId follows, Set<String> same, List<String> notFitting) {
        QuizData draft;
        if (follows == null) {
            Set<String> names = list().stream().map(QuizSummary::name).collect(Collectors.toSet());
            String name = QuizFollowing.freeName(file.name(), names);
            draft = file.called(library.freeKey(file.key()), name);
        } else {
            draft = ContinuedQuiz.of(file, library.data(readable(follows)), same, takenIds(follows));
        }
        QuizVersion version = library.addDraft(draft);
        version.keepNotFitting(notFitting);
        audit.record(QUIZ_IMPORTED, null, audited(version), Role.ADMINISTRATOR);
        return version;
    }

    /** Somebody has dealt with what did not fit in this draft. */
    public void notFittingDone(QuizVersionId id) {
        draft(id);
        versions.notFittingDone(id.value());
    }

    /** All versions of the quiz of this one that the current member may read, newest first. */
    @Override
    @Transactional(readOnly = true)
    public List<QuizSummary> versions(QuizVersionId id) {
        String key = readable(id).key();
        return list().stream().filter(version -> version.key().equals(key)).toList();
    }

    /**
     * Copies a version to a new draft. Under the same name it becomes the next version of the same quiz; under another
     * name it becomes a quiz of its own. Who asks for the same copy again within a moment gets the same draft.
     */
    @Override
    public QuizVersionId copyToDraft(QuizVersionId id, String name) {
        user.requireSomewhere(Role.ADMINISTRATOR);
        QuizVersion version = readable(id);
        version.requireInUse();
        QuizData source = library.data(version);
        String newName = ShortText.require(name, "quiz.name.missing");
        return new QuizVersionId(once.answer(
                library::isDraft, () -> library.addCopy(source, newName).uuid(), "quiz copy", id.value(), newName));
    }

    /**
     * Stores a changed draft; it may still have problems.
     *
     * @param basedOn the version that the writer saw
     * @throws RuleViolation when the version is published, somebody else changed the draft meanwhile, or the change makes two
     *     topics of one name or two questions with one code
     */
    @Override
    public QuizDocument saveDraft(QuizVersionId id, QuizData data, long basedOn) {
        QuizVersion draft = draft(id);
        draft.requireUnchanged(basedOn);
        if (!data.key().equals(draft.key())) {
            throw new IllegalArgumentException("the key of a quiz stays");
        }
        ShortText.require(data.name(), "quiz.name.missing");
        QuizEdits.requireNoNewDoubles(library.data(draft), data);
        if (!data.name().equals(draft.name())) {
            String ends = AuditObject.named(draft.name(), data.name());
            audit.record(QUIZ_RENAMED, null, audited(draft, ends), Role.ADMINISTRATOR);
        }
        library.change(draft, data);
        return get(id);
    }

    /**
     * Publishes a draft: from now on it does not change, and it can be offered to employees.
     *
     * @param basedOn the version that the publisher saw
     * @throws RuleViolation when the draft still has problems, or somebody else changed it meanwhile
     */
    @Override
    public void publish(QuizVersionId id, long basedOn) {
        QuizVersion draft = draft(id);
        draft.requireUnchanged(basedOn);
        if (!QuizRules.problems(library.data(draft)).isEmpty()) {
            throw new RuleViolation("shared.version.hasProblems");
        }
        library.publish(draft);
        audit.record(QUIZ_PUBLISHED, null, audited(draft), Role.ADMINISTRATOR);
    }

    /** Takes a published version out of choices; what uses it keeps it. Twice is the same as once. */
    @Override
    public void archive(QuizVersionId id) {
        archived(id, true);
    }

    /** Takes an archived version into choices again. Twice is the same as once. */
    @Override
    public void bringBack(QuizVersionId id) {
        archived(id, false);
    }

    private void archived(QuizVersionId id, boolean archived) {
        user.requireSomewhere(Role.ADMINISTRATOR);
        QuizVersion version = library.locked(id.value());
        if (library.archive(version, archived)) {
            audit.record(archived ? QUIZ_ARCHIVED : QUIZ_BROUGHT_BACK, null, audited(version), Role.ADMINISTRATOR);
        }
    }

    /** Throws a draft away. */
    @Override
    public void discard(QuizVersionId id) {
        QuizVersion draft = draft(id);
        audit.record(QUIZ_DISCARDED, null, audited(draft), Role.ADMINISTRATOR);
        library.discard(draft);
    }

    private static AuditObject audited(QuizVersion version) {
        return audited(version, version.name());
    }

    private static AuditObject audited(QuizVersion version, String name) {
        return AuditObject.of(QuizAct.About.QUIZ, version.uuid(), name).with(AuditDetail.VERSION, version.number());
    }

    private boolean isKeeper() {
        return user.maySomewhere(Role.ADMINISTRATOR);
    }

    private QuizVersion readable(QuizVersionId id) {
        return library.readable(id.value(), this::isKeeper);
    }

    private QuizVersion draft(QuizVersionId id) {
        user.requireSomewhere(Role.ADMINISTRATOR);
        return library.draft(id.value());
    }
}
