package nl.privacyspiegel.privacytest.taking;

import static nl.privacyspiegel.privacytest.taking.Replies.location;
import static nl.privacyspiegel.privacytest.taking.Replies.page;
import static nl.privacyspiegel.privacytest.taking.Replies.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.handing.StartLimits;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An employee with a browser without scripts")
class TakingTheTestOverHttpTest extends TestOverHttp {

    @Test
    @DisplayName(
            "waits a moment when a program begins one test after the other with the same open link, and loses nothing")
    void begins_while_the_link_is_flooded() {
        Opened campaign = campaigns().in(unit, unit);
        Visitor waiting = new Visitor(port);
        page(waiting.get("/test/" + campaign.link()));
        Visitor busy = begunWith(campaign.link());
        StartLimits limits = application.getBean(StartLimits.class);
        assertThatThrownBy(() -> {
                    for (int test = 0; test < 100; test++) {
                        limits.begin(campaign.id().value());
                    }
                })
                .isInstanceOf(RuleViolation.class);
        HttpResponse<byte[]> refused = waiting.post("/test/" + campaign.link());
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(text(refused)).contains("Het is even druk", "Er is niets verloren", "wacht een paar tellen");
        assertThat(location(busy.post("/test/" + campaign.link())))
                .as("who has begun goes on")
                .isEqualTo("/test/mijn/apparaat");
        Opened codes = campaigns().withCodes(unit, 1);
        begun(codes);
    }

    @Test
    @DisplayName("types the code of the letter, answers, looks back, hands in and reads the own result")
    void the_whole_way() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor visitor = new Visitor(port);
        assertThat(page(visitor.get("/test")))
                .contains("<h1>Vul uw code in</h1>", "<title>Vul uw code in – Privacytest");
        String typed = " " + campaign.code().toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})", "$1-");
        String welcome = location(visitor.post("/test", "code", typed));
        assertThat(page(visitor.get(welcome)))
                .contains("Privacytest voorjaar", "Wij willen weten wat nodig is.", "minder dan 5 deelnemers")
                .contains("Uiterlijk 90 dagen", "12 maart 2026", "De code waarmee u hier kwam, werkt één keer")
                .contains("Privacyspiegel laat aan niemand zien", "Wie de server beheert, kan antwoorden lezen")
                .contains("wie de server beheert, kan een code naast een test leggen");
        String landed = page(visitor.get(welcome));
        assertThat(landed)
                .contains("vraagt u om deze test te maken", "15 vragen, ongeveer", "Taal van de vragen: Nederlands")
                .containsSubsequence("Begin met de test", "<h2 id=\"belofte\">");
        assertThat(location(visitor.post(welcome))).isEqualTo("/test/mijn/apparaat");
        assertThat(page(visitor.get("/test/mijn/vraag/1")))
                .contains("<title>Vraag 1 van 15 – Privacytest</title>", "<progress max=\"15\" value=\"1\"")
                .contains("<label class=\"asked\" for=\"antwoord\" lang=\"nl\">");

        String next = location(visitor.post(
                "/test/mijn/vraag/1",
                "vraag",
                "actueel-01",
                "antwoord",
                "Meteen melden, ook 's avonds.",
                "naar",
                "volgende"));
        assertThat(page(visitor.get(next)))
                .contains("role=\"status\">Antwoord op vraag 1 is opgeslagen.", "<fieldset", "type=\"radio\"")
                .doesNotContain("Geen antwoord: ik sla");
        String back = location(
                visitor.post("/test/mijn/vraag/2", "vraag", "actueel-02", "antwoord", "risico", "naar", "vorige"));
        assertThat(page(visitor.get(back)))
                .contains("Antwoord op vraag 2 is opgeslagen.", "Meteen melden, ook &#39;s avonds.</textarea>");
        assertThat(page(visitor.get("/test/mijn/vraag/2")))
                .contains("value=\"risico\" checked", "Geen antwoord: ik sla");
        assertThat(location(visitor.post("/test/mijn/vraag/3", "vraag", "actueel-03", "naar", "volgende")))
                .isEqualTo("/test/mijn/vraag/4?opgeslagen=3");
        assertThat(page(visitor.get("/test/mijn/vraag/4?opgeslagen=3"))).contains("Vraag 3 heeft geen antwoord.");
        visitor.post(
                "/test/mijn/vraag/4",
                "vraag",
                "actueel-04",
                "antwoord",
                "melden",
                "antwoord",
                "bellen",
                "naar",
                "volgende");
        assertThat(location(visitor.get("/test/mijn"))).isEqualTo("/test/mijn/vraag/3");

        assertThat(page(visitor.get("/test/mijn/overzicht")))
                .contains("12 vragen hebben nog geen antwoord.", "Inleveren met 12 open vragen")
                .containsPattern(
                        "<a href=\"/test/mijn/vraag/3\" lang=\"nl\">3\\. [^<]+</a> <span class=\"missing\">Geen antwoord");
        assertThat(location(visitor.post("/test/mijn/inleveren"))).isEqualTo("/test/mijn/uitslag");
        assertThat(location(visitor.post("/test/mijn/inleveren"))).isEqualTo("/test/mijn/uitslag");
        assertThat(page(visitor.get("/test/mijn/uitslag")))
                .contains("Uw antwoorden zijn ingeleverd", "Meteen melden, ook", "Voorbeeld van een goed antwoord")
                .contains("Uw antwoord", "Uitleg", "AVG art. 33", "van de ", "Om te onthouden")
                .contains("1 open antwoord", "kijken mensen na", "12 overgeslagen", "Overslaan is niet fout.")
                .contains("<span aria-hidden=\"true\">\u2013</span> overgeslagen")
                .contains("<details class=\"topic\">")
                .doesNotContain("niet goed");
        assertThat(page(visitor.get("/test/mijn/uitslag?alles=ja"))).contains("<details class=\"topic\" open>");
        assertThat(page(visitor.get("/test/mijn/bewijs")))
                .contains("Bewijs van deelname", "Privacytest voorjaar", "Ingeleverd op", "2 maart 2026")
                .doesNotContain("punten", "goed", "Meteen melden");
        assertThat(campaigns().stored(campaign.id(), true))
                .containsExactly(
                        "actueel-01=Meteen melden, ook 's avonds.", "actueel-02=risico", "actueel-04=bellen,melden");

        assertThat(location(visitor.get("/test/mijn"))).isEqualTo("/test/mijn/uitslag");
        assertThat(page(visitor.get(location(visitor.post("/test/mijn/wissen")))))
                .contains("Uw uitslag is gewist");
        assertThat(visitor.get("/test/mijn/uitslag").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/test/mijn/bewijs").statusCode()).isEqualTo(404);
        assertThat(text(new Visitor(port).get("/test/mijn/uitslag"))).contains("Op dit apparaat staat geen test open");
    }

    @Test
    @DisplayName("hears what is wrong, and nothing typed is lost")
    void too_long() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor visitor = begun(campaign);
        String long2001 = "<b>y</b>" + "x".repeat(1993);
        HttpResponse<byte[]> refused =
                visitor.post("/test/mijn/vraag/1", "vraag", "actueel-01", "antwoord", long2001, "naar", "volgende");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused))
                .contains("<title>Fout: Vraag 1 van 15", "role=\"alert\"", "aria-describedby=\"hulp fout\"")
                .contains("x".repeat(1993) + "</textarea>", "&lt;b&gt;y&lt;/b&gt;")
                .doesNotContain("<b>");
        assertThat(visitor.post("/test/mijn/vraag/1", "vraag", "actueel-01", "antwoord", "z".repeat(100_000))
                        .statusCode())
                .isEqualTo(422);
        assertThat(campaigns().stored(campaign.id(), false)).isEmpty();
        assertThat(text(visitor.post("/test", "code", " "))).contains("U hebt nog geen code ingevuld.");
        assertThat(text(visitor.post("/test", "code", "0001-0001-0001")))
                .contains("In alle drie de groepen zit een tikfout.", "name=\"keer\" value=\"1\"")
                .doesNotContain("Lukt het niet?");
        assertThat(text(visitor.post("/test", "code", "000G-0001-0001", "keer", "2")))
                .contains("de tweede groep en de derde groep", "die acht tekens", "Lukt het niet?");
        assertThat(text(visitor.post("/test", "code", "000G-00")))
                .contains("in de tweede groep staan er 2, in de derde groep staan er nog geen", "value=\"000G-00\"");
        assertThat(text(visitor.post("/test", "code", "000G0010001")))
                .contains("Aan deze code ontbreekt er 1. Kijk vanaf de tweede groep");
        HttpResponse<byte[]> wrong = visitor.post("/test", "code", "ABC\"><i>");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(text(wrong))
                .contains("Dit is geen hele code", "ABC&quot;&gt;")
                .doesNotContain("<i>");
    }

    @Test
    @DisplayName("with a used code reads so, with an unknown one that it is unknown")
    void used_and_unknown() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor first = begun(campaign);
        HttpResponse<byte[]> used = new Visitor(port).get("/test/" + campaign.code());
        assertThat(used.statusCode()).isEqualTo(410);
        assertThat(text(used))
                .contains("Deze code is al gebruikt", "nieuwe code aan wie u de code gaf")
                .doesNotContain("Ga verder met de test");
        HttpResponse<byte[]> own = first.get("/test/" + campaign.code());
        assertThat(page(own)).contains("U was al begonnen", "Ga verder met de test");
        for (String code : List.of("ABCDEFGHJKMNPQRSTVWXYZ0123", "x", "..%2F..%2Fetc", "%3Cscript%3E", "%00")) {
            HttpResponse<byte[]> unknown = new Visitor(port).get("/test/" + code);
            assertThat(unknown.statusCode()).as(code).isIn(303, 404);
            assertThat(text(unknown)).as(code).doesNotContain("<script");
        }
        assertThat(new Visitor(port).get("/test/mijn/bestaat/niet").statusCode())
                .isEqualTo(404);
        assertThat(text(new Visitor(port).send("PUT", "/test/" + campaign.code())))
                .doesNotContain("Whitelabel");
    }

    @Test
    @DisplayName("loses no code when the browser keeps no cookies, and may press the button twice")
    void cookies_off_and_double_click() {
        Opened campaign = campaigns().withCodes(unit, 1);
        HttpResponse<byte[]> refused = new Visitor(port).post("/test/" + campaign.code());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("Uw browser bewaart geen cookie");
        Visitor visitor = begun(campaign);
        assertThat(location(visitor.post("/test/" + campaign.code()))).isEqualTo("/test/mijn/apparaat");
        assertThat(campaigns().submissions(campaign.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("needs no unit with an open link, and chooses between going on and beginning again")
    void open_link() {
        UnitId other = people.unit();
        Opened campaign = campaigns().in(unit, unit, other);
        Visitor visitor = new Visitor(port);
        String address = "/test/" + campaign.link();
        assertThat(page(visitor.get(address)))
                .contains("niet uitsluiten dat iemand de test twee keer doet", "pas vanaf 10 ingeleverde tests")
                .doesNotContain("<select");
        location(visitor.post(address));
        visitor.post("/test/mijn/vraag/3", "vraag", "actueel-03", "antwoord", "juist");
        assertThat(page(visitor.get(address))).contains("U was al begonnen", "Ga verder met de test", "Begin opnieuw");
        assertThat(page(visitor.get("/test"))).contains("Ga verder met de test");
        assertThat(campaigns().stored(campaign.id(), false)).hasSize(1);
        String noted = page(visitor.get("/test/mijn/apparaat"))
                .replaceAll("(?s).*<p class=\"code\" translate=\"no\">([^<]+)</p>.*", "$1");
        location(visitor.post(address, "opnieuw", "ja"));
        assertThat(page(visitor.get("/test/mijn/vraag/3"))).doesNotContain("checked");
        assertThat(page(visitor.get("/test/mijn/apparaat"))).doesNotContain(noted);
        assertThat(campaigns().stored(campaign.id(), false))
                .as("answers of who may have been somebody else")
                .hasSize(1);
    }

    @Test
    @DisplayName("reads the pages in English after choosing so, and loses nothing that was typed")
    void english() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor visitor = begun(campaign);
        assertThat(page(visitor.get("/test/mijn/vraag/1")))
                .contains("<html lang=\"nl\">", "form=\"invullen\" name=\"taal\" value=\"en\"", ">English</button>");
        String same = location(
                visitor.post("/test/mijn/vraag/1", "vraag", "actueel-01", "antwoord", "Half getypt", "taal", "en"));
        assertThat(page(visitor.get(same)))
                .contains("<html lang=\"en\">", "Question 1 of 15", "Half getypt</textarea>", "value=\"nl\"")
                .contains("<label class=\"asked\" for=\"antwoord\" lang=\"en\">You mail a report about a family");
        assertThat(page(visitor.get("/test/mijn/overzicht"))).contains("lang=\"en\">1. You mail a report");
        visitor.post("/test/mijn/vraag/2", "vraag", "actueel-02", "antwoord", "risico");
        assertThat(page(visitor.get("/test/mijn/vraag/2?taal=nl")))
                .as("what was answered in one language is answered in the other")
                .contains("value=\"risico\" checked> <span lang=\"nl\">Binnen 72 uur");
        assertThat(page(visitor.get("/test/mijn/overzicht?taal=nl"))).contains("<html lang=\"nl\">", "?taal=en");
        String code = "ABCD-EFGH";
        assertThat(page(visitor.post("/test", "code", code, "taal", "en")))
                .contains("Enter your code", "value=\"" + code + "\"")
                .doesNotContain("role=\"alert\"");
    }
}
