package nl.privacyspiegel.shared.page;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Our own documents in Markdown as HTML for a page without scripts. A link to another document is its words only; HTML and
 * comments in it are nothing.
 */
public final class MarkdownHtml {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .attributeProviderFactory(context -> new Heads())
            .build();

    private MarkdownHtml() {}

    public static String of(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new WordsOnly());
        return RENDERER.render(document);
    }

    private static final class WordsOnly extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            visitChildren(link);
            for (Node word = link.getFirstChild(); word != null; word = link.getFirstChild()) {
                link.insertBefore(word);
            }
            link.unlink();
        }

        @Override
        public void visit(HtmlBlock html) {
            html.unlink();
        }

        @Override
        public void visit(HtmlInline html) {
            html.unlink();
        }
    }

    /** Each cell knows what stands above it, for screens too narrow for a table; the first one is what its row is about. */
    private static final class Heads implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (!(node instanceof TableCell cell)) {
                return;
            }
            if (cell.isHeader()) {
                attributes.put("scope", "col");
            } else if (cell.getPrevious() == null) {
                attributes.put("role", "rowheader");
            } else {
                attributes.put("data-head", above(cell));
            }
        }

        private static String above(TableCell cell) {
            Node head = cell.getParent().getParent().getPrevious();
            Node above = head instanceof TableHead ? head.getFirstChild().getFirstChild() : null;
            for (Node before = cell.getPrevious(); before != null && above != null; before = before.getPrevious()) {
                above = above.getNext();
            }
            StringBuilder words = new StringBuilder();
            if (above != null) {
                above.accept(new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }
                });
            }
            return words.toString();
        }
    }
}
