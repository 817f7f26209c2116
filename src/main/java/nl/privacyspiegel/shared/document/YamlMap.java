package nl.privacyspiegel.shared.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map in a file, asked key by key. Every question remembers its key; keys nobody asked for are reported in the end. A
 * required key that is missing, or a value of the wrong kind, is reported with its line, and the answer is a stand-in:
 * an empty text, zero, an empty list. An optional key may be absent, but a value that is there must be right.
 */
public final class YamlMap {

    private final String path;
    private final YamlNode.Entries node;
    private final YamlProblems problems;
    private final YamlValues values;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<YamlMap> children = new ArrayList<>();
    private boolean ignoringOtherKeys;

    private YamlMap(String path, YamlNode.Entries node, YamlProblems problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
        this.values = new YamlValues(problems);
    }

    /** The map at this place, or an empty one after reporting that there is none. */
    static YamlMap of(String path, YamlNode node, YamlProblems problems) {
        problems.remember(path, node.line());
        if (node instanceof YamlNode.Entries entries) {
            return new YamlMap(path, entries, problems);
        }
        if (node instanceof YamlNode.Broken) {
            problems.markUnusable(path);
        } else {
            problems.addUnusable(path, node.line(), "shared.yaml.notMap", YamlValues.name(path));
        }
        YamlMap standIn = new YamlMap(path, new YamlNode.Entries(node.line(), Map.of(), Map.of()), problems);
        standIn.ignoringOtherKeys = true;
        return standIn;
    }

    /** Whether the key is there, with whatever value. */
    public boolean has(String key) {
        asked.add(key);
        return node.values().containsKey(key);
    }

    /** A text that is there and not blank. */
    public String text(String key) {
        return text(key, Integer.MAX_VALUE);
    }

    /** A text that is there, not blank, and at most so many characters long. */
    public String text(String key, int longest) {
        YamlNode value = required(key);
        return value == null ? "" : Objects.requireNonNullElse(values.text(at(key), value, longest), "");
    }

    public Optional<String> optionalText(String key) {
        return optionalText(key, Integer.MAX_VALUE);
    }

    public Optional<String> optionalText(String key, int longest) {
        return optional(key).map(value -> values.text(at(key), value, longest));
    }

    /** A whole number from lowest to highest. */
    public int integer(String key, int lowest, int highest) {
        YamlNode value = required(key);
        return value == null ? 0 : Objects.requireNonNullElse(values.integer(at(key), value, lowest, highest), 0);
    }

    public Optional<Integer> optionalInteger(String key, int lowest, int highest) {
        return optional(key).map(value -> values.integer(at(key), value, lowest, highest));
    }

    /**
     * Whether the file is written for a version of its format that we know. When it is for a later one, that is all that
     * is reported: the rest may mean anything.
     */
    public boolean isSchema(String key, int latest) {
        int schema = integer(key, 1, Integer.MAX_VALUE);
        if (schema <= latest) {
            return true;
        }
        problem(key, "shared.content.schema", schema, latest);
        ignoreOtherKeys();
        return false;
    }

    /** A number with at most six digits before the point and four behind it. */
    public BigDecimal decimal(String key) {
        YamlNode value = required(key);
        return value == null
                ? BigDecimal.ZERO
                : Objects.requireNonNullElse(values.decimal(at(key), value), BigDecimal.ZERO);
    }

    public Optional<BigDecimal> optionalDecimal(String key) {
        return optional(key).map(value -> values.decimal(at(key), value));
    }

    /** A day, written as year-month-day. */
    public LocalDate date(String key) {
        YamlNode value = required(key);
        return value == null
                ? LocalDate.EPOCH
                : Objects.requireNonNullElse(values.date(at(key), value), LocalDate.EPOCH);
    }

    public Optional<LocalDate> optionalDate(String key) {
        return optional(key).map(value -> values.date(at(key), value));
    }

    /** True or false; false when absent. */
    public boolean flag(String key) {
        return optional(key).map(value -> values.flag(at(key), value)).orElse(false);
    }

    /** One of a few words; the stand-in is the first of them. */
    public <E> E choice(String key, Map<String, E> choices) {
        YamlNode value = required(key);
        E first = choices.values().iterator().next();
        return value == null ? first : Objects.requireNonNullElse(values.choice(at(key), value, choices), first);
    }

    public <E> Optional<E> optionalChoice(String key, Map<String, E> choices) {
        return optional(key).map(value -> values.choice(at(key), value, choices));
    }

    public YamlMap map(String key) {
        YamlNode value = required(key);
        return child(at(key), value == null ? new YamlNode.Broken(node.line()) : value);
    }

    public Optional<YamlMap> optionalMap(String key) {
        return optional(key).map(value -> child(at(key), value));
    }

    /** A list of maps that is there; it may be empty. */
    public List<YamlMap> list(String key) {
        YamlNode value = required(key);
        return value == null ? List.of() : children(key, value);
    }

    /** A list of maps; empty when absent. */
    public List<YamlMap> optionalList(String key) {
        return optional(key).map(value -> children(key, value)).orElse(List.of());
    }

    /** A list of texts; empty when absent. */
    public List<String> texts(String key) {
        return texts(key, Integer.MAX_VALUE);
    }

    /** A list of texts of at most so many characters each; empty when absent. */
    public List<String> texts(String key, int longest) {
        return optional(key)
                .map(value -> values.items(
                        at(key),
                        value,
                        (place, item) -> Objects.requireNonNullElse(values.text(place, item, longest), "")))
                .orElse(List.of());
    }

    /** A list of whole numbers; empty when absent. */
    public List<Integer> integers(String key, int lowest, int highest) {
        return optional(key)
                .map(value -> values.items(
                        at(key),
                        value,
                        (place, item) -> Objects.requireNonNullElse(values.integer(place, item, lowest, highest), 0)))
                .orElse(List.of());
    }

    /**
     * Reports what the caller finds wrong, unless the place could not be read at all: then that has been reported.
     *
     * @param place below this map, such as {@code domeinen[0].vragen[2].code}; empty for this map itself
     * @param key the translation key of what is wrong and what to do
     */
    public void problem(String place, String key, Object... args) {
        problems.addAt(place.isEmpty() ? path : at(place), key, args);
    }

    /** Whether everything read so far from this map and from what lies below it could be read. */
    public boolean isWhole() {
        return problems.isWhole(path);
    }

    /** Keys of this map that nobody asks for are no problem. */
    public void ignoreOtherKeys() {
        ignoringOtherKeys = true;
    }

    void reportUnknownKeys() {
        if (!ignoringOtherKeys) {
            node.keyLines().forEach((key, line) -> {
                if (!asked.contains(key)) {
                    problems.add(line, "shared.yaml.unknownKey", YamlProblems.clip(key), String.join(", ", asked));
                }
            });
        }
        children.forEach(YamlMap::reportUnknownKeys);
    }

    private Optional<YamlNode> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(find(key));
    }

    private @Nullable YamlNode required(String key) {
        asked.add(key);
        YamlNode value = find(key);
        if (value == null) {
            problems.addMissing(at(key), node.line(), key);
        }
        return value;
    }

    private @Nullable YamlNode find(String key) {
        YamlNode value = node.values().get(key);
        if (value != null) {
            problems.remember(at(key), value.line());
        }
        return value;
    }

    private List<YamlMap> children(String key, YamlNode value) {
        return values.items(at(key), value, this::child);
    }

    private YamlMap child(String place, YamlNode value) {
        YamlMap child = of(place, value, problems);
        children.add(child);
        return child;
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
