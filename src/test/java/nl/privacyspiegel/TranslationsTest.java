package nl.privacyspiegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Judgement;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.MotivationReason;
import nl.privacyspiegel.insight.Quartiles;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditCheck.Misfit;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.MemberState;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.CampaignAccess;
import nl.privacyspiegel.privacytest.CampaignState;
import nl.privacyspiegel.privacytest.Grading;
import nl.privacyspiegel.privacytest.PartialCredit;
import nl.privacyspiegel.privacytest.QuestionKind;
import nl.privacyspiegel.privacytest.results.Conclusion;
import nl.privacyspiegel.privacytest.results.TrainingAdvice;
import nl.privacyspiegel.shared.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that people read exists in Dutch and in English, fits where it is used, and is used. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern LINE = Pattern.compile("^([A-Za-z][A-Za-z0-9_.-]*)\\s*=(.*)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    /** The beginnings of keys that are put together, each with the rest that it can get. */
    private static final Map<String, List<String>> PUT_TOGETHER = new HashMap<>(Map.of(
            "assessment.judgement.", names(Judgement.values()),
            "assessment.kind.", names(MeasurementKind.values()),
            "assessment.motivation.", names(MotivationReason.values()),
            "assessment.decision.", List.of("open", "graded", "not_assessed"),
            "assessment.frameworks.field.",
                    List.of(
                            "id naam herkomst toelichting stappen blok domeinen omschrijving uitgangspunten risicos code tekst onderlegging artikelen actualisatie"
                                    .split(" ")),
            "organisation.role.",
                    Stream.of("", ".help")
                            .flatMap(end -> names(Role.values()).stream().map(name -> name + end))
                            .toList(),
            "reporting.chart.radar", List.of(".name", ".title"),
            "reporting.chart.bar", List.of(".name", ".title"),
            "shell.language.", List.of("nl", "en")));

    static {
        PUT_TOGETHER.put("assessment.framework.problem.", ends("assessment.framework.problem.", "assessment"));
        PUT_TOGETHER.put("shared.content.", ends("shared.content.", "shared/yaml"));
        PUT_TOGETHER.put("privacytest.problem.", ends("privacytest.problem.", "privacytest"));
        PUT_TOGETHER.put("privacytest.exchange.", ends("privacytest.exchange.", "privacytest"));
        PUT_TOGETHER.put(
                "privacytest.field.",
                List.of(
                        "id naam herkomst toelichting taal onderwerpen advies vragen code tekst onderwerp domein modelantwoord goed voldoende onvoldoende opties uitleg verwijzingen"
                                .split(" ")));
        for (String rule : List.of("rule", "percentage", "mean", "advice", "facility", "discrimination", "recompute")) {
            PUT_TOGETHER.put("reporting.results.account." + rule, List.of(".value"));
        }
        PUT_TOGETHER.put("insight.place.", names(Quartiles.Place.values()));
        PUT_TOGETHER.put("organisation.state.", names(MemberState.values()));
        PUT_TOGETHER.put("organisation.audit.action.", names(AuditAction.values()));
        PUT_TOGETHER.put("organisation.audit.kind.", names(AuditObject.Kind.values()));
        PUT_TOGETHER.put("organisation.audit.detail.", names(AuditDetail.values()));
        PUT_TOGETHER.put("organisation.audit.misfit.", names(Misfit.values()));
        PUT_TOGETHER.put("privacytest.grading.", names(Grading.values()));
        PUT_TOGETHER.put("privacytest.kind.", names(QuestionKind.values()));
        PUT_TOGETHER.put("privacytest.access.", names(CampaignAccess.values()));
        PUT_TOGETHER.put("privacytest.state.", names(CampaignState.values()));
        PUT_TOGETHER.put("privacytest.credit.", names(PartialCredit.values()));
        PUT_TOGETHER.put("privacytest.advice.", names(TrainingAdvice.values()));
        PUT_TOGETHER.put("privacytest.conclusion.most.", names(Conclusion.Most.values()));
        PUT_TOGETHER.put("privacytest.conclusion.known.", names(Conclusion.Share.values()));
        PUT_TOGETHER.put(
                "privacytest.conclusion.known_partly.",
                names(Conclusion.Share.values()).stream()
                        .filter(share -> !share.equals("all"))
                        .toList());
    }

    /** Texts that are the same in both languages, as names and marks are. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "assessment.finding.status",
            "assessment.frameworks.field.code",
            "assessment.frameworks.field.id",
            "shared.upload.start",
            "organisation.role.management",
            "privacytest.field.code",
            "privacytest.field.id",
            "privacytest.format.gift",
            "privacytest.format.yaml",
            "privacytest.take.code",
            "reporting.column.code",
            "reporting.download.xlsx",
            "shell.language.en",
            "shell.language.nl",
            "organisation.signOn.title",
            "shell.login.submit",
            "shell.secondStep.code",
            "shell.product");

    static Stream<String> modules() {
        return files("").map(name -> name.replace(".properties", ""));
    }

    private static Stream<String> files(String suffix) {
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

    @Test
    void every_file_of_texts_is_read_by_the_application() {
        assertThat(modules()).containsExactlyInAnyOrderElementsOf(modulesInTheConfiguration());
        assertThat(files("_en")).hasSize((int) modules().count());
    }

    private static List<String> modulesInTheConfiguration() {
        String basenames = read(Path.of("src/main/resources/application.yaml"))
                .lines()
                .filter(line -> line.strip().startsWith("basename:"))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(basenames.replaceAll(".*basename:\\s*", "").split(",", -1))
                .map(name -> name.replace("vaadin-i18n/", "").strip())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void dutch_and_english_have_the_same_keys(String module) {
        assertThat(properties(module).keySet())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(english(module).keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_key_stands_in_the_file_of_its_module_once(String module) {
        for (String file : List.of(module, module + "_en")) {
            List<String> keys = read(TEXTS.resolve(file + ".properties"))
                    .lines()
                    .map(LINE::matcher)
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> matcher.group(1))
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates().allMatch(key -> key.startsWith(module + "."));
            assertThat(keys).hasSameSizeAs(properties(file).keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_sentence_takes_the_same_arguments_in_both_languages(String module) {
        Map<String, String> english = english(module);
        properties(module)
                .forEach((key, text) -> assertThat(placeholders(text))
                        .as(key)
                        .isEqualTo(placeholders(Objects.requireNonNull(english.get(key)))));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_sentence_can_be_formatted_and_says_something(String module) {
        Stream.of(properties(module), english(module))
                .forEach(texts -> texts.forEach((key, text) -> {
                    Object[] arguments = placeholders(text).stream()
                            .map(each -> Integer.parseInt(each))
                            .toArray();
                    assertThat(new MessageFormat(text, Texts.DUTCH).format(arguments))
                            .as(key)
                            .isNotBlank()
                            .doesNotContain("{");
                }));
    }

    /** An apostrophe from the keyboard swallows the placeholder behind it. */
    @ParameterizedTest
    @MethodSource("modules")
    void apostrophes_are_curly(String module) {
        assertThat(read(TEXTS.resolve(module + ".properties"))).doesNotContain("'");
        assertThat(read(TEXTS.resolve(module + "_en.properties"))).doesNotContain("'");
    }

    @Test
    void english_was_translated() {
        Set<String> same = new TreeSet<>();
        modules().forEach(module -> {
            Map<String, String> english = english(module);
            properties(module).forEach((key, text) -> {
                if (text.equals(english.get(key))
                        && PLACEHOLDER.matcher(text).replaceAll("").matches(".*\\p{L}.*")) {
                    same.add(key);
                }
            });
        });
        assertThat(same).containsExactlyInAnyOrderElementsOf(SAME_IN_BOTH);
    }

    @Test
    void every_key_in_the_code_has_a_text() {
        Set<String> known = allKeys();
        Set<String> missing = new TreeSet<>(keysInTheCode());
        missing.removeAll(known);
        missing.removeAll(PUT_TOGETHER.keySet());
        assertThat(missing).isEmpty();
        assertThat(completed()).isSubsetOf(known);
    }

    @Test
    void every_text_is_used() {
        Set<String> unused = new TreeSet<>(allKeys());
        unused.removeAll(keysInTheCode());
        unused.removeAll(completed());
        assertThat(unused).isEmpty();
    }

    @Test
    void enumerations_name_their_translation_themselves() {
        assertThat(Stream.of(
                                Arrays.stream(Judgement.values()).map(Judgement::translationKey),
                                Arrays.stream(MeasurementKind.values()).map(MeasurementKind::translationKey),
                                Arrays.stream(MotivationReason.values()).map(MotivationReason::translationKey),
                                Arrays.stream(Role.values()).map(Role::translationKey))
                        .flatMap(keys -> keys))
                .isSubsetOf(allKeys());
    }

    private static Set<String> completed() {
        return PUT_TOGETHER.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(end -> entry.getKey() + end))
                .collect(Collectors.toSet());
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Rules name their problems by the end of a key: the ends that the sources of this folder spell out. */
    private static List<String> ends(String beginning, String folder) {
        String code = code(SOURCES.resolve("nl/privacyspiegel").resolve(folder));
        return allKeys().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .filter(end -> code.contains('"' + end + '"'))
                .toList();
    }

    private static String code(Path folder) {
        return everything(folder, ".java");
    }

    private static String everything(Path folder, String ending) {
        try (Stream<Path> sources = Files.walk(folder)) {
            return sources.filter(path -> path.toString().endsWith(ending))
                    .map(TranslationsTest::read)
                    .collect(Collectors.joining());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Set<String> keysInTheCode() {
        Pattern literal =
                Pattern.compile("\"((?:" + modules().collect(Collectors.joining("|")) + ")\\.[A-Za-z0-9_.]*)\"");
        Pattern inTemplate = Pattern.compile("\\{\\{#t}}([A-Za-z0-9_.]+)\\{\\{/t}}");
        return Stream.concat(
                        literal.matcher(code(SOURCES)).results(),
                        inTemplate.matcher(everything(TEMPLATES, ".mustache")).results())
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> allKeys() {
        Set<String> keys = new HashSet<>();
        modules().forEach(module -> keys.addAll(properties(module).keySet()));
        return keys;
    }

    private static Map<String, String> english(String module) {
        return properties(module + "_en");
    }

    private static Map<String, String> properties(String file) {
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

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
