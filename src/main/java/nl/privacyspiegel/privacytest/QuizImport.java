package nl.privacyspiegel.privacytest;

import java.util.List;

/** What came of importing a quiz from a file. */
public sealed interface QuizImport {

    /**
     * It is stored as a draft.
     *
     * @param notFitting everything in the file that did not fit; empty for a file in our own format
     */
    record Imported(QuizVersionId draft, List<Exchange.Note> notFitting) implements QuizImport {

        public Imported {
            notFitting = List.copyOf(notFitting);
        }
    }

    /** Nothing was stored; every note says why. */
    record Refused(List<Exchange.Note> notes) implements QuizImport {

        public Refused {
            notes = List.copyOf(notes);
        }
    }
}
