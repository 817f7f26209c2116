package nl.privacyspiegel.privacytest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Modifier;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.privacytest.grading.GradedAnswers;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.privacytest.results.OptionCounts;
import nl.privacyspiegel.privacytest.results.PublishedResults;
import nl.privacyspiegel.privacytest.results.StoredResults;
import nl.privacyspiegel.privacytest.results.Suppression;
import nl.privacyspiegel.privacytest.results.Unanimity;
import nl.privacyspiegel.privacytest.results.UnitCounts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No page, file or front door can count people by itself: from the tables to the screen there is one way, and it leads
 * through the small-group rule. Where numbers are shown, and how each passes the rule, is listed in decision 5.
 */
@DisplayName("Every number about people passes the small-group rule")
class NumbersPassTheRuleTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.privacyspiegel");

    /** Each rule with a class that breaks it. */
    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(
                        named("raw counts are made for the rule alone", usedOnlyBy(UnitCounts.class, "CampaignCounts")),
                        PageThatCounts.class),
                arguments(
                        named("the counter counts for the writer", usedOnlyBy(CampaignCounts.class, "ResultWriter")),
                        PageThatCounts.class),
                arguments(
                        named(
                                "stored results are what the rule left",
                                usedOnlyBy(
                                        StoredResults.class,
                                        "ResultStore",
                                        "ResultWriter",
                                        "ResultRenewal",
                                        "Results")),
                        PageThatPublishes.class),
                arguments(
                        named("the writer makes ranges", usedOnlyBy(Unanimity.class, "ResultWriter")),
                        PageThatPublishes.class),
                arguments(
                        named(
                                "what is written is read by the store",
                                usedOnlyBy(CampaignResultRepository.class, "ResultStore")),
                        PageThatReads.class),
                arguments(
                        named(
                                "exact numbers are those that were public before",
                                methods()
                                        .that()
                                        .areDeclaredIn(ResultWriter.class)
                                        .and()
                                        .haveName("writePublic")
                                        .should()
                                        .onlyBeCalled()
                                        .byClassesThat(are("Demo2017CampaignLoader"))),
                        PageThatWrites.class),
                arguments(
                        named(
                                "only the writer publishes",
                                methods()
                                        .that()
                                        .areDeclaredIn(Suppression.class)
                                        .and()
                                        .haveName("publish")
                                        .should()
                                        .onlyBeCalled()
                                        .byClassesThat(are("ResultWriter"))),
                        PageThatPublishes.class),
                arguments(
                        named(
                                "submissions are read where they are kept or counted",
                                usedOnlyBy(
                                        SubmissionRepository.class,
                                        "Campaigns",
                                        "KeptSubmissions",
                                        "Retention",
                                        "NeededKeys",
                                        "Demo2017CampaignLoader")),
                        PageThatReads.class),
                arguments(
                        named(
                                "all submissions are read where they are counted, and stored where a campaign closes",
                                usedOnlyBy(KeptSubmissions.class, "CampaignClosing", "CampaignCounts")),
                        PageThatReads.class),
                arguments(
                        named(
                                "all tests of a campaign are read where it closes",
                                usedOnlyBy(EndingTests.class, "CampaignClosing")),
                        PageThatReads.class),
                arguments(
                        named(
                                "what graders found is counted for the writer",
                                usedOnlyBy(
                                        GradedAnswers.class,
                                        "CampaignCounts",
                                        "Retention",
                                        "DemoCampaignsLoader",
                                        "Demo2017CampaignLoader")),
                        PageThatGrades.class),
                arguments(
                        named(
                                "tests of open campaigns are read where they are taken, counted and closed",
                                usedOnlyBy(
                                        OngoingTests.class,
                                        "Submissions",
                                        "Invitations",
                                        "Campaigns",
                                        "CampaignClosing",
                                        "PaperSheets",
                                        "DemoCampaignsLoader")),
                        PageThatReads.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void our_code_keeps_the_rule(ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest(name = "{0}: caught {1}")
    @MethodSource("rules")
    void the_rule_catches_who_breaks_it(ArchRule rule, Class<?> breaker) {
        JavaClasses withBreaker = new ClassFileImporter()
                .importClasses(
                        breaker,
                        UnitCounts.class,
                        CampaignCounts.class,
                        StoredResults.class,
                        Suppression.class,
                        Unanimity.class,
                        ResultWriter.class,
                        CampaignResultRepository.class,
                        SubmissionRepository.class,
                        KeptSubmissions.class,
                        EndingTests.class,
                        GradedAnswers.class,
                        OngoingTests.class);

        assertThat(rule.evaluate(withBreaker).getFailureReport().getDetails())
                .anySatisfy(found -> assertThat(found).contains(breaker.getSimpleName()));
    }

    @Test
    void nobody_makes_published_results_but_the_rule() {
        constructors()
                .that()
                .areDeclaredIn(PublishedResults.class)
                .should()
                .haveModifier(JavaModifier.PRIVATE)
                .check(OURS);
        assertThat(OURS.get(PublishedResults.class).getPackage().getClasses().stream()
                        .filter(each -> each.getFullName().endsWith("PublishedResults$Builder")))
                .singleElement()
                .satisfies(builder ->
                        assertThat(builder.getModifiers()).doesNotContain(JavaModifier.PUBLIC, JavaModifier.PROTECTED));
    }

    /** Of joint answers one number is an equation over people: it would close the system that the counts leave open. */
    @Test
    void nothing_over_joint_answers_is_counted_or_kept() {
        assertThat(ResultStore.Document.class.getRecordComponents())
                .singleElement()
                .satisfies(kept -> assertThat(kept.getType()).isEqualTo(StoredResults.class));
        assertThat(CampaignCounts.class.getDeclaredMethods())
                .filteredOn(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .singleElement()
                .satisfies(counting -> assertThat(counting.getReturnType()).isEqualTo(UnitCounts.class));
    }

    private static ArchRule usedOnlyBy(Class<?> inner, String... names) {
        return classes()
                .that()
                .haveFullyQualifiedName(inner.getName())
                .should()
                .onlyHaveDependentClassesThat(are(names).or(besideTheRule()));
    }

    private static DescribedPredicate<JavaClass> are(String... names) {
        Set<String> allowed = Set.of(names);
        return describe(
                "are " + allowed, each -> allowed.contains(outermost(each).getSimpleName()));
    }

    /** The package of the rule itself: its raw parts are not public. */
    private static DescribedPredicate<JavaClass> besideTheRule() {
        return describe("are the rule", each -> each.getPackageName().equals(Suppression.class.getPackageName()));
    }

    private static JavaClass outermost(JavaClass inner) {
        return inner.getEnclosingClass().map(NumbersPassTheRuleTest::outermost).orElse(inner);
    }

    record PageThatCounts(CampaignCounts counts, Campaign campaign) {
        int people() {
            UnitCounts units = counts.count(campaign, false);
            return units.submissions();
        }
    }

    record PageThatPublishes(UnitCounts counts) {
        OptionCounts answers() {
            PublishedResults published = Unanimity.guard(
                    Suppression.publish(GroupSize.DEFAULT, counts), Set.of(), Optional.empty(), new SecureRandom());
            return StoredResults.of(published).published().answers("u", "v1")
                            instanceof
                            nl.privacyspiegel.privacytest.results.Disclosed.Shown<OptionCounts>(OptionCounts shown)
                    ? shown
                    : OptionCounts.NONE;
        }
    }

    record PageThatReads(
            SubmissionRepository submissions,
            KeptSubmissions kept,
            EndingTests ending,
            OngoingTests ongoing,
            CampaignResultRepository results) {
        long people() {
            return submissions.count() + ongoing.handedIn(new java.util.UUID(0, 0)) + results.count();
        }
    }

    record PageThatGrades(GradedAnswers graded, Campaign campaign) {
        int people() {
            return graded.of(campaign.id()).size();
        }
    }

    record PageThatWrites(ResultWriter writer, Campaign campaign) {
        void exactly() {
            writer.writePublic(campaign);
        }
    }
}
