package nl.privacyspiegel.shared.page;

import com.samskivert.mustache.Escapers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * As much of Markdown as our own documents use, as HTML: headings, paragraphs, lists, tables, bold, italic and code. A link to
 * another document is its words only, a comment is nothing. All else is escaped.
 */
public final class PlainMarkdown {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->\\s*");
    private static final Pattern BLOCKS = Pattern.compile("\\n\\s*\\n");
    private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.*)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern ITALIC = Pattern.compile("\\*([^*]+)\\*");
    private static final Pattern CODE = Pattern.compile("&#x60;(.+?)&#x60;");

    private PlainMarkdown() {}

    public static String html(String markdown) {
        return BLOCKS.splitAsStream(COMMENT.matcher(markdown).replaceAll("").strip())
                .flatMap(block -> parts(block).stream())
                .map(PlainMarkdown::block)
                .collect(Collectors.joining("\n"));
    }

    /** A heading needs no empty line behind it. */
    private static List<String> parts(String block) {
        int end = block.indexOf('\n');
        return block.startsWith("#") && end > 0
                ? List.of(block.substring(0, end), block.substring(end + 1))
                : List.of(block);
    }

    private static String block(String block) {
        List<String> lines = block.lines().toList();
        Matcher heading = HEADING.matcher(lines.getFirst());
        if (heading.matches()) {
            int level = heading.group(1).length();
            return "<h%d>%s</h%d>".formatted(level, words(heading.group(2)), level);
        }
        if (lines.getFirst().startsWith("- ")) {
            return lines.stream()
                    .map(line -> "<li>" + words(line.substring(2)) + "</li>")
                    .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        }
        return lines.getFirst().startsWith("|") ? table(lines) : "<p>" + words(String.join(" ", lines)) + "</p>";
    }

    private static String table(List<String> lines) {
        List<String> heads = cells(lines.getFirst());
        Stream<String> top = Stream.of(row(heads, heads, true));
        return Stream.concat(top, lines.stream().skip(2).map(line -> row(cells(line), heads, false)))
                .collect(Collectors.joining("\n", "<table>\n", "\n</table>"));
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(cell -> words(cell.strip()))
                .toList();
    }

    /** Each cell knows what stands above it, for screens too narrow for a table. */
    private static String row(List<String> cells, List<String> heads, boolean top) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> top || column == 0
                        ? "<th scope=\"%s\">%s</th>".formatted(top ? "col" : "row", cells.get(column))
                        : "<td data-head=\"%s\">%s</td>".formatted(heads.get(column), cells.get(column)))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String words(String text) {
        String escaped = LINK.matcher(Escapers.HTML.escape(text)).replaceAll("$1");
        String bold = BOLD.matcher(escaped).replaceAll("<strong>$1</strong>");
        return CODE.matcher(ITALIC.matcher(bold).replaceAll("<em>$1</em>")).replaceAll("<code>$1</code>");
    }
}
