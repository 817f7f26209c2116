package nl.privacyspiegel.quiz;

import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Reads versions of quizzes for front doors, which have asked who wants to know, and for the test itself, which is taken
 * without an account: it does not ask again.
 */
@Component
public class QuizStore {

    private final QuizLibrary library;

    QuizStore(QuizLibrary library) {
        this.library = library;
    }

    /**
     * What lists tell of a version.
     *
     * @throws NotFoundException when there is no such version
     */
    public QuizSummary summary(QuizVersionId id) {
        return library.version(id).summary();
    }

    /**
     * What a version asks.
     *
     * @throws NotFoundException when there is no such version
     */
    public QuizData data(QuizVersionId id) {
        return library.data(id);
    }

    /** A key for each question by which results of versions up to this one may be put together. */
    public Map<String, String> comparisonKeys(QuizVersionId id) {
        return library.comparisonKeys(library.version(id));
    }

    /** The newest published version of the quiz with this key; empty when none is published. */
    public Optional<QuizSummary> newestPublished(String key) {
        return library.newestPublished(key).map(QuizVersion::summary);
    }

    /**
     * Refuses a version that cannot be chosen.
     *
     * @param draftKey what the person is told of a draft
     * @param chosenBefore whether it was chosen already: then it may stay, also when it was archived since
     * @throws NotFoundException when there is no such version
     * @throws RuleViolation when it is a draft, or archived
     */
    public void requireChoice(QuizVersionId id, String draftKey, boolean chosenBefore) {
        library.version(id).requireChoice(draftKey, chosenBefore);
    }
}
