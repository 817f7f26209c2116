package nl.privacyspiegel.shared.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the entries of a map for {@link YamlWriter}, in their order, leaving out what is absent. */
public final class YamlEntries {

    private final Map<String, Object> entries = new LinkedHashMap<>();

    public YamlEntries put(String key, Object value) {
        entries.put(key, value);
        return this;
    }

    /** A text, or nothing when there is none. */
    public YamlEntries putText(String key, @Nullable String text) {
        if (text != null) {
            entries.put(key, text);
        }
        return this;
    }

    /** A text, or nothing while it is blank. */
    public YamlEntries putSaid(String key, String text) {
        return putText(key, text.isBlank() ? null : text);
    }

    /** A list, or nothing when it is empty. */
    public YamlEntries putList(String key, List<?> list) {
        if (!list.isEmpty()) {
            entries.put(key, list);
        }
        return this;
    }

    /** A list of maps, also when it is empty. */
    public <T> YamlEntries putMaps(String key, List<T> list, Function<T, Map<String, Object>> map) {
        entries.put(key, new ArrayList<>(list.stream().map(map).toList()));
        return this;
    }

    public Map<String, Object> map() {
        return entries;
    }
}
