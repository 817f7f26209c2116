package nl.privacyspiegel.shared.document;

import java.util.List;

/**
 * One thing that is wrong in a file.
 *
 * @param line the line where it stands, counted from 1; 0 when it concerns the file as a whole
 * @param key the translation key of the sentence that says what is wrong and what to do
 * @param args what that sentence needs, in its order
 */
public record FileProblem(int line, String key, List<Object> args) {

    public FileProblem {
        args = List.copyOf(args);
    }
}
