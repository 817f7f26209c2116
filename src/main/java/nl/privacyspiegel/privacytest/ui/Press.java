package nl.privacyspiegel.privacytest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;

/**
 * A press on a button or key that counts only for what the browser showed at that moment, so that nobody judges an answer
 * unread. A key that is held down presses once, a double click presses once, and what is pressed while the next answer is
 * under way still belongs to the one before. The events are public because the framework makes them.
 */
final class Press {

    /** The attribute of the page's main element that says what it shows. */
    static final String SHOWN = "data-shown";

    private static final String WHAT_IS_SHOWN = "element.closest('main').getAttribute('" + SHOWN + "') || ''";

    private Press() {}

    /** @param action gets what was shown, as {@link #SHOWN} said it */
    static void onButton(Button button, SerializableConsumer<String> action) {
        ComponentUtil.addListener(button, ByPointer.class, event -> action.accept(event.shown()));
        ComponentUtil.addListener(button, ByEnter.class, event -> action.accept(event.shown()));
    }

    /** @param action gets which key, and what was shown */
    static Registration onKeys(Component main, SerializableBiConsumer<String, String> action) {
        return ComponentUtil.addListener(main, ByKey.class, event -> action.accept(event.key(), event.shown()));
    }

    abstract static class Event extends ComponentEvent<Component> {

        private static final long serialVersionUID = 1L;

        private final String shown;

        Event(Component source, boolean fromClient, String shown) {
            super(source, fromClient);
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    /** A mouse, a finger or assistive technology; not the click that a button makes of a key, which repeats. */
    @DomEvent(value = "click", filter = "event.isTrusted && event.detail < 2")
    public static final class ByPointer extends Event {

        private static final long serialVersionUID = 1L;

        public ByPointer(Component source, boolean fromClient, @EventData(WHAT_IS_SHOWN) String shown) {
            super(source, fromClient, shown);
        }
    }

    /** Enter or the space bar on the button. */
    @DomEvent(value = "keydown", filter = "!event.repeat && (event.key === 'Enter' || event.key === ' ')")
    public static final class ByEnter extends Event {

        private static final long serialVersionUID = 1L;

        public ByEnter(Component source, boolean fromClient, @EventData(WHAT_IS_SHOWN) String shown) {
            super(source, fromClient, shown);
        }
    }

    /** One of the keys that grade or take back, anywhere on the page. */
    @DomEvent(
            value = "keydown",
            filter =
                    "!event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey && /^[123uz]$/i.test(event.key)")
    public static final class ByKey extends Event {

        private static final long serialVersionUID = 1L;

        private final String key;

        public ByKey(
                Component source,
                boolean fromClient,
                @EventData("event.key") String key,
                @EventData(WHAT_IS_SHOWN) String shown) {
            super(source, fromClient, shown);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
