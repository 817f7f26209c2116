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
        scripts = new Scripts(folder, "start", "deploy/swift", ".mvn/jdk.sh");
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

        assertThat(scripts.run("env", jdk, "PRIVACYSPIEGEL_QUICK=off", "./start", "--demo")
                        .said())
                .startsWith("-XX:TieredStopAtLevel=1 ")
                .contains("--spring.profiles.active=demo");
        assertThat(scripts.run("env", jdk, "PRIVACYSPIEGEL_QUICK=off", "./start")
                        .said())
                .startsWith("-Djava.awt.headless=true -jar ");
    }

    @Test
    void a_back_up_is_asked_of_the_jar_with_its_file_first() throws IOException {
        scripts.file("target/privacyspiegel.jar", "");
        scripts.file("jdk/release", "JAVA_VERSION=\"25\"\n");
        scripts.program("jdk/bin/javac", "");
        scripts.program("jdk/bin/java", "echo \"$@\"\n");
        String jdk = "JAVA_HOME=" + folder.resolve("jdk");

        assertThat(scripts.run("env", jdk, "PRIVACYSPIEGEL_QUICK=off", "./start", "backup", "a b.psb", "--demo")
                        .said())
                .contains("privacyspiegel.jar backup a b.psb --privacyspiegel.data=")
                .contains("/data-demo --spring.profiles.active=demo");
        assertThat(scripts.run("env", jdk, "PRIVACYSPIEGEL_QUICK=off", "./start", "restore", "--demo")
                        .code())
                .isEqualTo(2);
    }

    /** Java as far as the script asks it: it unpacks, says its version, and learns from a start until it is stopped. */
    private static final String LEARNING_JAVA = """
        case "$*" in
            *-Djarmode*) for last; do :; done; mkdir -p "$last/lib" && cp a.jar "$last" ;;
            *-XshowSettings*) echo "    java.specification.version = 25" ;;
            *-XX:AOTCacheOutput=*)
                for each; do case $each in -XX:AOTCacheOutput=*) made=${each#*=} ;; esac; done
                trap 'echo learned >"$made"; exit 143' TERM
                echo Started PrivacyspiegelApplication
                while :; do sleep 0.1; done
                ;;
            *) echo "$@" ;;
        esac
        """;

    @Test
    void only_what_was_prepared_for_this_very_jar_is_started() throws IOException {
        scripts.file("jdk/release", "JAVA_VERSION=\"25\"\n");
        scripts.program("jdk/bin/java", LEARNING_JAVA);
        scripts.file("a.jar", "one");
        assertThat(swift("run").said()).isEqualTo("-Xmx1g -jar a.jar --x.y=a b -- c\n");

        scripts.file("quick/foto/a.jpg", "");
        scripts.file("quick/post/b.txt", "");
        Outcome made = swift("make");
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(Files.exists(folder.resolve("quick/foto/a.jpg"))).isTrue();
        assertThat(Files.exists(folder.resolve("quick/post/b.txt"))).isTrue();
        assertThat(swift("run").said())
                .startsWith("-Xmx1g -XX:AOTCache=")
                .contains("/start.aot -Xlog:aot*=off -jar ")
                .endsWith("/privacyspiegel.jar --x.y=a b -- c\n");

        scripts.file("a.jar", "two");
        assertThat(swift("run").said()).isEqualTo("-Xmx1g -jar a.jar --x.y=a b -- c\n");
        scripts.file("a.jar", "one");
        scripts.file("jdk/release", "JAVA_VERSION=\"26\"\n");
        assertThat(swift("run").said()).isEqualTo("-Xmx1g -jar a.jar --x.y=a b -- c\n");
    }

    @Test
    void the_server_starts_as_ever_when_nothing_could_be_prepared() throws IOException {
        scripts.file("jdk/release", "JAVA_VERSION=\"25\"\n");
        scripts.program("jdk/bin/java", LEARNING_JAVA.replace("echo Started PrivacyspiegelApplication", "exit 1"));
        scripts.file("a.jar", "one");

        assertThat(swift("make").code()).isEqualTo(1);
        assertThat(Files.exists(folder.resolve("quick/making"))).isFalse();
        assertThat(swift("run").said()).isEqualTo("-Xmx1g -jar a.jar --x.y=a b -- c\n");
        scripts.file("quick/making/log", "");
        assertThat(swift("make").said()).contains("already");
    }

    private Outcome swift(String what) throws IOException {
        String jdk = "JAVA_HOME=" + folder.resolve("jdk");
        return scripts.run("env", jdk, "deploy/swift", what, "a.jar", "quick", "-Xmx1g", "--", "--x.y=a b", "--", "c");
    }

    @Test
    void a_release_is_made_of_what_is_committed_and_told_and_has_a_checksum_of_each_file() throws IOException {
        scripts = new Scripts(folder.resolve("r"), "release", ".mvn/jdk.sh");
        scripts.program("mvnw", """
            mkdir -p target/classes/META-INF/sbom
            echo jar >target/privacyspiegel.jar
            echo parts >target/classes/META-INF/sbom/application.cdx.json
            """);
        scripts.file("pom.xml", "<project>\n  <version>1.2.3</version>\n</project>\n");
        scripts.file(".gitignore", "target/\n");
        scripts.file("LICENSE", "EUPL\n");
        scripts.file("CHANGELOG.md", "## [1.2.2] - 2026-01-01\n");
        scripts.commit();
        assertThat(scripts.run("./release").said()).contains("does not say", "1.2.3");

        scripts.file("CHANGELOG.md", "## [1.2.3] - 2026-02-01\n");
        assertThat(scripts.run("./release").said()).startsWith("Commit first");

        scripts.run("git", "-c", "user.name=n", "-c", "user.email=n@example.org", "commit", "-aqm", "second");
        Outcome made = scripts.run("./release");
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(scripts.run("sh", "-c", "cd target/release && ls && sha256sum -c --quiet SHA256SUMS")
                        .said())
                .isEqualTo(
                        "CHANGELOG.md\nLICENSE\nSHA256SUMS\nprivacyspiegel-1.2.3.cdx.json\nprivacyspiegel-1.2.3.jar\n");
    }
}
