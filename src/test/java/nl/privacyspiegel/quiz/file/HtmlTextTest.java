package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** The text of a piece of HTML is what a reader sees of it. */
class HtmlTextTest {

    private static String text(String html) {
        return HtmlText.of(html).text();
    }

    @Example
    void blocks_begin_on_a_line_of_their_own_whatever_their_attributes() {
        assertThat(text("<p dir=\"ltr\" style=\"text-align: left;\">Een.</p><p class='x'>Twee.</p>"))
                .isEqualTo("Een.\nTwee.");
        assertThat(text("<h3 id=a>Kop</h3>Tekst<div>Blok</div>slot")).isEqualTo("Kop\nTekst\nBlok\nslot");
        assertThat(text("a<br/>b<BR class=\"x\">c<br><br>d")).isEqualTo("a\nb\nc\n\nd");
        assertThat(text("<ul><li>een</li><li>twee<ol start=3><li>a</li><li><p>b</p></li></ol></li></ul>na"))
                .isEqualTo("- een\n- twee\n  3. a\n  4. b\nna");
        assertThat(
                        text(
                                "<table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p></td><td></td><td><p>2</p></td></tr></table>x"))
                .isEqualTo("A | B\n1 | | 2\nx");
        assertThat(text("<dl><dt>Woord</dt><dd>Uitleg</dd></dl><blockquote>Citaat</blockquote>"))
                .isEqualTo("Woord\nUitleg\nCitaat");
        assertThat(text("<pre>een\n  twee</pre>")).isEqualTo("een\ntwee");
        assertThat(text("een\n<b>twee</b>\n\ndrie")).isEqualTo("een twee drie");
        assertThat(HtmlText.ofLines("<p>een</p>\n<p>twee\ndrie<br>\nvier</p>").text())
                .isEqualTo("een\ntwee\ndrie\nvier");
    }

    @Example
    void a_number_above_or_below_the_line_stays_another_number() {
        assertThat(text("10<sup>6</sup> m<sup>2</sup>, H<sub>2</sub>O, 10<sup>-3</sup> en de 1<sup>e</sup>"))
                .isEqualTo("10⁶ m², H₂O, 10⁻³ en de 1e");
    }

    @Example
    void what_was_struck_out_is_no_text_and_is_told() {
        HtmlText html = HtmlText.of(
                "Meld het <s>de volgende dag</s> <del>later</del> meteen"
                        + "<span style='color:red; text-decoration: underline line-through'> of nooit</span><strike> </strike>.");
        assertThat(html.text()).isEqualTo("Meld het meteen.");
        assertThat(html.left())
                .extracting(left -> left.kind() + ": " + left.what())
                .containsExactly("STRUCK: de volgende dag", "STRUCK: later", "STRUCK: of nooit");
    }

    @Example
    void style_sheets_scripts_and_what_word_adds_vanish() {
        assertThat(text("<style>p {color: red}</style><script>x < 3</script><!-- weg -->Tekst"))
                .isEqualTo("Tekst");
        assertThat(text(
                        "<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><p class=MsoNormal>Een<o:p></o:p></p>"
                                + "<p class=MsoNormal>Twee<o:p>&nbsp;</o:p></p>"))
                .isEqualTo("Een\nTwee");
        assertThat(text("<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'>"
                        + "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span><![endif]>Punt</p>"
                        + "<p><span style=\"mso-list: Ignore\">2.</span>Tweede</p>"))
                .isEqualTo("- Punt\n2. Tweede");
        assertThat(
                        text(
                                "<html xmlns:o=\"urn:x\"><head><title>Weg</title><style>a{}</style></head><body>Hier</body></html>"))
                .isEqualTo("Hier");
        assertThat(text("<p>&lt;!-- /* Font Definitions */ @font-face {font-family:Calibri;} --&gt;Tekst</p>"))
                .isEqualTo("Tekst");
    }

    @Example
    void entities_of_all_kinds_are_read() {
        assertThat(text("&apos;&check;&euro;&#8364;&#x20AC;&eacute;&amp;&nbsp;x&hellip;"))
                .isEqualTo("'✓€€€é& x…");
        assertThat(text("Een &amp;euro;-teken &amp;amp; meer")).isEqualTo("Een €-teken & meer");
        assertThat(text("AT&T en R&D &onbekend;")).isEqualTo("AT&T en R&D &onbekend;");
    }

    @Example
    void less_than_is_less_than() {
        for (String plain : new String[] {
            "x < 5 en y > 3",
            "a<b en c>d",
            "1<2>0",
            "Vul <naam> in, of <jan@gemeente.example>",
            "<https://voorbeeld.example>",
            "<- let op ->",
            "als <",
            "<!-- nooit dicht",
            "Een <script> zonder einde",
            "i<p"
        }) {
            assertThat(text(plain)).isEqualTo(plain);
        }
    }

    @Property(tries = 300)
    void plain_text_stays_as_it_is(@ForAll("plain") String plain) {
        assertThat(text(plain)).isEqualTo(plain);
        assertThat(HtmlText.ofLines(plain).left()).isEmpty();
    }

    @Property(tries = 500)
    void no_html_breaks_the_reading(@ForAll("html") String html) {
        assertThat(HtmlText.of(html).text())
                .doesNotContain("\u00A0", "\r")
                .isEqualTo(text(html).strip());
    }

    @Example
    void hostile_html_is_read_in_no_time() {
        for (String part : new String[] {
            "<b ",
            "<!--",
            "<!--[if a]>",
            "<div>",
            "<td>",
            "<a href=\"",
            "&amp;",
            "<style>",
            "<table><tr><td>",
            "<li>",
            "<",
            "<p.MsoX{",
            "<ul>",
            "$$",
            "\\("
        }) {
            String html = part.repeat(150_000 / part.length());
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> text(html), part);
        }
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.of("woord", "x", "<", ">", "5", "é", "€", "-", "(", "#", "a=b", "\"", "'", "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> html() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<br>",
                        "<li>",
                        "<ul>",
                        "</ul>",
                        "<td>",
                        "<table>",
                        "<a href='x'>",
                        "</a>",
                        "<img>",
                        "<style>",
                        "</style>",
                        "<!--",
                        "-->",
                        "&euro;",
                        "&",
                        "tekst",
                        " ",
                        "\n",
                        "<pre>",
                        "</pre>",
                        "<o:p>",
                        "\u00A0",
                        "<![if x]>",
                        "<math>",
                        "</math>",
                        "<b")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
