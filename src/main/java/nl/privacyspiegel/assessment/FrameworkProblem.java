package nl.privacyspiegel.assessment;

import java.util.List;

/**
 * One thing that keeps a framework from being published: something missing, double or too long.
 *
 * @param place where it stands, named as in a file: {@code domeinen[0].vragen[2].code}; empty for the whole
 * @param subject how people call the question, domain, section or step it is about; empty for the framework itself or
 *     when it has no name yet
 * @param key the translation key of the sentence that says what is wrong and what to do
 * @param args what that sentence needs, in its order
 */
public record FrameworkProblem(String place, String subject, String key, List<Object> args) {

    public FrameworkProblem {
        args = List.copyOf(args);
    }
}
