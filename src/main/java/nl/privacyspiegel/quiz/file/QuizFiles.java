package nl.privacyspiegel.quiz.file;

import static nl.privacyspiegel.quiz.QuizAct.QUIZ_EXPORTED;

import java.util.List;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.quiz.QuizAct;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizDocument;
import nl.privacyspiegel.quiz.QuizFollowing;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ShortText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quizzes as files, in our own format and in those of other systems: out by who may read them, in by who can make them. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class QuizFiles {

    private final Quizzes quizzes;
    private final QuizStore reader;
    private final CurrentUser user;
    private final AuditTrail audit;

    QuizFiles(Quizzes quizzes, QuizStore reader, CurrentUser user, AuditTrail audit) {
        this.quizzes = quizzes;
        this.reader = reader;
        this.user = user;
        this.audit = audit;
    }

    /**
     * What has no place in a file of this format; our own format has a place for all.
     *
     * @throws NotFoundException when there is no such version that the current member may read
     */
    @Transactional(readOnly = true)
    public List<Exchange.Note> notFitting(QuizVersionId id, QuizFormat format) {
        return QuizExchange.write(quizzes.get(id).data(), format).notFitting();
    }

    /**
     * One version as a file, with what has no place in it.
     *
     * @throws NotFoundException when there is no such version that the current member may read
     */
    public Exchange.Exported export(QuizVersionId id, QuizFormat format) {
        QuizDocument quiz = quizzes.get(id);
        audit.record(
                QUIZ_EXPORTED,
                quiz.summary().unit().orElse(null),
                AuditObject.of(QuizAct.About.QUIZ, id.value(), quiz.summary().name())
                        .with(AuditDetail.VERSION, quiz.summary().number())
                        .with(AuditDetail.FORMAT, format),
                Role.values());
        return QuizExchange.write(quiz.data(), format);
    }

    /**
     * Reads a file, and stores nothing.
     *
     * @param name what the quiz is called when a file of another system does not say so
     */
    @Transactional(readOnly = true)
    public QuizImport read(byte[] file, QuizFormat format, String name) {
        user.requireSomewhere(Role.ADMINISTRATOR, Role.ASSESSOR);
        return switch (QuizExchange.read(file, format, name)) {
            case Exchange.Imported(QuizData data, var notFitting) -> {
                ShortText.require(data.name(), "quiz.name.missing");
                yield new QuizImport.Read(data, notFitting, QuizFollowing.likely(data, quizzes.latest(), reader::data));
            }
            case Exchange.Refused(var notes) -> new QuizImport.Refused(notes);
        };
    }
}
