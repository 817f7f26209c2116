package nl.privacyspiegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.privacyspiegel.testing.Scripts;
import nl.privacyspiegel.testing.Scripts.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who checks a change hears of every test that belongs to it, and never "all good" about nothing. */
class VerifyScriptTest {

    @TempDir
    private Path folder;

    private Scripts scripts;

    @BeforeEach
    void a_checkout_with_a_few_classes_and_a_maven_that_only_says_what_it_is_asked() throws IOException {
        scripts = new Scripts(folder, "verify", ".mvn/jdk.sh", ".mvn/tests.sh");
        scripts.program("mvnw", """
            echo "mvnw $*"
            case "$*" in *spotless:check*) [ ! -f wrong-layout ] || { echo 'Failed to execute goal com.diffplug.spotless'; exit 1; } ;; esac
            mkdir -p target/surefire-reports
            [ -f no-tests ] || echo '<testsuite name="a" time="1" tests="3" errors="0" skipped="0" failures="0">' \\
                >target/surefire-reports/TEST-a.xml
            """);
        for (String source : new String[] {
            "main/java/nl/privacyspiegel/assessment/ui/SavingCard.java",
            "main/java/nl/privacyspiegel/assessment/grading/Rule.java",
            "test/java/nl/privacyspiegel/assessment/ui/MeasurementPageTest.java",
            "test/java/nl/privacyspiegel/assessment/GradeTest.java",
            "e2e/java/nl/privacyspiegel/e2e/QuizJourney.java"
        }) {
            scripts.file("src/" + source, "class " + source.replaceAll(".*/|\\.java", "") + " { void opens() {} }\n");
        }
        scripts.file("LICENSE", "text\n");
        scripts.commit();
    }

    @Test
    void the_tests_beside_a_changed_class_run_also_when_none_names_it() throws IOException {
        scripts.file("src/main/java/nl/privacyspiegel/assessment/ui/SavingCard.java", "class SavingCard {}\n");

        assertThat(scripts.run("./verify", "--changed").said())
                .contains("== Only ArchitectureTest MeasurementPageTest ModularityTest TranslationsTest");
    }

    @Test
    void a_folder_without_tests_has_those_of_the_folder_above() throws IOException {
        scripts.file("src/main/java/nl/privacyspiegel/assessment/grading/Rule.java", "class Rule { int one; }\n");

        assertThat(scripts.run("./verify", "--changed").said())
                .contains("GradeTest")
                .doesNotContain("PageTest");
    }

    @Test
    void tables_have_their_test_and_a_file_without_one_is_told() throws IOException {
        scripts.file("src/main/resources/db/migration/quiz/V202601010000__more.sql", "");
        scripts.file("LICENSE", "other\n");

        assertThat(scripts.run("./verify", "--changed").said())
                .contains("MigrationTest")
                .contains("No test is known for LICENSE");
    }

    @Test
    void a_name_is_found_in_any_case_and_a_method_alone() throws IOException {
        assertThat(scripts.run("./verify", "grade").said()).contains("== Only GradeTest\n");
        assertThat(scripts.run("./verify", "gradetest#opens").said()).contains("-Dtest=GradeTest#opens -Dsurefire");
        assertThat(scripts.run("./verify", "grade#closes"))
                .isEqualTo(new Outcome(2, "No test class with grade in its name has the method closes.\n"));
    }

    @Test
    void names_and_changes_are_not_asked_together() throws IOException {
        assertThat(scripts.run("./verify", "--changed", "Grade"))
                .isEqualTo(new Outcome(2, "Either --changed or names, not both: Grade\n"));
    }

    @Test
    void nothing_run_is_not_good() throws IOException {
        scripts.file("no-tests", "");

        Outcome outcome = scripts.run("./verify", "grade");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said()).contains("no test was run").doesNotContain("ALL GOOD");
    }

    @Test
    void wrong_layout_keeps_no_chosen_test_from_running_and_is_red_in_the_end() throws IOException {
        scripts.file("wrong-layout", "");

        Outcome outcome = scripts.run("./verify", "grade");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said()).contains("-Dtest=GradeTest").contains("formatting   NOT in order");
    }

    @Test
    void who_ends_it_ends_what_it_started() throws Exception {
        scripts.program("mvnw", "echo $$; sleep 300");
        Process verify = scripts.start("./verify", "grade");
        ProcessHandle maven = verify.inputReader()
                .lines()
                .filter(line -> line.matches("\\d+"))
                .findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .orElseThrow();

        verify.destroy();

        assertThat(verify.waitFor()).isEqualTo(143);
        assertThat(maven.onExit()).succeedsWithin(Duration.ofSeconds(30));
        assertThat(Files.exists(folder.resolve("target/verify.pid"))).isFalse();
    }

    @Test
    void a_second_run_in_the_same_checkout_is_refused_while_the_first_one_lives() throws IOException {
        scripts.file("target/verify.pid", ProcessHandle.current().pid() + "\n");
        Outcome second = scripts.run("./verify", "grade");
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.said()).startsWith("Another ./verify runs in this checkout");

        scripts.file("target/verify.pid", "99999999\n");
        assertThat(scripts.run("./verify", "grade").code()).isZero();
        assertThat(Files.exists(folder.resolve("target/verify.pid"))).isFalse();
    }
}
