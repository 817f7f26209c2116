package nl.privacyspiegel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.privacyspiegel.shared.HiddenSign.Kind;

/** What people type and paste comes without what nobody sees. */
class TypedTest {

    @Example
    void a_value_is_plain() {
        assertThat(Typed.value(" 7\u00A0")).isEqualTo("7");
        assertThat(Typed.value("28\u201111\u20132026\t")).isEqualTo("28-11-2026");
        assertThat(Typed.value("\uFEFF\uFF17\uFF0C\uFF15")).isEqualTo("7,5");
        assertThat(Typed.value("\u22123")).isEqualTo("-3");
        assertThat(Typed.value("jan\u200B@gemeente.nl\r\n")).isEqualTo("jan@gemeente.nl");
        assertThat(Typed.unquoted("“ja”")).isEqualTo("ja");
        assertThat(Typed.unquoted("‘2026-01-31’")).isEqualTo("2026-01-31");
    }

    @Example
    void a_name_is_one_line_and_keeps_what_is_meant() {
        assertThat(Typed.name("Reusel\u00ADDe\u00A0Mierden – “Balie”\n")).isEqualTo("ReuselDe Mierden – “Balie”");
        assertThat(Typed.name("Cafe\u0301")).isEqualTo("Café");
        assertThat(Typed.name("e\u2011mail")).isEqualTo("e-mail");
    }

    @Example
    void prose_keeps_what_is_meant_and_loses_what_is_not() {
        assertThat(Typed.prose("“Nee” – €\u00A010\u200B, van\u00ADwege\u000Bregel\r\ntwee"))
                .isEqualTo("“Nee” – €\u00A010, vanwege\nregel\ntwee");
        assertThat(Typed.prose("👩\u200D💻 en x\u200Dy")).isEqualTo("👩\u200D💻 en xy");
        assertThat(Typed.prose("e\u001Email en af\u001Fbreken")).isEqualTo("e-mail en afbreken");
    }

    @Example
    void what_word_brings_along_stays_behind() {
        assertThat(Typed.prose("<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->Onze tekst"))
                .isEqualTo("Onze tekst");
        assertThat(
                        Typed.prose(
                                "<!-- /* Font Definitions */ @font-face {font-family:Calibri; panose-1:2;} -->\nOnze tekst<o:p></o:p>"))
                .isEqualTo("Onze tekst");
        assertThat(
                        Typed.prose(
                                "Normal 0 21 false false false NL X-NONE X-NONE MicrosoftInternetExplorer4\n"
                                        + "/* Style Definitions */ table.MsoNormalTable {mso-style-name:Standaardtabel; mso-style-noshow:yes;}\nOnze tekst"))
                .isEqualTo("Onze tekst");
        assertThat(Typed.prose("Als a < b {en} dan <!-- let op --> en normaal 0 fouten"))
                .isEqualTo("Als a < b {en} dan <!-- let op --> en normaal 0 fouten");
    }

    @Example
    void a_hidden_sign_has_a_place_and_a_name() {
        assertThat(HiddenSign.first("7 \u00A05")).contains(new HiddenSign(3, Kind.NO_BREAK_SPACE, "U+00A0"));
        assertThat(HiddenSign.first("“ja”")).get().extracting(HiddenSign::kind).isEqualTo(Kind.CURLY_QUOTE);
        assertThat(HiddenSign.first("gewone tekst, met é")).isEmpty();
    }

    @Property
    void cleaning_twice_changes_nothing_more(@ForAll String typed) {
        assertThat(Typed.prose(Typed.prose(typed))).isEqualTo(Typed.prose(typed));
        assertThat(Typed.name(Typed.name(typed))).isEqualTo(Typed.name(typed));
        assertThat(Typed.value(Typed.value(typed))).isEqualTo(Typed.value(typed));
    }
}
