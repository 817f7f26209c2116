package nl.privacyspiegel.framework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.document.ContentRules;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation can do when it judged a question below the best: a step, never an order. It is text of a framework and
 * in the language of that.
 *
 * @param what what to do
 * @param example what that looks like, or null
 * @param articles the law articles behind it, such as "AVG art. 30"
 */
public record Advice(String what, @Nullable String example, List<String> articles, Effort effort) {

    /** The longest text of what to do, and of an example, in characters. */
    public static final int LONGEST = ContentRules.LONGEST_ITEM;

    public Advice {
        example = example == null || example.isBlank() ? null : example;
        articles = List.copyOf(articles);
    }

    /** As stored: documents of before there was any have none. */
    static Map<Judgement, Advice> stored(@Nullable Map<Judgement, Advice> advice) {
        return advice == null || advice.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(advice));
    }
}
