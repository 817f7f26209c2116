package nl.privacyspiegel.quiz.file;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizVersionId;

/** What came of reading a quiz from a file. Nothing is stored yet. */
public sealed interface QuizImport {

    /**
     * It can be stored as a draft.
     *
     * @param data what the file says
     * @param notFitting everything in the file that did not fit; empty for a file in our own format
     * @param likely the version that it most likely follows; empty when it looks like no quiz that is here
     */
    record Read(QuizData data, List<Exchange.Note> notFitting, Optional<QuizVersionId> likely) implements QuizImport {

        public Read {
            notFitting = List.copyOf(notFitting);
        }
    }

    /** Nothing can be stored; every note says why. */
    record Refused(List<Exchange.Note> notes) implements QuizImport {

        public Refused {
            notes = List.copyOf(notes);
        }
    }
}
