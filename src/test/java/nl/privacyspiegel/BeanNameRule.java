package nl.privacyspiegel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.beans.Introspector;
import org.springframework.context.annotation.Bean;

/** What a configuration makes has another name than itself: with the same name nothing starts, perhaps only with one setting. */
final class BeanNameRule {

    static final ArchRule A_BEAN_IS_NOT_NAMED_AFTER_ITS_MAKER = methods()
            .that()
            .areAnnotatedWith(Bean.class)
            .should(new ArchCondition<>("have another name than the class that they are in") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    String maker = method.getOwner().getSimpleName();
                    if (method.getName().equals(Introspector.decapitalize(maker))) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                    }
                }
            })
            .because("Spring gives both that name");

    private BeanNameRule() {}
}
