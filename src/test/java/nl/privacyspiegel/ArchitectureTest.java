package nl.privacyspiegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import example.wrong.Wrong;
import example.wrong.util.InTheWrongPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.privacyspiegel");

    /** Each rule with a class that breaks it. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "Vaadin only in the user interface",
                        HouseRules.VAADIN_ONLY_IN_THE_USER_INTERFACE,
                        Wrong.PageOutsideUi.class),
                rule(
                        "workbooks only in reporting",
                        HouseRules.WORKBOOKS_ONLY_IN_REPORTING,
                        Wrong.WorkbookOutsideReporting.class),
                rule(
                        "chart library only in the renderer",
                        HouseRules.CHART_LIBRARY_ONLY_IN_THE_RENDERER,
                        Wrong.ChartOutsideTheRenderer.class),
                rule(
                        "YAML library only in the reader",
                        HouseRules.YAML_LIBRARY_ONLY_IN_THE_READER,
                        Wrong.YamlOutsideTheReader.class),
                rule(
                        "every page says who may see it",
                        HouseRules.EVERY_PAGE_SAYS_WHO_MAY_SEE_IT,
                        Wrong.RouteWithoutLock.class),
                rule("time comes from the clock", HouseRules.TIME_COMES_FROM_THE_CLOCK, Wrong.AsksTheMachine.class),
                rule("no front-end build", HouseRules.NO_FRONT_END_BUILD, Wrong.BringsScripts.class),
                rule("no scripts of our own", HouseRules.NO_SCRIPTS_OF_OUR_OWN, Wrong.RunsScripts.class),
                rule("a press counts once", HouseRules.A_PRESS_COUNTS_ONCE, Wrong.HasAButtonOfItsOwn.class),
                rule("links are made in one place", LinkRule.LINKS_ARE_MADE_IN_ONE_PLACE, Wrong.LinksOnItsOwn.class),
                rule("entities stay inside", HouseRules.STORED_THINGS_STAY_INSIDE, Wrong.PublicEntity.class),
                rule("repositories stay inside", HouseRules.STORED_THINGS_STAY_INSIDE, Wrong.PublicRepository.class),
                rule(
                        "every front door has a lock",
                        HouseRules.EVERY_FRONT_DOOR_HAS_A_LOCK,
                        Wrong.DoorWithoutLock.class),
                rule("every act is written down", HouseRules.EVERY_ACT_IS_WRITTEN_DOWN, Wrong.ActNotWrittenDown.class),
                rule(
                        "a refusal put into words is told",
                        RefusalRule.A_REFUSAL_PUT_INTO_WORDS_IS_TOLD,
                        Wrong.SwallowsARefusal.class),
                rule(
                        "what is kept of a member is a trace",
                        TraceRule.WHAT_IS_KEPT_OF_A_MEMBER_IS_A_TRACE,
                        Wrong.OutlivesItsMember.class),
                rule(
                        "a bean is not named after its maker",
                        BeanNameRule.A_BEAN_IS_NOT_NAMED_AFTER_ITS_MAKER,
                        Wrong.NamesItsBeanAfterItself.class),
                rule("names say what a thing is", HouseRules.NAMES_SAY_WHAT_A_THING_IS, Wrong.MemberServiceImpl.class),
                rule("packages are capabilities", HouseRules.PACKAGES_ARE_CAPABILITIES, InTheWrongPackage.class));
    }

    private static Arguments rule(String name, ArchRule rule, Class<?> violating) {
        return arguments(named(name, rule), named(violating.getSimpleName(), violating));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void our_code_keeps_the_rule(ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest(name = "{0}: caught {1}")
    @MethodSource("rules")
    void the_rule_catches_who_breaks_it(ArchRule rule, Class<?> violating) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(violating))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void every_open_door_exists() {
        assertThat(HouseRules.OPEN_DOORS.keySet()).allMatch(OURS::contain);
    }

    @Test
    void every_act_that_is_not_written_down_exists() {
        Set<String> methods = OURS.stream()
                .flatMap(each -> each.getMethods().stream())
                .map(HouseRules::shortName)
                .collect(Collectors.toSet());
        assertThat(methods).containsAll(HouseRules.NOT_WRITTEN_DOWN.keySet());
    }

    @Test
    void everybody_who_tells_nobody_of_a_refusal_exists() {
        Set<String> methods = OURS.stream()
                .flatMap(each -> each.getCodeUnits().stream())
                .map(RefusalRule::name)
                .collect(Collectors.toSet());
        assertThat(methods).containsAll(RefusalRule.TELL_NOBODY.keySet());
    }

    @Test
    void the_folders_of_a_module_have_no_cycles() {
        FolderRules.FOLDERS_OF_A_MODULE_HAVE_NO_CYCLES.check(OURS);
    }

    @Test
    void a_content_that_knows_its_writer_is_caught() {
        JavaClasses wrong = new ClassFileImporter().importPackages("example.wrong.reporting");
        assertThat(FolderRules.FOLDERS_OF_A_MODULE_HAVE_NO_CYCLES
                        .evaluate(wrong)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void no_folder_holds_more_files_than_a_newcomer_can_overlook() throws IOException {
        assertThat(filesPerFolder(Path.of("src/main/java/nl/privacyspiegel")))
                .as(
                        "folders with more than %d files flat: put what is new in a sub-folder with a name of its own",
                        FolderRules.MOST_FILES)
                .isEmpty();
    }

    /** Elsewhere a text could end in half a character, which shows as a box or spoils a file. */
    @Test
    void only_one_place_cuts_a_text_to_a_length() throws IOException {
        Pattern cut = Pattern.compile("substring\\(0, (?:Math\\.min\\(|[A-Z_]*LONGEST)");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> cut.matcher(TextFiles.read(file)).find()))
                    .as("use ShortText.beginning or ShortText.shown")
                    .isEmpty();
        }
    }

    @Test
    void a_folder_that_grows_too_full_is_caught(@TempDir Path top) throws IOException {
        for (int file = 0; file <= FolderRules.MOST_FILES; file++) {
            Files.createFile(Files.createDirectories(top.resolve("full")).resolve("Type" + file + ".java"));
        }
        Files.createFile(Files.createDirectories(top.resolve("small")).resolve("Type.java"));
        assertThat(filesPerFolder(top)).containsExactly(Map.entry("full", FolderRules.MOST_FILES + 1));
    }

    /** The folders with more files than fit, without what only describes the package. */
    private static Map<String, Integer> filesPerFolder(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(
                            file -> top.relativize(file.getParent()).toString().replace('\\', '/'),
                            Collectors.summingInt(file -> 1)))
                    .entrySet()
                    .stream()
                    .filter(folder -> folder.getValue() > FolderRules.MOST_FILES)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
