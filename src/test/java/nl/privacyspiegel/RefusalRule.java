package nl.privacyspiegel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.organisation.refused.RefusedAccess;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.RefusalWitness;
import org.springframework.security.access.AccessDeniedException;

/** No page says in its own words that somebody lacks a right, without the audit trail hearing of it. */
final class RefusalRule {

    /** Who catches a refusal and tells nobody, and why. */
    static final Map<String, String> TELL_NOBODY = Map.of(
            "nl.privacyspiegel.assessment.ui.saving.PageContext.fresh",
            "it only looks, every few seconds and by itself; the save that follows tells it",
            "nl.privacyspiegel.privacytest.ui.ResultsView.beforeEnter",
            "it throws what it caught, unless the reader may know why there is nothing",
            "nl.privacyspiegel.privacytest.ui.ResultsView.notClosedYet",
            "the page that could not be shown is told already",
            "nl.privacyspiegel.shell.AccessView.open",
            "who opens a link is not known, so there is no right to lack",
            "nl.privacyspiegel.shell.MainLayout.<init>",
            "it throws what it caught, for the page that tells it",
            "nl.privacyspiegel.shell.AccessView.submit",
            "who opens a link is not known, so there is no right to lack");

    static final ArchRule A_REFUSAL_PUT_INTO_WORDS_IS_TOLD = codeUnits()
            .should(tellTheRefusalsThatTheyCatch())
            .because("what was refused must be in the audit trail, whatever the page makes of it");

    private RefusalRule() {}

    private static ArchCondition<JavaCodeUnit> tellTheRefusalsThatTheyCatch() {
        return new ArchCondition<>("tell the refusals that they catch on a page") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                if (isOnAPage(unit.getOwner()) && catchesARefusal(unit)) {
                    boolean fine = tells(unit) || TELL_NOBODY.containsKey(name(unit));
                    events.add(new SimpleConditionEvent(unit, fine, name(unit) + " swallows a refusal"));
                }
            }
        };
    }

    static String name(JavaCodeUnit unit) {
        return unit.getOwner().getName() + "." + unit.getName();
    }

    private static boolean isOnAPage(JavaClass owner) {
        return owner.getPackageName().endsWith(".ui")
                || owner.getPackageName().startsWith("nl.privacyspiegel.shell")
                || owner.getName().startsWith("example.wrong");
    }

    private static boolean catchesARefusal(JavaCodeUnit unit) {
        return unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> Set.of(NotFoundException.class, AccessDeniedException.class).stream()
                        .anyMatch(refusal -> isOrIsAbove(caught, refusal)));
    }

    /** Not of Throwable: that is what the compiler catches to close something, and throws again. */
    private static boolean isOrIsAbove(JavaClass caught, Class<?> refusal) {
        for (Class<?> each = refusal; each != Throwable.class; each = each.getSuperclass()) {
            if (caught.isEquivalentTo(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(RefusalWitness.class)
                        || call.getTargetOwner().isEquivalentTo(RefusedAccess.class));
    }
}
