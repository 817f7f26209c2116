package nl.privacyspiegel.quiz;

import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds and publishes quizzes straight in the table, for tests that begin where a quiz is published. */
public final class StoredQuizzes {

    private final QuizVersionRepository versions;
    private final QuizLibrary library;
    private final TransactionTemplate transactions;

    public StoredQuizzes(ApplicationContext application) {
        this.versions = application.getBean(QuizVersionRepository.class);
        this.library = application.getBean(QuizLibrary.class);
        this.transactions = application.getBean(TransactionTemplate.class);
    }

    /** The first version of the quiz with this key. */
    public QuizVersionId first(String key) {
        return versions.findByDocumentOrderByNumber(key).getFirst().id();
    }

    /** Publishes a quiz as it stands. */
    public QuizVersionId publish(QuizData data) {
        return Objects.requireNonNull(transactions.execute(status -> {
            QuizVersion version = library.addDraft(data);
            library.publish(version);
            return version.id();
        }));
    }
}
