package nl.privacyspiegel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever gets the packaged application may use all of it: no part asks for a commercial licence. */
class ShippedPartsJourney {

    private static final Pattern LIBRARY =
            Pattern.compile("BOOT-INF/lib/(?:vaadin-(?:internal|board|charts|copilot|crud|dashboard"
                    + "|grid-pro|map|rich-text-editor|spreadsheet)|vaadin-\\d|copilot|vaadin-dev|highcharts).*");

    private static final String SCRIPTS = "META-INF/VAADIN/webapp/";

    /** How a part of Vaadin says its licence is the commercial one; the spreadsheet and the drawings of charts do not say it. */
    private static final Pattern PART =
            Pattern.compile("cvdlName\\(\\)\\{return[`\"'](?<part>[a-z-]+)|vaadin-spreadsheet|Highcharts");

    /** What cannot be taken out of the one file in which Vaadin's free parts are too: docs/decisions/0024. */
    private static final Set<String> IN_ONE_FILE_WITH_THE_FREE_PARTS =
            Set.of("vaadin-board", "vaadin-crud", "vaadin-dashboard", "vaadin-grid-pro");

    @Test
    void noLibraryIsCommercial() throws IOException {
        try (JarFile jar = new JarFile(Program.JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .anyMatch(name -> name.startsWith("BOOT-INF/lib/vaadin-grid-flow"))
                    .noneMatch(name -> LIBRARY.matcher(name).matches());
        }
    }

    @Test
    void noScriptIsCommercialButForWhatVaadinMixesWithItsFreeParts() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        try (JarFile jar = new JarFile(Program.JAR.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith(SCRIPTS) && entry.getName().endsWith(".js")) {
                    try (InputStream script = jar.getInputStream(entry)) {
                        parts(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                                .forEach(part -> found.computeIfAbsent(part, any -> new TreeSet<>())
                                        .add(entry.getName().replaceAll(".*/|-.{8}\\.js$", "")));
                    }
                }
            }
        }

        assertThat(found)
                .isEqualTo(IN_ONE_FILE_WITH_THE_FREE_PARTS.stream()
                        .collect(Collectors.toMap(part -> part, part -> Set.of("generated-flow-imports"))));
    }

    private static Set<String> parts(String script) {
        return PART.matcher(script).results().map(ShippedPartsJourney::name).collect(Collectors.toSet());
    }

    private static String name(MatchResult found) {
        return found.group("part") == null ? found.group() : found.group("part");
    }
}
