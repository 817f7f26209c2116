package nl.privacyspiegel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.AuditTrail;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What docs/architecture.md promises, as far as a machine can check it. */
final class HouseRules {

    /** Front doors that stand open, and why. */
    static final Map<String, String> OPEN_DOORS = Map.of(
            "nl.privacyspiegel.framework.FrameworkStore",
            "it is used by front doors, which have asked who wants to know",
            "nl.privacyspiegel.quiz.QuizStore",
            "it is used by front doors, which have asked who wants to know, and by the test, which needs no account",
            "nl.privacyspiegel.organisation.accounts.AccessLinks",
            "it is used by who cannot log in yet, and asks for the secret of a link",
            "nl.privacyspiegel.organisation.CurrentUser",
            "it answers who is asking, also for the anonymous, and shows nobody else",
            "nl.privacyspiegel.organisation.FirstRun",
            "it is used before anybody can log in, and asks for the code of the console",
            "nl.privacyspiegel.organisation.entry.SecondStep",
            "it is used in the middle of a login, and asks for the proof of the password");

    /** Acts that leave no entry in the audit trail, and why. */
    static final Map<String, String> NOT_WRITTEN_DOWN = Map.ofEntries(
            Map.entry("Units.select", "a preference of one's own"),
            Map.entry("SecondFactors.turnOn", "the factor itself writes it, for this door and for the second step"),
            Map.entry("SecondStep.confirm", "the factor itself writes it, for this door and for the second step"),
            Map.entry("Notices.see", "what somebody read is nobody else's business"),
            Map.entry("SuspicionChanges.see", "that an answer was read changes nothing about it"),
            Map.entry("Members.speak", "a preference of one's own"),
            Map.entry("Assessments.start", "nothing counts until it is adopted"),
            Map.entry("Quizzes.storeDraft", "who makes the draft writes it, once when the same is asked twice"),
            Map.entry("Quizzes.storeNext", "who makes the draft writes it, once when the same is asked twice"),
            Map.entry(
                    "NextAssessments.start",
                    "nothing counts until it is adopted; targets are written down by their own door"),
            Map.entry("Assessments.addInterim", "nothing counts until it is adopted"),
            Map.entry("Votes.cast", "what somebody answers is secret until all is shown, and of the group after it"),
            Map.entry("Votes.look", "who looks is marked in the round"),
            Map.entry("GroupMeasurements.hold", "it changes nothing"),
            Map.entry("Measurements.saveFinding", "the page shows when and by which function"),
            Map.entry("TakenSuggestions.takeBack", "the action writes it that is removed by it"),
            Map.entry("ManyActions.takeBackCopies", "the action writes it that is removed by it"),
            Map.entry("ActionChanges.tick", "the page shows when and by which function"),
            Map.entry("ActionChanges.remark", "the page shows when and by which function"),
            Map.entry("Sessions.used", "a session that goes on, in memory only"),
            Map.entry("Measurements.repeatPrevious", "the page shows when and by which function"),
            Map.entry("Measurements.saveScore", "the page shows when and by which function"),
            Map.entry("WholeMeasurements.fillIn", "the page shows when and by which function"),
            Map.entry("Frameworks.copyToDraft", "a draft has no effect until it is published"),
            Map.entry("Frameworks.saveDraft", "a draft has no effect until it is published"),
            Map.entry("Quizzes.begin", "a draft has no effect until it is published"),
            Map.entry("Quizzes.copyToDraft", "a draft has no effect until it is published"),
            Map.entry("Quizzes.notFittingDone", "a draft has no effect until it is published"),
            Map.entry("Quizzes.saveDraft", "a draft has no effect until it is published"),
            Map.entry("Campaigns.plan", "a draft has no effect until it is opened"),
            Map.entry("Campaigns.change", "a draft has no effect until it is opened"),
            Map.entry("Campaigns.discard", "a draft has no effect until it is opened"),
            Map.entry("Gradings.next", "grading is blind, and counts when it is published"),
            Map.entry("Gradings.grade", "grading is blind, and counts when it is published"),
            Map.entry("Gradings.undo", "grading is blind, and counts when it is published"),
            Map.entry("OwnVerdicts.change", "grading is blind, and counts when it is published"),
            Map.entry("Gradings.settle", "grading is blind, and counts when it is published"),
            Map.entry("MyReports.order", "it is written down when the report is made, with all that is in it"),
            Map.entry("MyReports.remove", "throwing away one's own copy"),
            Map.entry("Submissions.start", "nobody may know which employee took part"),
            Map.entry("Submissions.startAfresh", "nobody may know which employee took part"),
            Map.entry("Submissions.save", "nobody may know which employee took part"),
            Map.entry("Submissions.handIn", "nobody may know which employee took part"),
            Map.entry("Submissions.resumeCode", "nobody may know which employee took part"),
            Map.entry("Submissions.leave", "nobody may know which employee took part"),
            Map.entry("Submissions.clear", "nobody may know which employee took part"));

    static final ArchRule VAADIN_ONLY_IN_THE_USER_INTERFACE = only(
            "com.vaadin..",
            "the rules of the field must not know the screen",
            "..ui..",
            "nl.privacyspiegel.shell..",
            "nl.privacyspiegel");

    static final ArchRule WORKBOOKS_ONLY_IN_REPORTING =
            only("org.apache.poi..", "one module writes files", "nl.privacyspiegel.reporting..");

    static final ArchRule CHART_LIBRARY_ONLY_IN_THE_RENDERER = only(
            "org.jfree..",
            "charts are specifications until they are drawn",
            "nl.privacyspiegel.shared.chart.drawing..");

    static final ArchRule YAML_LIBRARY_ONLY_IN_THE_READER = only(
            "org.snakeyaml..", "one reader knows the limits and the problems", "nl.privacyspiegel.shared.document..");

    static final ArchRule EVERY_PAGE_SAYS_WHO_MAY_SEE_IT = classes()
            .that(annotatedWithAny(Set.of(Route.class.getName(), Layout.class.getName())))
            .should()
            .beAnnotatedWith(annotationNamed(
                    Set.of(RolesAllowed.class.getName(), PermitAll.class.getName(), AnonymousAllowed.class.getName())));

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("it asks the machine for the time", HouseRules::asksTheMachine))
            .because("a test, or a server in another zone, must be able to say what time it is");

    static final ArchRule NO_FRONT_END_BUILD = noClasses()
            .should()
            .beAnnotatedWith(annotationNamed(Set.of(
                    CssImport.class.getName(),
                    CssImport.Container.class.getName(),
                    JsModule.class.getName(),
                    JsModule.Container.class.getName(),
                    NpmPackage.class.getName(),
                    NpmPackage.Container.class.getName(),
                    JavaScript.class.getName(),
                    JavaScript.Container.class.getName())))
            .because("then Vaadin needs no Node and uses its compiled bundle");

    static final ArchRule NO_SCRIPTS_OF_OUR_OWN = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "it runs a script in the browser",
                    call -> Set.of("executeJs", "callJsFunction", "addJavaScript", "addJsModule")
                            .contains(call.getTarget().getName())))
            .because("the content security policy can then become strict");

    static final ArchRule A_PRESS_COUNTS_ONCE = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("nl.privacyspiegel.shared.ui")))
            .should()
            .callConstructorWhere(DescribedPredicate.describe(
                    "it makes a button or dialog of its own",
                    call -> Set.of(Button.class.getName(), ConfirmDialog.class.getName(), Dialog.class.getName())
                            .contains(call.getTargetOwner().getName())))
            .because("the kit sees to it that a double click does things once and no dialog opens on another");

    static final ArchRule STORED_THINGS_STAY_INSIDE = classes()
            .that(annotatedWithAny(Set.of(Entity.class.getName()))
                    .or(JavaClass.Predicates.assignableTo(Repository.class)))
            .should()
            .bePackagePrivate();

    static final ArchRule EVERY_FRONT_DOOR_HAS_A_LOCK = methodsOfFrontDoors().should(haveALock());

    static final ArchRule EVERY_ACT_IS_WRITTEN_DOWN = methodsOfFrontDoors().should(beWrittenDown());

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Dto|DTO|Manager)")
            .because("such names say how it is made, not what it is for");

    static final ArchRule PACKAGES_ARE_CAPABILITIES = noClasses()
            .should()
            .resideInAnyPackage(
                    "..service..",
                    "..services..",
                    "..impl..",
                    "..dto..",
                    "..util..",
                    "..utils..",
                    "..config..",
                    "..common..");

    private HouseRules() {}

    private static GivenMethodsConjunction methodsOfFrontDoors() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areDeclaredInClassesThat()
                .arePublic();
    }

    private static ArchRule only(String library, String why, String... packages) {
        return noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(packages)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(why);
    }

    private static DescribedPredicate<JavaClass> annotatedWithAny(Set<String> names) {
        return CanBeAnnotated.Predicates.annotatedWith(annotationNamed(names)).forSubtype();
    }

    private static DescribedPredicate<JavaAnnotation<?>> annotationNamed(Set<String> names) {
        return DescribedPredicate.describe(
                "one of " + names,
                annotation -> names.contains(annotation.getRawType().getName()));
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
        return now || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
    }

    private static ArchCondition<JavaMethod> haveALock() {
        return new ArchCondition<>("be guarded by @PreAuthorize, there or on the class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass door = method.getOwner();
                boolean guarded = Stream.of(door, method)
                        .anyMatch(each -> ((CanBeAnnotated) each).isAnnotatedWith(PreAuthorize.class));
                boolean open = OPEN_DOORS.containsKey(door.getName());
                boolean inherited = method.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(
                        method, guarded || open || inherited, method.getFullName() + " has no @PreAuthorize"));
            }
        };
    }

    private static ArchCondition<JavaMethod> beWrittenDown() {
        return new ArchCondition<>(
                "record an entry in the audit trail, there, in a method of the same class, or in what it calls for acts on accounts") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean fine = !mayWrite(method)
                        || NOT_WRITTEN_DOWN.containsKey(shortName(method))
                        || records(method, new HashSet<>());
                events.add(new SimpleConditionEvent(method, fine, method.getFullName() + " records nothing"));
            }
        };
    }

    static String shortName(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static boolean mayWrite(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .map(transaction -> !transaction.readOnly())
                .orElse(false);
    }

    private static boolean records(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(AuditTrail.class)
                                || ((call.getTargetOwner().equals(method.getOwner()) || doesForOthers(call))
                                        && call.getTarget()
                                                .resolveMember()
                                                .filter(next -> records(next, seen))
                                                .isPresent()));
    }

    /** What two front doors do is written down in one place for both, as what is done to accounts at once or after a confirmation. */
    private static boolean doesForOthers(JavaMethodCall call) {
        return Set.of(
                        "nl.privacyspiegel.improvement.document.DocumentLog",
                        "nl.privacyspiegel.breach.BreachEntries",
                        "nl.privacyspiegel.organisation.accounts.AccountActs",
                        "nl.privacyspiegel.organisation.accounts.TwoPairs")
                .contains(call.getTargetOwner().getName());
    }
}
