package nl.privacyspiegel.organisation.subject;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.Effort;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organisation could do about a subject: text of a framework or a quiz, in the language of that.
 *
 * @param about what it would be done about
 * @param variant which of the suggestions about this subject it is, such as the judgement that it belongs to: never rename one
 * @param what what to do
 * @param reason what it is for
 * @param example what it looks like, with the word that says so in front; may be empty
 * @param articles the law articles behind it, such as "AVG art. 30"
 * @param effort null when nobody said so
 */
public record Suggestion(
        SubjectRef about,
        String variant,
        String what,
        String reason,
        String example,
        List<String> articles,
        @Nullable Effort effort) {

    private static final String BETWEEN = " \u00b7 ";

    public Suggestion {
        articles = List.copyOf(articles);
    }

    /** What stays the same when the subject is asked again: a later measurement suggests the same about the same question. */
    public String key() {
        return String.join("/", about.kind(), about.parts().getLast(), variant);
    }

    /** Why to do it: what it is for, the example and the articles, each on lines of its own. */
    public String why() {
        return Stream.of(reason, example, String.join(BETWEEN, articles))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
