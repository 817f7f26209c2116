package nl.privacyspiegel;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of texts, and the sources that use them. */
final class TextFiles {

    static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    static final Path SOURCES = Path.of("src/main/java");
    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    static final Pattern LINE = Pattern.compile("^([A-Za-z][A-Za-z0-9_.-]*)\\s*=(.*)$");

    private TextFiles() {}

    static Stream<String> modules() {
        return files("").map(name -> name.replace(".properties", ""));
    }

    static Stream<String> files(String suffix) {
        try (Stream<Path> paths = Files.list(TEXTS)) {
            return paths
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[a-z]+" + suffix + "\\.properties"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static String code(Path folder) {
        return everything(folder, ".java");
    }

    static String everything(Path folder, String ending) {
        try (Stream<Path> sources = Files.walk(folder)) {
            return sources.filter(path -> path.toString().endsWith(ending))
                    .map(TextFiles::read)
                    .collect(Collectors.joining());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static Set<String> keysInTheCode() {
        Pattern literal =
                Pattern.compile("\"((?:" + modules().collect(Collectors.joining("|")) + ")\\.[A-Za-z0-9_.]*)\"");
        Pattern inTemplate = Pattern.compile("\\{\\{#t}}([A-Za-z0-9_.]+)\\{\\{/t}}");
        return Stream.concat(
                        literal.matcher(code(SOURCES)).results(),
                        inTemplate.matcher(everything(TEMPLATES, ".mustache")).results())
                .map((MatchResult result) -> result.group(1))
                .filter(key -> !key.endsWith(".json")) // the schema of a file, not a text
                .collect(Collectors.toSet());
    }

    static Set<String> allKeys() {
        Set<String> keys = new HashSet<>();
        modules().forEach(module -> keys.addAll(properties(module).keySet()));
        return keys;
    }

    static Map<String, String> english(String module) {
        return properties(module + "_en");
    }

    static Map<String, String> properties(String file) {
        Properties properties = new Properties();
        try (StringReader reader = new StringReader(read(TEXTS.resolve(file + ".properties")))) {
            properties.load(reader);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        Map<String, String> texts = new TreeMap<>();
        List<String> names = new ArrayList<>(properties.stringPropertyNames());
        names.forEach(name -> texts.put(name, properties.getProperty(name)));
        return texts;
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
