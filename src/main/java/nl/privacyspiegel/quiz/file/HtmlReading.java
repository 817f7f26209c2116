package nl.privacyspiegel.quiz.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through HTML and writes down what a reader would read, and what cannot be written down. */
final class HtmlReading implements NodeFilter {

    /** What is no text, with its number in the sentence about it. */
    enum Kind {
        PICTURE(0),
        SOUND(1),
        FILM(2),
        FORMULA(3),
        FILE(4),
        EMBEDDED(5),
        LINK(6),
        TEX(7),
        STRUCK(8);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /**
     * Something that did not come along.
     *
     * @param what what is known of it: the text that stands for a picture, the name of a file, the address of a link
     * @param words of a link the words that did come along, of a picture the name of its file, else nothing
     */
    record Left(Kind kind, String what, String words) {}

    private static final Set<String> UNSEEN = Set.of(
            "style", "script", "noscript", "template", "head", "title", "meta", "link", "base", "xml", "colgroup");
    private static final Set<String> LOOKS = Set.of(
            "b",
            "strong",
            "i",
            "em",
            "u",
            "ins",
            "sub",
            "sup",
            "small",
            "big",
            "font",
            "mark",
            "code",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "blockquote",
            "pre",
            "center",
            "tt",
            "kbd");
    private static final String LINE = "0123456789+-=()";
    private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    private static final Pattern STYLED = Pattern.compile("(?i)color|background|font|decoration");
    private static final Pattern NUMBERED = Pattern.compile("[0-9a-zA-Z]{1,4}[.)]");

    private final HtmlLines lines;
    private final Deque<int[]> lists = new ArrayDeque<>();
    private final Deque<Integer> links = new ArrayDeque<>();
    private final HtmlLosses losses = new HtmlLosses();
    private boolean markup;

    /** @param lineEnds whether a line end in the HTML is one for its reader too */
    HtmlReading(boolean lineEnds) {
        lines = new HtmlLines(lineEnds);
    }

    String text() {
        return lines.text();
    }

    boolean markup() {
        return markup;
    }

    List<Left> left() {
        losses.tex(lines.text());
        return losses.all();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            lines.add(raised(text));
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    /** Ten to the sixth is not 106: numbers above and below the line have signs of their own. */
    private static String raised(TextNode node) {
        String text = node.getWholeText();
        String signs = node.parentNameIs("sup") ? ABOVE : node.parentNameIs("sub") ? BELOW : LINE;
        return text.chars().allMatch(sign -> LINE.indexOf(sign) >= 0)
                ? text.chars()
                        .mapToObj(sign -> signs.substring(LINE.indexOf(sign), LINE.indexOf(sign) + 1))
                        .collect(Collectors.joining())
                : text;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name) || isMarker(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        markup |= LOOKS.contains(name)
                || (name.equals("span") && STYLED.matcher(element.attr("style")).find());
        if (losses.isOf(element, name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (name) {
            case "br" -> lines.lineEnd();
            case "td", "th" -> lines.cell(element.previousElementSibling() == null);
            case "ul", "menu" -> list(0);
            case "ol" -> list(number(element.attr("start")));
            case "li" -> item();
            case "pre" -> {
                lines.block();
                lines.keepLineEnds(true);
            }
            case "a" -> links.push(lines.length());
            default -> {
                if (element.isBlock()) {
                    lines.block();
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element, String name) {
        switch (name) {
            case "td", "th" -> lines.cellEnd();
            case "tr" -> lines.row();
            case "ul", "menu", "ol" -> {
                lists.poll();
                lines.block();
            }
            case "li" -> {
                lines.marker("");
                lines.block();
            }
            case "pre" -> {
                lines.keepLineEnds(false);
                lines.block();
            }
            case "a" -> losses.link(element.attr("href").strip(), lines.since(links.pop()));
            default -> {
                if (element.isBlock()) {
                    lines.block();
                }
            }
        }
    }

    private void list(int next) {
        lines.block();
        lists.push(new int[] {next});
    }

    private static int number(String start) {
        return start.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(start)) : 1;
    }

    private void item() {
        lines.block();
        int[] list = lists.peek();
        String indentation = "  ".repeat(Math.max(0, Math.min(lists.size(), 8) - 1));
        lines.marker(indentation + (list == null || list[0] == 0 ? "- " : list[0]++ + ". "));
    }

    /** Word writes the dots and numbers of its lists as text in a font of their own. */
    private boolean isMarker(Element element) {
        if (!element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("mso-list:ignore")) {
            return false;
        }
        String sign = element.text().strip();
        lines.marker(NUMBERED.matcher(sign).matches() ? sign + " " : "- ");
        return true;
    }
}
