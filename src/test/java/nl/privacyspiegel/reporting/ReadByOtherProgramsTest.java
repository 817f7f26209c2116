package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.privacyspiegel.reporting.form.FormRoundTripTest;
import nl.privacyspiegel.reporting.form.FormSheets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Libraries such as exceljs and openpyxl read less forgivingly than Excel: a table without a style made one of them fail. */
@DisplayName("Workbooks hold all that other programs look for")
class ReadByOtherProgramsTest {

    private static final Pattern TARGET = Pattern.compile("<Relationship [^>]*?>");
    private static final Pattern PART = Pattern.compile("PartName=\"([^\"]+)\"");
    private static final Pattern EXTENSION = Pattern.compile("Extension=\"([^\"]+)\"");
    private static final Pattern STYLE = Pattern.compile(" s=\"(\\d+)\"");

    static Stream<byte[]> workbooks() {
        return Stream.of(
                FormSheets.form(FormRoundTripTest.libreOffice(), Reported.DUTCH),
                Reported.file(KempenComparison.comparison(), Reported.DUTCH).content(),
                Reported.file(ManyDomains.comparison(30), Reported.ENGLISH).content());
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void every_table_says_which_style_it_has_and_names_its_columns(byte[] file) throws IOException {
        List<String> tables = parts(file).entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/tables/"))
                .map(Map.Entry::getValue)
                .toList();

        assertThat(tables)
                .isNotEmpty()
                .allSatisfy(
                        table -> assertThat(table).contains("<tableStyleInfo ").contains("<tableColumn "));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void every_reference_leads_to_a_part_of_the_file(byte[] file) throws IOException {
        Map<String, String> parts = parts(file);
        List<String> wrong = new ArrayList<>();
        parts.forEach((name, text) -> {
            if (name.endsWith(".rels")) {
                String from = name.replace("_rels/", "").replace(".rels", "");
                TARGET.matcher(text).results().forEach(found -> {
                    String target = found.group().replaceAll(".* Target=\"([^\"]+)\".*", "$1");
                    String part =
                            URI.create("/" + from).resolve(target).getPath().substring(1);
                    if (!found.group().contains("TargetMode=\"External\"") && !parts.containsKey(part)) {
                        wrong.add(name + " -> " + target);
                    }
                });
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void every_part_has_a_type_and_every_type_a_part(byte[] file) throws IOException {
        Map<String, String> parts = parts(file);
        String types = Objects.requireNonNull(parts.get("[Content_Types].xml"));
        List<String> named = all(PART, types);
        List<String> endings = all(EXTENSION, types);

        assertThat(named).allMatch(part -> parts.containsKey(part.substring(1)));
        assertThat(parts.keySet())
                .allMatch(name -> name.equals("[Content_Types].xml")
                        || named.contains("/" + name)
                        || endings.contains(name.substring(name.lastIndexOf('.') + 1)));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void no_cell_has_a_style_that_does_not_exist(byte[] file) throws IOException {
        Map<String, String> parts = parts(file);
        Matcher styles = Pattern.compile("<cellXfs count=\"(\\d+)\"").matcher(parts.get("xl/styles.xml"));
        assertThat(styles.find()).isTrue();
        int count = Integer.parseInt(styles.group(1));

        assertThat(parts.entrySet().stream()
                        .filter(part -> part.getKey().startsWith("xl/worksheets/sheet"))
                        .flatMap(part -> all(STYLE, part.getValue()).stream())
                        .map(Integer::valueOf))
                .isNotEmpty()
                .allMatch(style -> style < count);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
