package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.quiz.WrongQuiz;
import nl.privacyspiegel.shared.document.DocumentedSchema;
import nl.privacyspiegel.shared.document.DocumentedSchema.Change;
import nl.privacyspiegel.shared.document.FileProblem;
import nl.privacyspiegel.shared.document.ShippedFiles;

/** What an editor says with the JSON Schema and what the application says about the same file. */
class QuizSchemaTest {

    private static final DocumentedSchema SCHEMA = DocumentedSchema.of("quiz.schema.json");

    @Example
    void the_shipped_quizzes_are_right_for_both() {
        for (String name : List.of("privacytest-2017", "privacytest-actueel")) {
            byte[] shipped = ShippedFiles.bytes("quizzes/" + name + ".yaml");
            assertThat(SCHEMA.complaints(shipped)).isEmpty();
            assertThat(QuizYaml.read(shipped).problems()).isEmpty();
            assertThat(SCHEMA.complaints(QuizYamlWriter.write(QuizSamples.shipped(name))))
                    .isEmpty();
        }
    }

    @Example
    void the_example_in_the_documentation_is_right_for_both() throws IOException {
        byte[] example = DocumentedSchema.example("privacytest-formaat.md");
        assertThat(QuizYaml.read(example).problems()).isEmpty();
        assertThat(SCHEMA.complaints(example)).isEmpty();
    }

    @Example
    void the_schema_sees_every_mistake_that_stands_in_one_place() {
        assertThat(WrongQuiz.ALL).allSatisfy(wrong -> {
            List<String> complaints = SCHEMA.complaints(wrong.yaml().getBytes(StandardCharsets.UTF_8));
            assertThat(complaints.isEmpty()).as(wrong.name()).isNotEqualTo(wrong.seenBySchema());
        });
    }

    @Example
    void every_key_of_the_schema_is_read_and_written() {
        assertThat(SCHEMA.beside(WrongQuiz.WHOLE).notShown()).isEmpty();
        byte[] whole = WrongQuiz.WHOLE.getBytes(StandardCharsets.UTF_8);
        assertThat(SCHEMA.complaints(whole)).isEmpty();
        byte[] written = QuizYamlWriter.write(QuizYaml.read(whole).orThrow());
        assertThat(DocumentedSchema.json(written)).isEqualTo(DocumentedSchema.json(whole));
    }

    /** Each key left out, each limit and choice of the schema, and each other kind of value, in every place. */
    @Example
    void schema_and_reader_agree_about_every_place() {
        assertThat(SCHEMA.beside(WrongQuiz.WHOLE).changed())
                .hasSizeGreaterThan(500)
                .allSatisfy((what, file) -> assertAgreement(what, file));
    }

    /** Whatever is done to the tree of a right file, both refuse it or both accept it. */
    @Property(tries = 1500, seed = "2017")
    void schema_and_reader_agree_about_a_changed_file(@ForAll("changes") Change change) {
        assertAgreement(change.toString(), change.changed(WrongQuiz.RIGHT));
    }

    private static void assertAgreement(String what, byte[] changed) {
        List<String> found =
                QuizYaml.read(changed).problems().stream().map(FileProblem::key).toList();
        boolean right = found.stream().allMatch(QuizSchemaTest::comparesTwoPlaces);
        assertThat(SCHEMA.complaints(changed).isEmpty())
                .as("%s: %s", what, found)
                .isEqualTo(right);
    }

    /** A schema compares no two places, and looks at no picture. */
    private static boolean comparesTwoPlaces(String key) {
        return key.contains(".double")
                || key.contains(".sameOption")
                || key.endsWith(".unknownTopic")
                || key.endsWith(".emptyTopic")
                || key.endsWith(".untranslated")
                || key.endsWith(".translatedTwice")
                || key.endsWith(".unknownText")
                || key.endsWith(".sameLanguage")
                || key.startsWith("quiz.picture.");
    }

    @Provide
    Arbitrary<Change> changes() {
        return DocumentedSchema.changes();
    }
}
