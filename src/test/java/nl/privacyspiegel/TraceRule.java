package nl.privacyspiegel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.MemberTrace;

/** No module forgets what it keeps of a member, when that member asks or is erased. */
final class TraceRule {

    private static final Set<String> FIELDS_ABOUT_A_MEMBER = Set.of("memberId", "madeBy");

    private static final Map<String, String> STAYS = Map.of(
            "AuditEntry", "who did what stays provable: a number and a function, and the name goes with the member");

    static final ArchRule WHAT_IS_KEPT_OF_A_MEMBER_IS_A_TRACE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(beErasedByATrace())
            .because("who is erased leaves nothing behind: implement MemberTrace");

    private TraceRule() {}

    private static ArchCondition<JavaClass> beErasedByATrace() {
        return new ArchCondition<>("be used by a MemberTrace beside it when it is about a member") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                boolean aboutAMember =
                        entity.getFields().stream().map(JavaField::getName).anyMatch(FIELDS_ABOUT_A_MEMBER::contains);
                boolean fine = !aboutAMember
                        || STAYS.containsKey(entity.getSimpleName())
                        || usersOf(entity).stream().anyMatch(user -> user.isAssignableTo(MemberTrace.class));
                events.add(new SimpleConditionEvent(entity, fine, entity.getName() + " outlives its member"));
            }
        };
    }

    private static Set<JavaClass> usersOf(JavaClass entity) {
        return entity.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .collect(Collectors.toSet());
    }
}
