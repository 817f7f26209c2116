package nl.privacyspiegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules that stand in texts of the sources, where no other rule sees them. */
class SourcesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** The first part of an address, where it is written out. */
    private static final Pattern TO_A_PAGE = Pattern.compile("Links\\.page\\(\\s*\"([^\"/?#]+)");

    private static final Pattern ASKED_AGAIN =
            Pattern.compile("not\\s+in\\s*\\(\\s*select|FetchMode\\.SUBSELECT", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE = Pattern.compile("@Route\\(\"([^\"/:]+)");

    @Test
    @DisplayName("What is linked as a page is one: files and other addresses have a link of their own kind")
    void pages() throws IOException {
        List<String> sources = sources();
        Set<String> pages = found(PAGE, sources);
        assertThat(pages).contains("metingen", "acties");
        assertThat(found(TO_A_PAGE, sources)).isNotEmpty().isSubsetOf(pages);
    }

    @Test
    @DisplayName(
            "No query is asked again for each row, as H2 does for what is not in a selection, or for each collection")
    void queries() throws IOException {
        assertThat("where hash not in (select known.hash from Known known)").containsPattern(ASKED_AGAIN);
        assertThat(sources())
                .isNotEmpty()
                .noneMatch(source -> ASKED_AGAIN.matcher(source).find());
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SourcesTest::read)
                    .toList();
        }
    }

    private static Set<String> found(Pattern pattern, List<String> sources) {
        return sources.stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
