package nl.privacyspiegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who opens a file reads first what the type in it is for. */
class TypeCommentsTest {

    /** The annotations of the type of a file, what may stand before its kind, and its kind. */
    private static final Pattern TYPE = Pattern.compile(
            "^(?:@[^\\n]*\\n(?:[ )}][^\\n]*\\n)*)*(?:(?:public|abstract|final|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) \\w+",
            Pattern.MULTILINE);

    @Test
    void every_type_but_a_repository_says_what_it_is() throws IOException {
        assertThat(silent(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void a_type_that_says_nothing_is_caught(@TempDir Path top) throws IOException {
        Files.writeString(top.resolve("Silent.java"), "package a;\n\n@Entity\n@Table(name = \"a\")\nclass Silent {}\n");
        Files.writeString(top.resolve("Told.java"), "package a;\n\n/** Says it. */\n@Entity\nclass Told {}\n");
        Files.writeString(top.resolve("SilentRepository.java"), "package a;\n\ninterface SilentRepository {}\n");
        assertThat(silent(top)).containsExactly("Silent.java");
    }

    /** A repository is named after what it holds, and says no more. */
    private static List<String> silent(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().matches(".*(?<!package-info|Repository)\\.java"))
                    .filter(TypeCommentsTest::saysNothing)
                    .map(file -> top.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean saysNothing(Path file) {
        try {
            String source = Files.readString(file);
            Matcher type = TYPE.matcher(source);
            return !type.find()
                    || !source.substring(0, type.start()).stripTrailing().endsWith("*/");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
