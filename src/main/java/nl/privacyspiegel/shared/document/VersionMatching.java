package nl.privacyspiegel.shared.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Finds for each question of a newer version the question of the older one that it continues, best grounds first. A pair
 * only says what to lay side by side: whether it may be compared is another question.
 */
final class VersionMatching {

    /** Of all different words of two texts, this part must be in both before they may be one text worded anew. */
    private static final double ALIKE = 0.6;

    private static final Pattern MADE_CODE = Pattern.compile("V\\d+(-\\d+)?");

    /** A question with what is asked of it again and again. */
    private record Known(VersionItem item, String key, String text, Set<String> words) {

        private static Known of(VersionItem item) {
            String text = Wording.textKey(item.wording());
            return new Known(
                    item,
                    item.key(),
                    text,
                    Set.of(Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                            .distinct()
                            .toArray(String[]::new)));
        }

        private boolean canBe(Known other) {
            return item.canBeSameAs(other.item);
        }
    }

    private final List<Known> older;
    private final List<Known> newer;
    private final Map<VersionItem, VersionItem> pairs = new HashMap<>();

    private VersionMatching(List<VersionItem> older, List<VersionItem> newer) {
        this.older = new ArrayList<>(older.stream().map(Known::of).toList());
        this.newer = new ArrayList<>(newer.stream().map(Known::of).toList());
    }

    static Map<VersionItem, VersionItem> byId(List<VersionItem> older, List<VersionItem> newer) {
        VersionMatching matching = new VersionMatching(older, newer);
        matching.unique(
                (before, after) -> before.item().id().equals(after.item().id()));
        return matching.pairs;
    }

    static Map<VersionItem, VersionItem> byContent(List<VersionItem> older, List<VersionItem> newer) {
        VersionMatching matching = new VersionMatching(older, newer);
        matching.unique((before, after) -> sameId(before, after) && sameContent(before, after));
        matching.unique((before, after) -> sameCode(before, after) && sameContent(before, after));
        matching.unique(VersionMatching::sameContent);
        matching.unique((before, after) -> sameId(before, after) && declared(before, after));
        matching.unique(VersionMatching::declared);
        matching.unique((before, after) -> sameCode(before, after) && sameText(before, after));
        matching.unique(VersionMatching::sameText);
        matching.unique(VersionMatching::sameId);
        matching.unique(VersionMatching::sameCode);
        matching.alike();
        return matching.pairs;
    }

    private static boolean sameId(Known before, Known after) {
        return before.item().named()
                && after.item().named()
                && before.item().id().equals(after.item().id());
    }

    /** A code that was made here tells a place, not a question. */
    private static boolean sameCode(Known before, Known after) {
        String code = before.item().code();
        return !code.isBlank()
                && !MADE_CODE.matcher(code).matches()
                && code.equals(after.item().code());
    }

    private static boolean sameContent(Known before, Known after) {
        return before.key().equals(after.key()) && before.canBe(after);
    }

    private static boolean sameText(Known before, Known after) {
        return before.text().equals(after.text());
    }

    private static boolean declared(Known before, Known after) {
        return before.canBe(after) && after.item().isDeclaredSameAs(before.item());
    }

    /** Pairs what belongs together on these grounds and could not belong to anything else. */
    private void unique(BiPredicate<Known, Known> together) {
        for (Known after : List.copyOf(newer)) {
            List<Known> candidates = older.stream()
                    .filter(before -> together.test(before, after))
                    .toList();
            if (candidates.size() == 1
                    && newer.stream()
                                    .filter(other -> together.test(candidates.getFirst(), other))
                                    .count()
                            == 1) {
                pair(candidates.getFirst(), after);
            }
        }
    }

    private void pair(Known before, Known after) {
        pairs.put(after.item(), before.item());
        older.removeIf(each -> each.equals(before));
        newer.removeIf(each -> each.equals(after));
    }

    private record Alike(Known before, Known after, double share) {}

    /** Pairs what has most words in common; what asks exactly the same could still be here only if nobody knows which is which. */
    private void alike() {
        List<Alike> all = new ArrayList<>();
        for (Known after : newer) {
            for (Known before : older) {
                double share = share(before.words(), after.words());
                if (share >= ALIKE && !before.key().equals(after.key())) {
                    all.add(new Alike(before, after, share));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Alike::share).reversed());
        for (Alike each : all) {
            if (newer.stream().anyMatch(left -> left.equals(each.after()))
                    && older.stream().anyMatch(left -> left.equals(each.before()))) {
                pair(each.before(), each.after());
            }
        }
    }

    private static double share(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return 2.0 * both / Math.max(1, one.size() + other.size());
    }
}
