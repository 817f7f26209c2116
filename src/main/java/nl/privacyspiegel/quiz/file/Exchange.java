package nl.privacyspiegel.quiz.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.shared.document.FileProblem;

/** What came of reading questions from a file of another system. */
public sealed interface Exchange {

    /**
     * Questions were read.
     *
     * @param draft what was read; it may be incomplete, as other systems know no domain, topic or advice
     * @param notFitting everything in the file that did not fit, so that nothing is lost in silence
     */
    record Imported(QuizData draft, List<Note> notFitting) implements Exchange {

        public Imported {
            notFitting = List.copyOf(notFitting);
        }
    }

    /** Nothing could be read; each note says why. */
    record Refused(List<Note> notes) implements Exchange {

        public Refused {
            notes = List.copyOf(notes);
        }

        static Refused of(List<FileProblem> problems) {
            return new Refused(problems.stream()
                    .map(problem -> new Note("", problem.line(), problem.key(), problem.args()))
                    .toList());
        }
    }

    /**
     * A file for another system.
     *
     * @param text what the file holds
     * @param notFitting everything in the quiz for which the file has no place
     */
    record Exported(String text, List<Note> notFitting) {

        public Exported {
            notFitting = List.copyOf(notFitting);
        }

        /** The bytes of the file, in UTF-8. */
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * Something that did not fit.
     *
     * @param question how people call the question it is about; empty when it is about the file
     * @param line the line where it stands, counted from 1; 0 when it is about the file as a whole or about an export
     * @param key the translation key of the sentence that says what did not fit and what to do
     * @param args what that sentence needs, in its order
     */
    record Note(String question, int line, String key, List<Object> args) {

        public Note {
            args = List.copyOf(args);
        }
    }
}
