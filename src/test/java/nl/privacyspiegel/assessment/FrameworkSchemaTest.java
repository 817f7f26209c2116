package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

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
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.shared.yaml.YamlProblem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an editor says with the JSON Schema and what the application says about the same file. */
class FrameworkSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("docs/framework.schema.json")));
        } catch (IOException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static JsonNode json(byte[] yaml) {
        Object content =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(yaml, StandardCharsets.UTF_8));
        return JSON.valueToTree(content);
    }

    private static boolean schemaAccepts(JsonNode node) {
        return SCHEMA.validate(node).isEmpty();
    }

    @Example
    void the_shipped_framework_is_right_for_both() {
        byte[] shipped = ShippedContent.bytes("frameworks/vng-sociaal-domein.yaml");
        assertThat(SCHEMA.validate(json(shipped))).isEmpty();
        assertThat(FrameworkYaml.read(shipped).problems()).isEmpty();
        assertThat(SCHEMA.validate(json(FrameworkYamlWriter.write(ShippedContent.framework()))))
                .isEmpty();
    }

    @Example
    void the_example_in_the_documentation_is_right_for_both() throws IOException {
        String documentation = Files.readString(Path.of("docs/raamwerk-formaat.md"));
        int start = documentation.indexOf("```yaml\n") + "```yaml\n".length();
        byte[] example = documentation
                .substring(start, documentation.indexOf("```", start))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(FrameworkYaml.read(example).problems()).isEmpty();
        assertThat(SCHEMA.validate(json(example))).isEmpty();
    }

    @Example
    void the_schema_sees_every_mistake_that_stands_in_one_place() {
        assertThat(WrongFramework.ALL).allSatisfy(wrong -> {
            boolean accepted = schemaAccepts(json(wrong.yaml().getBytes(StandardCharsets.UTF_8)));
            assertThat(accepted).as(wrong.name()).isNotEqualTo(wrong.seenBySchema());
        });
    }

    @Example
    void the_served_schema_is_the_documented_one() throws IOException {
        assertThat(getClass().getResourceAsStream("/META-INF/resources/framework.schema.json"))
                .hasSameContentAs(Files.newInputStream(Path.of("docs/framework.schema.json")));
    }

    /** Whatever is done to the tree of a right file, both refuse it or both accept it. */
    @Property(tries = 1500)
    void schema_and_reader_agree_about_a_changed_file(@ForAll("changes") Change change) {
        JsonNode root = json(WrongFramework.RIGHT.getBytes(StandardCharsets.UTF_8));
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        change.apply(containers.get(change.container() % containers.size()));
        List<String> found = FrameworkYaml.read(JSON.writeValueAsBytes(root)).problems().stream()
                .map(YamlProblem::key)
                .toList();
        // The schema sees a step of nothing, but not one that does not fit between the lowest and the highest grade.
        Assume.that(!found.contains("assessment.scale.steps"));
        boolean crossReferences = !found.isEmpty() && found.stream().allMatch(FrameworkSchemaTest::comparesTwoPlaces);
        assertThat(schemaAccepts(root)).as("%s: %s", root, found).isEqualTo(found.isEmpty() || crossReferences);
    }

    private static boolean comparesTwoPlaces(String key) {
        return key.contains(".double")
                || key.endsWith(".unknownStep")
                || key.equals("assessment.scale.minimumNotBelowMaximum");
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    /** Removes, renames, repeats or replaces one child of one list or map. */
    record Change(int container, int child, String kind, String replacement) {

        void apply(JsonNode node) {
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

    @Provide
    Arbitrary<Change> changes() {
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
