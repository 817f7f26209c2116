package nl.privacyspiegel.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where a page sends the keyboard, in tests without a browser. */
public final class Focused {

    private Focused() {}

    /** The components that the server focuses with what it sends next, in that order. */
    public static List<Component> now() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        Predicate<PendingJavaScriptInvocation> focuses = call ->
                (call.getInvocation().getExpression() + call.getInvocation().getParameters()).contains("focus");
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(focuses)
                .map(call -> Element.get(call.getOwner()).getComponent())
                .flatMap(Optional::stream)
                .toList();
    }
}
