package nl.privacyspiegel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.shared.document.DocumentedSchema;
import nl.privacyspiegel.shared.document.DocumentedSchema.Change;
import nl.privacyspiegel.shared.document.FileProblem;

/** What an editor says with the JSON Schema and what the application says about the same file. */
class FrameworkSchemaTest {

    private static final DocumentedSchema SCHEMA = DocumentedSchema.of("framework.schema.json");

    @Example
    void the_shipped_framework_is_right_for_both() {
        byte[] shipped = ShippedContent.bytes("frameworks/vng-sociaal-domein.yaml");
        assertThat(SCHEMA.complaints(shipped)).isEmpty();
        assertThat(FrameworkYaml.read(shipped).problems()).isEmpty();
        assertThat(SCHEMA.complaints(FrameworkYamlWriter.write(ShippedContent.framework())))
                .isEmpty();
    }

    @Example
    void the_example_in_the_documentation_is_right_for_both() throws IOException {
        byte[] example = DocumentedSchema.example("raamwerk-formaat.md");
        assertThat(FrameworkYaml.read(example).problems()).isEmpty();
        assertThat(SCHEMA.complaints(example)).isEmpty();
    }

    @Example
    void the_schema_sees_every_mistake_that_stands_in_one_place() {
        assertThat(WrongFramework.ALL).allSatisfy(wrong -> {
            List<String> complaints = SCHEMA.complaints(wrong.yaml().getBytes(StandardCharsets.UTF_8));
            assertThat(complaints.isEmpty()).as(wrong.name()).isNotEqualTo(wrong.seenBySchema());
        });
    }

    @Example
    void the_served_schema_is_the_documented_one() throws IOException {
        assertThat(getClass().getResourceAsStream("/META-INF/resources/framework.schema.json"))
                .hasSameContentAs(Files.newInputStream(Path.of("docs/framework.schema.json")));
    }

    @Example
    void every_key_of_the_schema_is_read_and_written() {
        assertThat(SCHEMA.beside(WrongFramework.WHOLE).notShown()).isEmpty();
        byte[] whole = WrongFramework.WHOLE.getBytes(StandardCharsets.UTF_8);
        assertThat(SCHEMA.complaints(whole)).isEmpty();
        byte[] written = FrameworkYamlWriter.write(FrameworkYaml.read(whole).orThrow());
        assertThat(DocumentedSchema.json(written)).isEqualTo(DocumentedSchema.json(whole));
    }

    /** Each key left out, each limit and choice of the schema, and each other kind of value, in every place. */
    @Example
    void schema_and_reader_agree_about_every_place() {
        assertThat(SCHEMA.beside(WrongFramework.WHOLE).changed())
                .hasSizeGreaterThan(500)
                .allSatisfy((what, file) -> assertAgreement(what, file));
    }

    /** Whatever is done to the tree of a right file, both refuse it or both accept it. */
    @Property(tries = 1500, seed = "2017")
    void schema_and_reader_agree_about_a_changed_file(@ForAll("changes") Change change) {
        assertAgreement(change.toString(), change.changed(WrongFramework.RIGHT));
    }

    private static void assertAgreement(String what, byte[] changed) {
        List<String> found = FrameworkYaml.read(changed).problems().stream()
                .map(FileProblem::key)
                .toList();
        // The schema sees a step of nothing, but not one that does not fit between the lowest and the highest grade.
        if (!found.contains("framework.scale.steps")) {
            boolean right = found.stream().allMatch(FrameworkSchemaTest::comparesTwoPlaces);
            assertThat(SCHEMA.complaints(changed).isEmpty())
                    .as("%s: %s", what, found)
                    .isEqualTo(right);
        }
    }

    private static boolean comparesTwoPlaces(String key) {
        return key.contains(".double")
                || key.endsWith(".unknownStep")
                || key.endsWith(".gradeOffScale")
                || key.endsWith(".gradeOrder")
                || key.equals("framework.scale.minimumNotBelowMaximum");
    }

    @Provide
    Arbitrary<Change> changes() {
        return DocumentedSchema.changes();
    }
}
