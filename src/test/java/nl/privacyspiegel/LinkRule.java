package nl.privacyspiegel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.html.Anchor;
import java.util.Set;
import nl.privacyspiegel.shared.ui.Links;

/** No link leads to a page that the router in the browser does not know, where a file was meant. */
final class LinkRule {

    /** Its way past the navigation gets another address on each page, and the mark of the product leads home. */
    private static final String FRAME = "nl\\.privacyspiegel\\.shell\\.(MainLayout|Brand)";

    static final ArchRule LINKS_ARE_MADE_IN_ONE_PLACE = noClasses()
            .that()
            .doNotBelongToAnyOf(Links.class)
            .and()
            .haveNameNotMatching(FRAME)
            .should()
            .callConstructorWhere(DescribedPredicate.describe("it makes a link to an address", LinkRule::toAnAddress))
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "it says itself what the router does with a link",
                    call -> isOfALink(call)
                            && Set.of("setHref", "setRouterIgnore", "setDownload")
                                    .contains(call.getTarget().getName())))
            .because("Links knows what the router in the browser must leave alone");

    private LinkRule() {}

    /** What is made as it is asked for has no address; Vaadin keeps the router away from it. */
    private static boolean toAnAddress(JavaConstructorCall call) {
        return isOfALink(call)
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().startsWith("com.vaadin.flow.server"));
    }

    private static boolean isOfALink(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(Anchor.class);
    }
}
