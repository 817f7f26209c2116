package nl.privacyspiegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.privacyspiegel.testing.Scripts;
import nl.privacyspiegel.testing.Scripts.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who mistypes an option hears so, and nothing starts on data that were not meant. */
class StartScriptTest {

    @TempDir
    private Path folder;

    private Scripts scripts;

    @BeforeEach
    void a_checkout_whose_build_always_fails() throws IOException {
        scripts = new Scripts(folder, "start", ".mvn/jdk.sh");
        scripts.program("mvnw", "exit 1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--dmeo", "nonsense", "-demo", "--dmeo=a.b", "--"})
    void an_unknown_option_is_refused(String option) throws IOException {
        Outcome outcome = scripts.run("./start", option);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.said()).startsWith("./start does not know " + option).contains("--demo");
        assertThat(Files.exists(folder.resolve("data"))).isFalse();
    }

    @Test
    void its_own_options_and_those_of_spring_are_known() throws IOException {
        Outcome outcome = scripts.run("./start", "--demo", "--server.port=9090", "--debug");

        assertThat(outcome.said()).startsWith("Building").contains("The build failed");
    }

    @Test
    void only_the_demonstration_starts_without_the_compiler_that_pays_off_late() throws IOException {
        scripts.file("target/privacyspiegel.jar", "");
        scripts.file("jdk/release", "JAVA_VERSION=\"25\"\n");
        scripts.program("jdk/bin/javac", "");
        scripts.program("jdk/bin/java", "echo \"$@\"\n");
        String jdk = "JAVA_HOME=" + folder.resolve("jdk");

        assertThat(scripts.run("env", jdk, "./start", "--demo").said())
                .startsWith("-XX:TieredStopAtLevel=1 ")
                .contains("--spring.profiles.active=demo");
        assertThat(scripts.run("env", jdk, "./start").said()).startsWith("-Djava.awt.headless=true -jar ");
    }

    @Test
    void a_back_up_is_asked_of_the_jar_with_its_file_first() throws IOException {
        scripts.file("target/privacyspiegel.jar", "");
        scripts.file("jdk/release", "JAVA_VERSION=\"25\"\n");
        scripts.program("jdk/bin/javac", "");
        scripts.program("jdk/bin/java", "echo \"$@\"\n");
        String jdk = "JAVA_HOME=" + folder.resolve("jdk");

        assertThat(scripts.run("env", jdk, "./start", "backup", "a b.psb", "--demo")
                        .said())
                .contains("privacyspiegel.jar backup a b.psb --privacyspiegel.data=")
                .contains("/data-demo --spring.profiles.active=demo");
        assertThat(scripts.run("env", jdk, "./start", "restore", "--demo").code())
                .isEqualTo(2);
    }
}
