package nl.privacyspiegel.quiz.file;

import java.util.List;
import nl.privacyspiegel.quiz.file.HtmlReading.Left;
import nl.privacyspiegel.shared.Typed;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a piece of HTML: a line for each block, list item, table row and line break. What is no text, such as a
 * picture, is told apart, so that nobody loses it in silence.
 *
 * @param markup whether it looked like more than paragraphs, lists and line breaks
 * @param left what could not come along, in its order
 */
record HtmlText(String text, boolean markup, List<Left> left) {

    /** Deeper elements come to stand beside each other: their text stays, and hostile files take no time. */
    private static final int DEEPEST = 60;

    HtmlText {
        left = List.copyOf(left);
    }

    /** Of HTML in which a line end is a blank. */
    static HtmlText of(String html) {
        return of(html, false);
    }

    /** Of HTML in which a line end is a line end too, as where people type text between tags. */
    static HtmlText ofLines(String html) {
        return of(html, true);
    }

    private static HtmlText of(String html, boolean lineEnds) {
        HtmlReading reading = new HtmlReading(lineEnds);
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        NodeTraversor.filter(reading, parser.parseInput(HtmlTags.only(html), "").body());
        // Some editors escape twice: a reader would see the entity itself.
        String once = Parser.unescapeEntities(reading.text(), true).replace('\u00A0', ' ');
        return new HtmlText(Typed.prose(once).strip(), reading.markup(), reading.left());
    }
}
