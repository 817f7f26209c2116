package nl.privacyspiegel.hostile;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** All that stands on the page, found by walking its tree. */
public final class Screen {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}\\p{M}\\s]+");
    private static final Set<String> ACTIVE =
            Set.of("script", "iframe", "object", "embed", "foreignobject", "a", "img");

    private Screen() {}

    /** Every element that a reader can come across below this one. */
    static void walk(Element element, Consumer<Element> visit) {
        if (element.isTextNode()
                || !element.isVisible()
                || element.getComponent().filter(Screen::isClosed).isPresent()) {
            return;
        }
        visit.accept(element);
        element.getChildren().forEach(child -> walk(child, visit));
        element.getNode().getFeatureIfInitialized(VirtualChildrenList.class).ifPresent(children -> {
            for (int i = 0; i < children.size(); i++) {
                walk(Element.get(children.get(i)), visit);
            }
        });
    }

    /** The dialogs and messages of this kind that stand before the page: they hang at the window itself. */
    static <C extends Component> List<C> inFront(UI ui, Class<C> type) {
        List<Element> parts = new ArrayList<>(ui.getElement().getChildren().toList());
        ui.getElement()
                .getNode()
                .getFeatureIfInitialized(VirtualChildrenList.class)
                .ifPresent(children -> {
                    for (int i = 0; i < children.size(); i++) {
                        parts.add(Element.get(children.get(i)));
                    }
                });
        return parts.stream()
                .flatMap(element -> element.getComponent().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(component -> !isClosed(component))
                .toList();
    }

    private static boolean isClosed(Component component) {
        return switch (component) {
            case Dialog dialog -> !dialog.isOpened();
            case ConfirmDialog dialog -> !dialog.isOpened();
            case Notification message -> !message.isOpened();
            default -> false;
        };
    }

    public static <C extends Component> List<C> all(Component root, Class<C> type) {
        List<C> found = new ArrayList<>();
        walk(
                root.getElement(),
                element -> element.getComponent()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .ifPresent(found::add));
        return found;
    }

    /** The fields below this component in which people type text. */
    static List<AbstractField<?, String>> textFields(Component root) {
        List<AbstractField<?, String>> fields = new ArrayList<>();
        for (AbstractField<?, ?> field : all(root, AbstractField.class)) {
            if (field.getEmptyValue() instanceof String && !field.isReadOnly() && field.isEnabled()) {
                @SuppressWarnings("unchecked")
                AbstractField<?, String> text = (AbstractField<?, String>) field;
                fields.add(text);
            }
        }
        return fields;
    }

    static String label(Component field) {
        return Objects.requireNonNullElse(field.getElement().getProperty("label"), "");
    }

    static String name(Component button) {
        return Optional.ofNullable(button.getElement().getAttribute("aria-label"))
                .orElseGet(() -> button.getElement().getTextRecursively());
    }

    /** What is said about a text that was refused: at a field, on the page or in passing. */
    static List<String> refusals(UI ui) {
        List<String> said = new ArrayList<>();
        walk(ui.getElement(), element -> {
            var classes = element.getClassList();
            boolean error = classes.contains("ps-error") && !classes.contains("ps-mark");
            if (error || classes.contains("ps-failed")) {
                said.add(element.getTextRecursively());
            }
            Component component = element.getComponent().orElse(null);
            if (component instanceof HasValidationProperties field && field.isInvalid()) {
                said.add(Objects.requireNonNullElse(field.getErrorMessage(), ""));
            }
            if (component instanceof Notification message
                    && message.getThemeNames().contains("error")) {
                said.add(Objects.requireNonNullElse(message.getElement().getProperty("text"), ""));
            }
        });
        return said;
    }

    /** All texts and values on the page, as {@link #comparable}. */
    public static String text(UI ui) {
        StringBuilder text = new StringBuilder();
        walk(ui.getElement(), element -> {
            text.append(element.getText());
            element.getComponent()
                    .filter(HasValue.class::isInstance)
                    .map(field -> ((HasValue<?, ?>) field).getValue())
                    .ifPresent(text::append);
            Stream.of("label", "text", "header")
                    .map(element::getProperty)
                    .filter(Objects::nonNull)
                    .forEach(text::append);
        });
        return comparable(text.toString());
    }

    /** A text without what may be cleaned away or written another way: blanks, signs that nobody sees, marks on letters. */
    static String comparable(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u2011', '-')
                .toLowerCase(Locale.ROOT);
    }

    /** Its lines, each {@link #comparable}: a list shows them apart. */
    static Stream<String> lines(String text) {
        return text.lines()
                .flatMap(line -> Stream.of(line.split("[\\u0085\\u2028\\u2029\\x0B\\f]")))
                .map(Screen::comparable);
    }

    /** The start of a text, to read in a message. */
    static String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(30).forEach(point -> {
            if (point >= ' ' && point < 127) {
                shown.appendCodePoint(point);
            } else {
                shown.append("\\u{").append(Integer.toHexString(point)).append('}');
            }
        });
        return shown.toString();
    }

    /** Nothing on the page can run: no markup but our own drawings, no handler, no address that is a script. */
    static void requireHarmless(UI ui) {
        walk(ui.getElement(), element -> {
            element.getAttributeNames()
                    .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("on"))
                    .forEach(name -> refuse("a handler " + name));
            Stream.of("href", "src", "action")
                    .map(name -> Objects.requireNonNullElse(
                            element.getAttribute(name), Objects.requireNonNullElse(element.getProperty(name), "")))
                    .filter(address -> address.strip().matches("(?is)\\s*(javascript|data|vbscript):.*"))
                    .forEach(address -> refuse("an address " + address));
            String markup = element.getProperty("innerHTML");
            boolean drawing =
                    element.getComponent().filter(Html.class::isInstance).isPresent();
            if (markup != null && (!drawing || runs(markup))) {
                refuse("markup " + markup);
            }
        });
    }

    /** Whether markup holds more than text and drawings; what people typed may look like it and is only text. */
    private static boolean runs(String markup) {
        return Jsoup.parseBodyFragment(markup).body().getAllElements().stream()
                .anyMatch(element -> ACTIVE.contains(element.normalName())
                        || element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("on")
                                        || attribute.getValue().strip().startsWith("javascript:")));
    }

    private static void refuse(String what) {
        throw new AssertionError("The page holds " + what);
    }
}
