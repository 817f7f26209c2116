package nl.privacyspiegel.quiz;

import static nl.privacyspiegel.quiz.QuizAct.QUIZ_ARCHIVED;
import static nl.privacyspiegel.quiz.QuizAct.QUIZ_BROUGHT_BACK;
import static nl.privacyspiegel.quiz.QuizAct.QUIZ_DISCARDED;
import static nl.privacyspiegel.quiz.QuizAct.QUIZ_PUBLISHED;
import static nl.privacyspiegel.quiz.QuizAct.QUIZ_RENAMED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.document.VersionedDocuments;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Quizzes (privacytests) and their versions. A quiz is of the whole organisation, and all administrators keep it, or of one unit,
 * whose working group and administrators keep it: who keeps it makes, changes and publishes drafts, which others do not see. What is published is read
 * by everybody, of a unit by who has a role there, above it or below it. A published version never changes.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Quizzes implements VersionedDocuments<QuizVersionId, QuizData, QuizDocument> {

    private final QuizVersionRepository versions;
    private final QuizLibrary library;
    private final QuizDrafts drafts;
    private final PermittedQuizzes permitted;
    private final CurrentUser user;
    private final AuditTrail audit;

    Quizzes(
            QuizVersionRepository versions,
            QuizLibrary library,
            QuizDrafts drafts,
            PermittedQuizzes permitted,
            CurrentUser user,
            AuditTrail audit) {
        this.versions = versions;
        this.library = library;
        this.drafts = drafts;
        this.permitted = permitted;
        this.user = user;
        this.audit = audit;
    }

    /** All versions that the current member may read, by name, newest version first. */
    @Override
    @Transactional(readOnly = true)
    public List<QuizSummary> list() {
        return permitted.list();
    }

    /** The newest published version of each quiz that the current member may read, by name: what can be offered to employees. */
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
        QuizVersion version = permitted.readable(id);
        QuizData data = library.data(version);
        boolean draft = !version.isPublished();
        return new QuizDocument(
                version.summary(),
                data,
                version.version(),
                draft ? QuizRules.problems(data) : List.of(),
                draft ? version.notFitting() : List.of(),
                draft,
                permitted.reader().keeps(version));
    }

    /**
     * Ids of topics and questions that mean something already in a version of the same quiz. Results of versions are
     * compared by id, so a new thing must not get one of these, not even after the old thing was removed.
     */
    @Override
    @Transactional(readOnly = true)
    public Set<String> takenIds(QuizVersionId id) {
        return library.takenIds(permitted.readable(id));
    }

    /** For whom the current member can make a quiz: the organisation as a whole is the one without a unit. */
    @Transactional(readOnly = true)
    public List<Optional<UnitSummary>> owners() {
        return drafts.owners();
    }

    /**
     * Begins a quiz of its own: a draft with its first topic and no questions. Who asks for the same again within a moment
     * gets the same draft.
     *
     * @param language the language in which it asks, as a BCP 47 tag
     * @param unit whose working group keeps it; empty for the organisation as a whole
     * @throws RuleViolation when a name is missing, or another quiz is called so
     */
    public QuizVersionId begin(String name, String language, String topic, Optional<UnitId> unit) {
        return drafts.begin(name, language, topic, unit);
    }

    /** The versions that the current member keeps. */
    @Transactional(readOnly = true)
    public Set<QuizVersionId> kept() {
        return permitted.keptOnes().stream().map(QuizSummary::id).collect(Collectors.toSet());
    }

    /** Of each quiz that the current member keeps the version that a next one follows: the newest published, or its newest draft. */
    @Transactional(readOnly = true)
    public List<QuizSummary> latest() {
        user.requireSomewhere(PermittedQuizzes.KEEPERS);
        return QuizFollowing.latest(permitted.keptOnes());
    }

    /**
     * Stores what a file said as the draft of a quiz of its own. Who sends the same again within a moment gets the same draft.
     *
     * @param notFitting what the file said and did not fit, as sentences that stay with the draft
     * @param unit whose working group keeps it; empty for the organisation as a whole
     */
    public QuizVersionId storeDraft(QuizData file, List<String> notFitting, Optional<UnitId> unit) {
        return drafts.storeNew(file, notFitting, unit);
    }

    /**
     * Stores what a file said as a draft of the next version of a quiz. Who sends the same again within a moment gets the same
     * draft.
     *
     * @param follows the version that it follows
     * @param same the ids in the file of questions that are worded anew and declared to be the same
     * @param notFitting what the file said and did not fit, as sentences that stay with the draft
     */
    public QuizVersionId storeNext(QuizData file, QuizVersionId follows, Set<String> same, List<String> notFitting) {
        return drafts.storeNext(file, follows, same, notFitting);
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
        String key = permitted.readable(id).key();
        return list().stream().filter(version -> version.key().equals(key)).toList();
    }

    /**
     * Copies a version to a new draft. Under the same name it becomes the next version of the same quiz; under another
     * name it becomes a quiz of its own, of who the copied one is of, or of the first unit of a member who does not keep that. Who
     * asks for the same copy again within a moment gets the same draft.
     *
     * @throws RuleViolation when it would be the next version of a quiz that the current member does not keep
     */
    @Override
    public QuizVersionId copyToDraft(QuizVersionId id, String name) {
        return drafts.copy(id, name);
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
        QuizData before = library.data(draft);
        QuizEdits.requireNoNewDoubles(before, data);
        if (!data.name().equals(draft.name())) {
            String ends = AuditObject.named(draft.name(), data.name());
            record(QUIZ_RENAMED, draft, ends);
        }
        library.change(draft, KeptTranslation.marked(before, data));
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
        record(QUIZ_PUBLISHED, draft, draft.name());
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
        QuizVersion version = permitted.locked(id);
        if (library.archive(version, archived)) {
            record(archived ? QUIZ_ARCHIVED : QUIZ_BROUGHT_BACK, version, version.name());
        }
    }

    /** Throws a draft away. */
    @Override
    public void discard(QuizVersionId id) {
        QuizVersion draft = draft(id);
        record(QUIZ_DISCARDED, draft, draft.name());
        library.discard(draft);
    }

    private void record(QuizAct act, QuizVersion version, String name) {
        audit.record(act, version.unit().orElse(null), version.audited(name), PermittedQuizzes.KEEPERS);
    }

    private QuizVersion draft(QuizVersionId id) {
        QuizVersion version = permitted.locked(id);
        version.requireDraft();
        return version;
    }
}
