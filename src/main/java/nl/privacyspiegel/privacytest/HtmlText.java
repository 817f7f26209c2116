package nl.privacyspiegel.privacytest;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * The text of a piece of HTML.
 *
 * @param markup whether it held more than paragraphs and line breaks
 */
record HtmlText(String text, boolean markup) {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</p>\\s*<p>|</li>|</div>");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)</?p>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]*>");

    static HtmlText of(String html) {
        String lines = PARAGRAPH.matcher(BREAK.matcher(html).replaceAll("\n")).replaceAll("");
        String plain = TAG.matcher(lines).replaceAll("");
        String text = HtmlUtils.htmlUnescape(plain).strip();
        return new HtmlText(text, !plain.equals(lines));
    }
}
