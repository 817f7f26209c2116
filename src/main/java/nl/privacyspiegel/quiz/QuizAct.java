package nl.privacyspiegel.quiz;

import java.util.Locale;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import org.springframework.stereotype.Component;

/** What the audit trail tells of quizzes. Names are stored: never rename one. */
public enum QuizAct implements AuditAction {
    QUIZ_IMPORTED,
    QUIZ_RENAMED,
    QUIZ_PUBLISHED,
    QUIZ_ARCHIVED,
    QUIZ_BROUGHT_BACK,
    QUIZ_DISCARDED,
    QUIZ_EXPORTED;

    @Override
    public String translationKey() {
        return "quiz.act." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isByItself() {
        return this == QUIZ_PUBLISHED;
    }

    /** What these acts are about. Names are stored: never rename one. */
    public enum About implements AuditObject.Kind {
        QUIZ;

        @Override
        public String translationKey() {
            return "quiz.about." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Makes them known to the audit trail. */
    @Component
    static final class All extends Vocabulary {

        All() {
            super(values(), About.values());
        }
    }
}
