package nl.privacyspiegel.quiz.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.file.HtmlReading.Kind;
import nl.privacyspiegel.quiz.file.HtmlReading.Left;
import org.jsoup.nodes.Element;

/** What of HTML is no text and cannot come along, in its order. */
final class HtmlLosses {

    private static final Set<String> CONTROLS =
            Set.of("iframe", "embed", "object", "applet", "canvas", "input", "select", "textarea", "button");
    private static final Set<String> STRUCK = Set.of("s", "strike", "del");
    private static final Pattern STRUCK_STYLE = Pattern.compile("(?i)text-decoration(-line)?\\s*:[^;]*line-through");
    private static final Pattern TEX =
            Pattern.compile("\\$\\$[^$]{1,400}\\$\\$|\\\\\\([^)]{1,400}\\\\\\)|\\\\\\[[^]]{1,400}\\\\]");

    private final List<Left> left = new ArrayList<>();

    List<Left> all() {
        return left;
    }

    /** Notes that there is a formula in this text. */
    void tex(String text) {
        if (TEX.matcher(text).find()) {
            left.add(new Left(Kind.TEX, "", ""));
        }
    }

    /** Whether this element is no text; what is known of it is remembered then. */
    boolean isOf(Element element, String name) {
        if (STRUCK.contains(name) || STRUCK_STYLE.matcher(element.attr("style")).find()) {
            if (element.hasText()) {
                leave(Kind.STRUCK, element.text());
            }
            return true;
        }
        String source = element.attr("src");
        String alternative = alternative(element);
        switch (name) {
            case "img" -> {
                boolean formula = element.hasClass("texrender") || alternative.startsWith("$$");
                String what = alternative.isEmpty() ? file(source) : alternative;
                if (formula || what.startsWith("data:")) {
                    leave(formula ? Kind.FORMULA : Kind.PICTURE, what);
                } else {
                    left.add(new Left(Kind.PICTURE, what, file(source)));
                }
            }
            case "svg" ->
                leave(Kind.PICTURE, within(element, "title").map(Element::text).orElse(alternative));
            case "picture" -> {
                return false;
            }
            case "audio" -> leave(Kind.SOUND, named(element, source));
            case "video" -> leave(Kind.FILM, named(element, source));
            case "area" -> link(element.attr("href").strip(), "");
            case "math" -> leave(Kind.FORMULA, element.text());
            default -> {
                if (!CONTROLS.contains(name)) {
                    return false;
                }
                leave(Kind.EMBEDDED, source.isEmpty() ? element.attr("data") : source);
            }
        }
        return true;
    }

    /** What stands for a picture in words. */
    private static String alternative(Element element) {
        return Stream.of("alt", "aria-label", "title")
                .map(attribute -> element.attr(attribute).strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Optional<Element> within(Element element, String name) {
        return Optional.ofNullable(element.selectFirst(name));
    }

    /** The title of a sound or a film, or else the name of its file. */
    private static String named(Element element, String source) {
        String title = alternative(element);
        String address = source.isEmpty()
                ? within(element, "source").map(each -> each.attr("src")).orElse("")
                : source;
        return title.isEmpty() ? file(address) : title;
    }

    private void leave(Kind kind, String what) {
        left.add(new Left(kind, what.startsWith("data:") ? "" : what, ""));
    }

    private static String file(String address) {
        String path = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        return address.startsWith("data:") ? "" : path.substring(path.lastIndexOf('/') + 1);
    }

    /** A link of which only the words came along, if any. */
    void link(String address, String words) {
        if (address.contains("@@PLUGINFILE@@") || address.contains("pluginfile.php")) {
            left.add(new Left(Kind.FILE, file(address), ""));
        } else if (!address.isEmpty()
                && !address.startsWith("#")
                && !bare(address).equals(bare(words))) {
            left.add(new Left(Kind.LINK, address, words));
        }
    }

    private static String bare(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^(https?://|mailto:|tel:)", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
    }
}
