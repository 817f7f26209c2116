package nl.privacyspiegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.grading.MotivationReason;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that people read exists in Dutch and in English, fits where it is used, and is used. */
class TranslationsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{\\d\\})*\\}");
    private static final Pattern COUNTED = Pattern.compile("<\\D*\\{\\d\\} (?:\\p{Ll}+ )?(\\p{Ll}+)(?=[|}])");

    private static final Pattern LONG_NAME = Pattern.compile(".*\\.(?:of|which|to)");

    @Test
    void every_file_of_texts_is_read_by_the_application() {
        assertThat(TextFiles.modules()).containsExactlyInAnyOrderElementsOf(modulesInTheConfiguration());
        assertThat(TextFiles.files("_en")).hasSize((int) TextFiles.modules().count());
    }

    private static List<String> modulesInTheConfiguration() {
        String basenames = TextFiles.read(Path.of("src/main/resources/application.yaml"))
                .lines()
                .filter(line -> line.strip().startsWith("basename:"))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(basenames.replaceAll(".*basename:\\s*", "").split(",", -1))
                .map(name -> name.replace("vaadin-i18n/", "").strip())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("nl.privacyspiegel.TextFiles#modules")
    void dutch_and_english_have_the_same_keys(String module) {
        Set<String> dutch = TextFiles.properties(module).keySet();
        Set<String> english = TextFiles.english(module).keySet();
        assertThat(dutch).isNotEmpty();
        assertThat(Stream.concat(toAdd(dutch, english, "_en"), toAdd(english, dutch, "")))
                .isEmpty();
    }

    /** What to do about texts that are asked for and not there. */
    private static Stream<String> toAdd(Set<String> asked, Set<String> there, String suffix) {
        return asked.stream()
                .filter(key -> !there.contains(key))
                .sorted()
                .map(key -> "add %s to %s"
                        .formatted(
                                key, TextFiles.TEXTS.resolve(key.replaceFirst("\\..*", "") + suffix + ".properties")));
    }

    @ParameterizedTest
    @MethodSource("nl.privacyspiegel.TextFiles#modules")
    void a_key_stands_in_the_file_of_its_module_once(String module) {
        for (String file : List.of(module, module + "_en")) {
            List<String> keys = TextFiles.read(TextFiles.TEXTS.resolve(file + ".properties"))
                    .lines()
                    .map(TextFiles.LINE::matcher)
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> matcher.group(1))
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates().allMatch(key -> key.startsWith(module + "."));
            assertThat(keys).hasSameSizeAs(TextFiles.properties(file).keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("nl.privacyspiegel.TextFiles#modules")
    void a_sentence_takes_the_same_arguments_in_both_languages(String module) {
        Map<String, String> english = TextFiles.english(module);
        TextFiles.properties(module)
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
    @MethodSource("nl.privacyspiegel.TextFiles#modules")
    void every_sentence_can_be_formatted_and_says_something(String module) {
        Stream.of(TextFiles.properties(module), TextFiles.english(module))
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

    /** One question is not "1 vragen": every noun that is counted somewhere has its singular everywhere. */
    @ParameterizedTest
    @MethodSource("nl.privacyspiegel.TextFiles#modules")
    void what_is_counted_has_a_singular(String module) {
        for (String language : List.of("", "_en")) {
            assertThat(withoutSingular(module, language)).as(language).isSubsetOf(TextExceptions.ALWAYS_MORE_THAN_ONE);
        }
    }

    @Test
    void every_exception_to_the_rule_of_the_singular_is_needed() {
        Set<String> unneeded = new TreeSet<>(TextExceptions.ALWAYS_MORE_THAN_ONE);
        TextFiles.modules()
                .forEach(module -> Stream.of("", "_en")
                        .forEach(language -> unneeded.removeAll(withoutSingular(module, language))));
        assertThat(unneeded).isEmpty();
    }

    private static Set<String> withoutSingular(String module, String language) {
        Set<String> nouns = countedNouns(language);
        assertThat(nouns).hasSizeGreaterThan(10);
        Pattern counted = Pattern.compile("\\{\\d\\} (?:\\p{Ll}+ )?(?:" + String.join("|", nouns) + ")(?!\\p{L})");
        Map<String, String> wrong = new TreeMap<>(TextFiles.properties(module + language));
        wrong.values()
                .removeIf(text ->
                        !counted.matcher(CHOICE.matcher(text).replaceAll("…")).find());
        return wrong.keySet();
    }

    /** What stands behind the number in the last case of a choice. */
    private static Set<String> countedNouns(String language) {
        return TextFiles.modules()
                .flatMap(module -> TextFiles.properties(module + language).values().stream())
                .flatMap(text -> CHOICE.matcher(text).results())
                .flatMap(choice -> COUNTED.matcher(choice.group()).results())
                .map(noun -> noun.group(1))
                .filter(noun -> noun.endsWith("s") || noun.endsWith("en"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An apostrophe from the keyboard swallows the placeholder behind it. */
    @ParameterizedTest
    @MethodSource("nl.privacyspiegel.TextFiles#modules")
    void apostrophes_are_curly(String module) {
        assertThat(TextFiles.read(TextFiles.TEXTS.resolve(module + ".properties")))
                .doesNotContain("'");
        assertThat(TextFiles.read(TextFiles.TEXTS.resolve(module + "_en.properties")))
                .doesNotContain("'");
    }

    /** WCAG 2.2, 2.5.3: who works by voice says what stands on the button. */
    @ParameterizedTest
    @MethodSource("nl.privacyspiegel.TextFiles#modules")
    void the_long_name_of_a_button_holds_the_words_that_stand_on_it(String module) {
        for (String language : List.of("", "_en")) {
            Map<String, String> texts = TextFiles.properties(module + language);
            texts.forEach((key, text) -> {
                String shown = LONG_NAME.matcher(key).matches() && !TextExceptions.NOT_ON_A_BUTTON.contains(key)
                        ? texts.get(key.substring(0, key.lastIndexOf('.')))
                        : null;
                if (shown != null) {
                    assertThat(text)
                            .as(key + language)
                            .containsIgnoringCase(
                                    PLACEHOLDER.matcher(shown).replaceAll("").strip());
                }
            });
        }
    }

    @Test
    void english_was_translated() {
        Set<String> same = new TreeSet<>();
        TextFiles.modules().forEach(module -> {
            Map<String, String> english = TextFiles.english(module);
            TextFiles.properties(module).forEach((key, text) -> {
                if (text.equals(english.get(key))
                        && PLACEHOLDER.matcher(text).replaceAll("").matches(".*\\p{L}.*")) {
                    same.add(key);
                }
            });
        });
        assertThat(same).containsExactlyInAnyOrderElementsOf(TextExceptions.SAME_IN_BOTH);
    }

    @Test
    void every_key_in_the_code_has_a_text() {
        Set<String> known = TextFiles.allKeys();
        Set<String> missing = new TreeSet<>(TextFiles.keysInTheCode());
        missing.removeAll(known);
        missing.removeAll(KeysPutTogether.beginnings());
        missing.addAll(KeysPutTogether.all());
        assertThat(toAdd(missing, known, "")).isEmpty();
    }

    @Test
    void every_text_is_used() {
        Set<String> unused = new TreeSet<>(TextFiles.allKeys());
        unused.removeAll(TextFiles.keysInTheCode());
        unused.removeAll(KeysPutTogether.all());
        assertThat(unused)
                .as("texts that no code asks for: remove them, or name in KeysPutTogether who puts their keys together")
                .isEmpty();
    }

    @Test
    void enumerations_name_their_translation_themselves() {
        assertThat(Stream.of(
                                Arrays.stream(Judgement.values()).map(Judgement::translationKey),
                                Arrays.stream(MeasurementKind.values()).map(MeasurementKind::translationKey),
                                Arrays.stream(MotivationReason.values()).map(MotivationReason::translationKey),
                                Arrays.stream(Role.values()).map(Role::translationKey))
                        .flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(TextFiles.allKeys().contains(key))
                        .as("add %s", key)
                        .isTrue());
    }
}
