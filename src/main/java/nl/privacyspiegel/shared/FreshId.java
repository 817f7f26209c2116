package nl.privacyspiegel.shared;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.privacyspiegel.shared.document.ContentRules;

/** New ids for the parts of a document, that differ from all others. */
public final class FreshId {

    /** Leaves room for a hyphen and a number below {@link ContentRules#LONGEST_ID}. */
    private static final int LONGEST_BASE = ContentRules.LONGEST_ID - 6;

    private FreshId() {}

    /** The slug of a name, with a number behind it when that is needed to differ. */
    public static String of(String name, Set<String> used, Set<String> taken) {
        String slug = Slug.of(name, LONGEST_BASE);
        return isFree(slug, used, taken) ? slug : numbered(slug, 2, id -> isFree(id, used, taken));
    }

    /** This text with the first number that makes it differ. */
    public static String numbered(String base, Set<String> used, Set<String> taken) {
        return numbered(Slug.of(base, LONGEST_BASE), 1, id -> isFree(id, used, taken));
    }

    private static String numbered(String base, int first, Predicate<String> isFree) {
        return IntStream.iterate(first, number -> number + 1)
                .mapToObj(number -> base + "-" + number)
                .filter(isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(String id, Set<String> used, Set<String> taken) {
        return !used.contains(id) && !taken.contains(id);
    }
}
