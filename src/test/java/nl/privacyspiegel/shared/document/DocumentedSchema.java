package nl.privacyspiegel.shared.document;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an editor says about a content file with the JSON Schema that is documented for it. */
public final class DocumentedSchema {

    private static final JsonMapper JSON = new JsonMapper();

    private final Schema schema;

    private DocumentedSchema(Schema schema) {
        this.schema = schema;
    }

    /**
     * The schema in a file.
     *
     * @param name of the file in the documentation
     */
    public static DocumentedSchema of(String name) {
        try {
            return new DocumentedSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("docs", name))));
        } catch (IOException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** What the schema has against a file; nothing when it is right. */
    public List<String> complaints(byte[] yaml) {
        return schema.validate(json(yaml)).stream().map(Object::toString).toList();
    }

    /** This schema beside a right file. */
    public SchemaPlaces beside(String yaml) {
        return SchemaPlaces.of(schema.getSchemaNode(), json(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The first example in a document. */
    public static byte[] example(String document) throws IOException {
        String text = Files.readString(Path.of("docs", document));
        int start = text.indexOf("```yaml\n") + "```yaml\n".length();
        return text.substring(start, text.indexOf("```", start)).getBytes(StandardCharsets.UTF_8);
    }

    /** What a file says, whatever the order of its keys. */
    public static JsonNode json(byte[] yaml) {
        Object content =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(yaml, StandardCharsets.UTF_8));
        return JSON.valueToTree(content);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    /** Removes, renames, repeats or replaces one child of one list or map. */
    public record Change(int container, int child, String kind, String replacement) {

        /** The file after this change, written as JSON, which is YAML too. */
        public byte[] changed(String yaml) {
            JsonNode root = json(yaml.getBytes(StandardCharsets.UTF_8));
            List<JsonNode> containers = new ArrayList<>();
            collect(root, containers);
            apply(containers.get(container % containers.size()));
            return JSON.writeValueAsBytes(root);
        }

        private void apply(JsonNode node) {
            switch (node) {
                case ObjectNode map -> {
                    String key = List.copyOf(map.propertyNames()).get(child % map.size());
                    JsonNode old = map.get(key);
                    switch (kind) {
                        case "remove" -> map.remove(key);
                        case "rename" -> map.set(key + "x", map.remove(key));
                        case "add" -> map.set("nieuw", old);
                        default -> map.set(key, JSON.readTree(replacement));
                    }
                }
                case ArrayNode list -> {
                    switch (kind) {
                        case "remove" -> list.remove(child % list.size());
                        case "rename", "add" ->
                            list.add(list.get(child % list.size()).deepCopy());
                        default -> list.set(child % list.size(), JSON.readTree(replacement));
                    }
                }
                default -> throw new IllegalStateException(node.toString());
            }
        }
    }

    public static Arbitrary<Change> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of("remove", "rename", "add", "replace", "replace", "replace"),
                        Arbitraries.of(
                                "null",
                                "true",
                                "12",
                                "0",
                                "-1",
                                "1.5",
                                "\"\"",
                                "\" \"",
                                "\"tekst\"",
                                "\"A b\"",
                                "\"12\"",
                                "\"a\\nb\"",
                                "[]",
                                "{}",
                                "[1]",
                                "[\"tekst\"]",
                                "[{}]",
                                "\"" + "x".repeat(250) + "\"",
                                "\"" + "x".repeat(4001) + "\""))
                .as(Change::new);
    }
}
