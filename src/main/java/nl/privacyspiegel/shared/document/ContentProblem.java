package nl.privacyspiegel.shared.document;

import java.util.List;

/**
 * One thing that keeps a document, such as a framework, from being published: something missing, double or too long.
 *
 * @param place where it stands, named as in a file: {@code domeinen[0].vragen[2].code}; empty for the whole
 * @param subject how people call the part of the document it is about, such as the code of a question; empty for the
 *     document itself or when that part has no name yet
 * @param key the translation key of the sentence that says what is wrong and what to do
 * @param args what that sentence needs, in its order
 */
public record ContentProblem(String place, String subject, String key, List<Object> args) {

    public ContentProblem {
        args = List.copyOf(args);
    }
}
