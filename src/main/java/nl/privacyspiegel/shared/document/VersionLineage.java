package nl.privacyspiegel.shared.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Gives questions of all versions of a document a key by which rows of several versions may be put together: what is the
 * same, or was declared so from version to version, has the same key, and nothing else has.
 */
public final class VersionLineage {

    private VersionLineage() {}

    /**
     * The keys of the questions of the last of these versions, by their id.
     *
     * @param versions what each version says by its number, oldest first
     * @param between what changed from the first to the second
     */
    public static <D> Map<String, String> keys(Map<Integer, D> versions, BiFunction<D, D, VersionChanges> between) {
        Map<Integer, Map<String, String>> known = new LinkedHashMap<>();
        Map<String, String> keys = Map.of();
        for (Map.Entry<Integer, D> version : versions.entrySet()) {
            keys = keys(version.getKey(), version.getValue(), versions, known, between);
            known.put(version.getKey(), keys);
        }
        return keys;
    }

    private static <D> Map<String, String> keys(
            int number,
            D data,
            Map<Integer, D> versions,
            Map<Integer, Map<String, String>> known,
            BiFunction<D, D, VersionChanges> between) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Integer older : known.keySet().stream().toList().reversed()) {
            D before = versions.get(older);
            if (before != null) {
                Map<String, String> there = known.getOrDefault(older, Map.of());
                between.apply(before, data)
                        .compared()
                        .forEach((id, then) -> add(keys, id, there.getOrDefault(then, "")));
            }
        }
        List<VersionItem> own = between.apply(data, data).lines().stream()
                .map(VersionChanges.Line::item)
                .toList();
        own.forEach(item -> keys.putIfAbsent(item.id(), number + ":" + item.id()));
        return keys;
    }

    /** Within one version no two questions have one key. */
    private static void add(Map<String, String> keys, String id, String key) {
        if (!key.isEmpty() && !keys.containsValue(key)) {
            keys.putIfAbsent(id, key);
        }
    }
}
