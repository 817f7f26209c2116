package nl.privacyspiegel.privacytest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import nl.privacyspiegel.privacytest.results.Answers;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.privacytest.results.PublishedResults;
import nl.privacyspiegel.privacytest.results.StoredResults;
import nl.privacyspiegel.privacytest.results.Suppression;
import nl.privacyspiegel.privacytest.results.UnitCounts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No page, file or front door can count people by itself: from the tables to the screen there is one way, and it leads
 * through the small-group rule. Where numbers are shown, and how each passes the rule, is listed in decision 5.
 */
@DisplayName("Every number about people passes the small-group rule")
class NumbersPassTheRuleTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.privacyspiegel");

    enum Rule {
        RAW_COUNTS_ARE_MADE_FOR_THE_RULE_ALONE(
                usedOnlyBy(UnitCounts.class, "CampaignCounts", "Suppression", "UnitTree"), PageThatCounts.class),
        RAW_COUNTS_GO_FROM_THE_COUNTER_TO_THE_WRITER(
                usedOnlyBy(CampaignCounts.class, "ResultWriter"), PageThatCounts.class),
        STORED_RESULTS_ARE_WHAT_THE_RULE_LEFT(
                usedOnlyBy(StoredResults.class, "PublishedResults", "ResultDocument", "ResultWriter", "Results"),
                PageThatPublishes.class),
        ONLY_THE_WRITER_PUBLISHES(
                methods()
                        .that()
                        .areDeclaredIn(Suppression.class)
                        .and()
                        .haveName("publish")
                        .should()
                        .onlyBeCalled()
                        .byClassesThat(named("ResultWriter", "Suppression")),
                PageThatPublishes.class),
        NOBODY_MAKES_PUBLISHED_RESULTS_BUT_THE_RULE(
                constructors()
                        .that()
                        .areDeclaredIn(PublishedResults.class)
                        .should()
                        .haveModifier(JavaModifier.PRIVATE),
                null),
        SUBMISSIONS_ARE_READ_WHERE_THEY_ARE_KEPT_OR_COUNTED(
                usedOnlyBy(
                        SubmissionRepository.class,
                        "Submissions",
                        "Campaigns",
                        "CampaignClosing",
                        "CampaignCounts",
                        "Retention",
                        "Demo2017CampaignLoader",
                        "DemoCampaignsLoader"),
                PageThatReads.class),
        ANSWERS_ARE_READ_WHERE_THEY_ARE_KEPT_COUNTED_OR_GRADED(
                usedOnlyBy(
                        AnswerRepository.class,
                        "Submissions",
                        "CampaignClosing",
                        "CampaignCounts",
                        "GroupingForGrading",
                        "Retention",
                        "Demo2017CampaignLoader",
                        "DemoCampaignsLoader"),
                PageThatReads.class);

        private final ArchRule rule;
        private final @org.jspecify.annotations.Nullable Class<?> breaker;

        Rule(ArchRule rule, @org.jspecify.annotations.Nullable Class<?> breaker) {
            this.rule = rule;
            this.breaker = breaker;
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void our_code_keeps_the_rule(Rule rule) {
        rule.rule.check(OURS);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOBODY_MAKES_PUBLISHED_RESULTS_BUT_THE_RULE")
    void the_rule_catches_who_breaks_it(Rule rule) {
        JavaClasses withBreaker = new ClassFileImporter()
                .importClasses(
                        java.util.Objects.requireNonNull(rule.breaker),
                        UnitCounts.class,
                        CampaignCounts.class,
                        StoredResults.class,
                        Suppression.class,
                        SubmissionRepository.class,
                        AnswerRepository.class);
        assertThat(rule.rule.evaluate(withBreaker).hasViolation()).isTrue();
    }

    private static ArchRule usedOnlyBy(Class<?> inner, String... names) {
        return classes()
                .that()
                .haveFullyQualifiedName(inner.getName())
                .should()
                .onlyHaveDependentClassesThat(named(names).or(partOf(inner)));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> allowed = Set.of(names);
        return describe(
                "are " + allowed, each -> allowed.contains(outermost(each).getSimpleName()));
    }

    private static DescribedPredicate<JavaClass> partOf(Class<?> inner) {
        return describe("itself", each -> outermost(each).isEquivalentTo(inner));
    }

    private static JavaClass outermost(JavaClass inner) {
        return inner.getEnclosingClass().map(NumbersPassTheRuleTest::outermost).orElse(inner);
    }

    record PageThatCounts(CampaignCounts counts, Campaign campaign) {
        int people() {
            UnitCounts units = counts.count(campaign, false).units();
            return units.submissions();
        }
    }

    record PageThatPublishes(UnitCounts counts) {
        Answers answers() {
            PublishedResults published = Suppression.publish(GroupSize.DEFAULT, counts);
            return StoredResults.of(published).published().answers("u", "v1")
                            instanceof nl.privacyspiegel.privacytest.results.Disclosed.Shown<Answers>(Answers shown)
                    ? shown
                    : Answers.NONE;
        }
    }

    record PageThatReads(SubmissionRepository submissions, AnswerRepository answers) {
        long people() {
            return submissions.count() + answers.count();
        }
    }
}
