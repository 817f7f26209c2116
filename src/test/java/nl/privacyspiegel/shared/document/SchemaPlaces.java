package nl.privacyspiegel.shared.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema laid beside an example: what of the schema the example does not show, and files in which one place of the
 * example is changed in a way that the schema has an opinion about. It knows the words of JSON Schema that our schemas use.
 */
public final class SchemaPlaces {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode schema;
    private final JsonNode example;
    private final Set<String> shown = new TreeSet<>();
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    private SchemaPlaces(JsonNode schema, JsonNode example) {
        this.schema = schema;
        this.example = example;
    }

    static SchemaPlaces of(JsonNode schema, JsonNode example) {
        SchemaPlaces places = new SchemaPlaces(schema, example);
        places.visit("", "", example, value -> {});
        return places;
    }

    /** Keys and choices of the schema that stand nowhere in the example. */
    public Set<String> notShown() {
        Set<String> all = new TreeSet<>();
        collect("", schema, all);
        all.removeAll(shown);
        return all;
    }

    /** The example with one change each, by what was changed. */
    public Map<String, byte[]> changed() {
        return changed;
    }

    private static void collect(String pointer, JsonNode rule, Set<String> all) {
        for (Map.Entry<String, JsonNode> entry : rule.properties()) {
            String at = pointer + "/" + entry.getKey();
            switch (entry.getKey()) {
                case "contains" -> {}
                case "properties" ->
                    entry.getValue().propertyNames().forEach(key -> {
                        all.add(at + "/" + key);
                        collect(at + "/" + key, entry.getValue().get(key), all);
                    });
                case "enum" -> entry.getValue().forEach(choice -> all.add(at + "/" + choice.asString()));
                case "oneOf" -> {
                    for (int index = 0; index < entry.getValue().size(); index++) {
                        collect(at + "/" + index, entry.getValue().get(index), all);
                    }
                }
                default -> collect(at, entry.getValue(), all);
            }
        }
    }

    /** @param put puts another value in the place of this one */
    private void visit(String pointer, String place, JsonNode value, Consumer<JsonNode> put) {
        JsonNode rule = schema.at(pointer);
        if (rule.has("$ref")) {
            visit(rule.get("$ref").asString().substring(1), place, value, put);
        }
        JsonNode branches = rule.path("oneOf");
        for (int index = 0; index < branches.size(); index++) {
            if (isFor(branches.get(index), value)) {
                visit(pointer + "/oneOf/" + index, place, value, put);
            }
        }
        limits(rule, place, value, put);
        choices(pointer, rule, place, value, put);
        kinds(place, value, put);
        if (value instanceof ObjectNode map) {
            entries(pointer, rule, place, map);
        }
        if (value instanceof ArrayNode list && rule.has("items")) {
            for (int index = 0; index < list.size(); index++) {
                int at = index;
                visit(pointer + "/items", place + "[" + at + "]", list.get(at), other -> list.set(at, other));
            }
        }
    }

    private static boolean isFor(JsonNode branch, JsonNode value) {
        return branch.path("properties").properties().stream()
                .filter(property -> property.getValue().has("const"))
                .allMatch(property -> property.getValue().get("const").equals(value.path(property.getKey())));
    }

    private void entries(String pointer, JsonNode rule, String place, ObjectNode map) {
        change(place + " with a key that nobody knows", () -> map.put("onbekend", "x"), () -> map.remove("onbekend"));
        for (String key : rule.path("properties").propertyNames()) {
            JsonNode value = map.get(key);
            if (value != null) {
                String at = place + "." + key;
                shown.add(pointer + "/properties/" + key);
                change(at + " taken away", () -> map.remove(key), () -> map.set(key, value));
                visit(pointer + "/properties/" + key, at, value, other -> map.set(key, other));
            }
        }
    }

    private void choices(String pointer, JsonNode rule, String place, JsonNode value, Consumer<JsonNode> put) {
        for (JsonNode choice : rule.path("enum")) {
            if (choice.equals(value)) {
                shown.add(pointer + "/enum/" + choice.asString());
            }
            replace(place, value, choice, put);
        }
    }

    private void kinds(String place, JsonNode value, Consumer<JsonNode> put) {
        for (JsonNode other : List.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.numberNode(12),
                NODES.stringNode("tekst"),
                NODES.stringNode(" "),
                NODES.stringNode("twee\nregels"),
                NODES.stringNode("Met Hoofdletters"),
                NODES.arrayNode(),
                NODES.objectNode())) {
            replace(place, value, other, put);
        }
    }

    private void limits(JsonNode rule, String place, JsonNode value, Consumer<JsonNode> put) {
        for (String limit : List.of("maxLength", "minLength")) {
            for (int length : around(rule.path(limit))) {
                replace(place, value, NODES.stringNode("x".repeat(Math.max(0, length))), put);
            }
        }
        for (String limit : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
            for (int number : around(rule.path(limit))) {
                replace(place, value, NODES.numberNode(number), put);
            }
        }
        for (String limit : List.of("maxItems", "minItems")) {
            for (int size : around(rule.path(limit))) {
                ArrayNode list = NODES.arrayNode();
                for (int index = 0; index < size; index++) {
                    list.add(value.path(index % value.size()).deepCopy());
                }
                replace(place, value, list, put);
            }
        }
    }

    private static List<Integer> around(JsonNode limit) {
        List<Integer> numbers = new ArrayList<>();
        if (limit.isNumber()) {
            for (int number = limit.intValue() - 1; number <= limit.intValue() + 1; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private void replace(String place, JsonNode value, JsonNode other, Consumer<JsonNode> put) {
        if (!place.isEmpty()) {
            String shortly = other.toString();
            change(
                    place + " is " + (shortly.length() > 40 ? shortly.length() + " long" : shortly),
                    () -> put.accept(other),
                    () -> put.accept(value));
        }
    }

    private void change(String name, Runnable make, Runnable undo) {
        make.run();
        changed.put(name, JSON.writeValueAsBytes(example));
        undo.run();
    }
}
