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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
                rule("entities stay inside", HouseRules.STORED_THINGS_STAY_INSIDE, Wrong.PublicEntity.class),
                rule("repositories stay inside", HouseRules.STORED_THINGS_STAY_INSIDE, Wrong.PublicRepository.class),
                rule(
                        "every front door has a lock",
                        HouseRules.EVERY_FRONT_DOOR_HAS_A_LOCK,
                        Wrong.DoorWithoutLock.class),
                rule("every act is written down", HouseRules.EVERY_ACT_IS_WRITTEN_DOWN, Wrong.ActNotWrittenDown.class),
                rule(
                        "what is kept of a member is a trace",
                        TraceRule.WHAT_IS_KEPT_OF_A_MEMBER_IS_A_TRACE,
                        Wrong.OutlivesItsMember.class),
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
}
