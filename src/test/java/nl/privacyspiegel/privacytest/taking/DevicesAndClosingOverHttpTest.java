package nl.privacyspiegel.privacytest.taking;

import static nl.privacyspiegel.privacytest.taking.Replies.location;
import static nl.privacyspiegel.privacytest.taking.Replies.page;
import static nl.privacyspiegel.privacytest.taking.Replies.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An employee who goes on elsewhere, shares a computer or comes too late")
class DevicesAndClosingOverHttpTest extends TestOverHttp {

    @Test
    @DisplayName("reads that the test is closed, or not open yet")
    void closed_and_too_early() {
        Opened campaign = campaigns().withCodes(unit, 2);
        Visitor visitor = begun(campaign);
        campaigns().period(campaign.id(), FixedDay.TODAY.minusDays(2), FixedDay.TODAY.minusDays(1));
        for (String path : List.of(
                "/test/mijn/vraag/1",
                "/test/mijn/overzicht",
                "/test/" + campaign.codes().get(1))) {
            HttpResponse<byte[]> closed = visitor.get(path);
            assertThat(closed.statusCode()).as(path).isEqualTo(410);
            assertThat(text(closed)).as(path).contains("De test is gesloten", "telt niet mee");
        }
        assertThat(visitor.post("/test/mijn/vraag/3", "vraag", "actueel-03", "antwoord", "juist")
                        .statusCode())
                .isEqualTo(410);
        assertThat(visitor.post("/test/mijn/inleveren").statusCode()).isEqualTo(410);
        assertThat(visitor.post("/test/" + campaign.codes().get(1)).statusCode())
                .isEqualTo(410);
        campaigns().period(campaign.id(), FixedDay.TODAY.plusDays(1), FixedDay.TODAY.plusDays(2));
        HttpResponse<byte[]> early =
                new Visitor(port).get("/test/" + campaign.codes().get(1));
        assertThat(text(early)).contains("De test begint op 3 maart 2026");
    }

    @Test
    @DisplayName("writes a code down at the beginning and goes on with it on another device")
    void on_another_device() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor first = begun(campaign);
        first.post("/test/mijn/vraag/3", "vraag", "actueel-03", "antwoord", "juist");
        String device = page(first.get("/test/mijn/apparaat"));
        assertThat(device)
                .contains("Deze test staat nu op dit apparaat", "Stop en wis dit apparaat", "<svg class=\"qr\"");
        String code = device.replaceAll("(?s).*<p class=\"code\" translate=\"no\">([^<]+)</p>.*", "$1");
        assertThat(code).matches("([0-9A-Z]{4}-){2}[0-9A-Z]{4}");

        Visitor second = new Visitor(port);
        String way = location(second.post("/test", "code", code.toLowerCase(Locale.ROOT)));
        assertThat(page(second.get(way))).contains("Ga hier verder met uw test");
        assertThat(page(first.get("/test/mijn/vraag/3")))
                .as("looking moves nothing")
                .contains("checked");
        assertThat(location(second.post(way))).isEqualTo("/test/mijn/apparaat");
        assertThat(page(second.get("/test/mijn/vraag/3"))).contains("value=\"juist\" checked");
        assertThat(page(second.get("/test/mijn/apparaat"))).doesNotContain(code);
        for (HttpResponse<byte[]> moved : List.of(
                first.get("/test/mijn/vraag/3"),
                first.post("/test/mijn/vraag/3", "vraag", "actueel-03", "antwoord", "onjuist"),
                first.get("/test/" + campaign.code()))) {
            assertThat(moved.statusCode()).isEqualTo(410);
            assertThat(text(moved)).contains("Deze test is verdergegaan op een ander apparaat", "is niet bewaard");
        }
        assertThat(page(second.get("/test/mijn/vraag/3"))).contains("value=\"juist\" checked");
        HttpResponse<byte[]> again = new Visitor(port).get(way);
        assertThat(again.statusCode()).as("it worked once").isEqualTo(410);
        assertThat(text(again)).contains("Deze test is verdergegaan op een ander apparaat", "maar één keer");
        assertThat(text(first.get(way))).contains("Deze test is verdergegaan op een ander apparaat", "is niet bewaard");
        assertThat(page(second.get(way)))
                .as("on the device where the test is")
                .contains("Deze code hoort bij de test die op dit apparaat staat", "Ga verder met de test");
        for (HttpResponse<byte[]> own :
                List.of(second.get("/test/" + campaign.code()), second.post("/test/" + campaign.code()))) {
            assertThat(own.statusCode()).isEqualTo(410);
            assertThat(text(own)).contains("Deze code is al gebruikt", "‘Ga verder met de test’");
        }
        assertThat(campaigns().submissions(campaign.id())).as("one test").isEqualTo(1);
        campaigns().close(campaign.id());
        assertClosed(second.get(way));
    }

    @Test
    @DisplayName("on a shared computer never meets the answers of who was there before, and wastes no code")
    void on_a_shared_computer() {
        Opened campaign = campaigns().withCodes(unit, 3);
        Visitor shared = begun(campaign);
        shared.post("/test/mijn/vraag/3", "vraag", "actueel-03", "antwoord", "juist");
        String resume = page(shared.get("/test/mijn/apparaat"))
                .replaceAll("(?s).*<p class=\"code\" translate=\"no\">([^<]+)</p>.*", "$1");
        String second = "/test/" + campaign.codes().get(1);
        assertThat(page(shared.get(second)))
                .contains("Begin met de test", "dan leidt dit apparaat daar niet meer heen")
                .doesNotContain("Ga verder", "Begin opnieuw");
        assertThat(location(shared.post(second))).isEqualTo("/test/mijn/apparaat");
        assertThat(page(shared.get("/test/mijn/vraag/3"))).doesNotContain("value=\"juist\" checked");
        assertThat(page(shared.get("/test/" + resume.replace("-", ""))))
                .as("who goes on here takes this device from whoever is on it")
                .contains("dan leidt dit apparaat daar straks niet meer heen");
        assertThat(text(shared.get("/test/" + campaign.code())))
                .contains("Deze code is al gebruikt", "Dan leidt dit apparaat niet meer naar uw test")
                .doesNotContain(">Ga verder met de test");
        shared.post("/test/mijn/vraag/3", "vraag", "actueel-03", "antwoord", "onjuist");
        assertThat(page(shared.get("/test/mijn/apparaat"))).contains("href=\"/test/mijn/antwoorden\"");
        assertThat(page(shared.get("/test/mijn/antwoorden")))
                .contains(
                        "Wilt u uw antwoorden wissen?", "U hebt één vraag beantwoord.", "Nee, bewaar mijn antwoorden");
        assertThat(campaigns().stored(campaign.id(), false))
                .as("asking takes nothing away")
                .hasSize(2);
        assertThat(location(shared.post("/test/mijn/antwoorden"))).isEqualTo("/test/mijn/vraag/1");
        assertThat(campaigns().stored(campaign.id(), false)).containsExactly("actueel-03=juist");
        assertThat(location(shared.get("/test/mijn/stoppen"))).isEqualTo("/test/mijn/apparaat");
        assertThat(location(shared.post("/test/mijn/stoppen", "wat", "iets"))).isEqualTo("/test/mijn/apparaat");
        assertThat(page(shared.get(location(shared.post("/test/mijn/stoppen", "wat", "apparaat")))))
                .contains("Dit apparaat is gewist")
                .doesNotContain("Ga verder");
        assertThat(shared.get("/test/mijn/vraag/3").statusCode()).isEqualTo(404);

        Visitor own = new Visitor(port);
        assertThat(page(own.get("/test/" + resume.replace("-", "")))).doesNotContain("straks niet meer heen");
        own.post("/test/" + resume.replace("-", ""));
        assertThat(page(own.get("/test/mijn/vraag/3"))).contains("value=\"juist\" checked");
        assertThat(campaigns().submissions(campaign.id())).isEqualTo(2);
    }

    @Test
    @DisplayName("finds the result again until it is cleared, and leaves it to nobody who comes with another code")
    void result_on_a_shared_computer() {
        Opened campaign = campaigns().withCodes(unit, 3);
        Visitor shared = begun(campaign);
        location(shared.post("/test/mijn/inleveren"));
        assertThat(page(shared.get("/test/mijn/uitslag")).split("<h2>", 2)[0])
                .as("before anything that takes reading")
                .contains("Gebruiken anderen dit apparaat ook?", "Wis deze uitslag");
        for (String back : List.of("/test/mijn", "/test/mijn/overzicht", "/test/mijn/vraag/3", "/test/mijn/apparaat")) {
            assertThat(location(shared.get(back))).as(back).isEqualTo("/test/mijn/uitslag");
        }
        assertThat(page(shared.get("/test")))
                .contains("Op dit apparaat staat nog een uitslag", "href=\"/test/mijn/uitslag\"", "Klaar, wis dit");
        assertThat(page(shared.get("/test/" + campaign.code())))
                .contains("Deze test is op dit apparaat ingeleverd", "Naar de uitslag", "Klaar, wis dit");

        assertThat(page(shared.get("/test/" + campaign.codes().get(1))))
                .contains("Begin met de test")
                .doesNotContain("uitslag\"");
        HttpResponse<byte[]> gone = shared.get("/test/mijn/uitslag");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(text(gone)).contains("iemand anders is hier daarna met een eigen code begonnen");
        assertThat(page(shared.get("/test"))).doesNotContain("Op dit apparaat staat nog een uitslag");
    }

    @Test
    @DisplayName("with an open link is asked to clear the result of before, and then begins")
    void result_of_an_open_link() {
        Opened campaign = campaigns().in(unit, unit);
        String address = "/test/" + campaign.link();
        Visitor shared = new Visitor(port);
        assertThat(page(shared.get(address))).doesNotContain("al eens geopend");
        assertThat(page(shared.get(address)))
                .as("what became of the test may be forgotten")
                .contains("Hebt u de test al ingeleverd? Dan telt hij mee", "Begin met de test");
        location(shared.post(address));
        location(shared.post("/test/mijn/inleveren"));
        assertThat(page(shared.get(address)))
                .contains("Deze test is op dit apparaat ingeleverd", "Klaar, wis dit")
                .doesNotContain("Begin met de test");
        assertThat(page(shared.get(location(shared.post("/test/mijn/wissen"))))).contains("Uw uitslag is gewist");
        assertThat(page(shared.get(address))).contains("Begin met de test");
    }

    @Test
    @DisplayName("with an open link begins a test of their own where one moved away")
    void after_a_test_that_moved() {
        Opened campaign = campaigns().in(unit, unit);
        String address = "/test/" + campaign.link();
        Visitor shared = new Visitor(port);
        page(shared.get(address));
        location(shared.post(address));
        String code = page(shared.get("/test/mijn/apparaat"))
                .replaceAll("(?s).*<p class=\"code\" translate=\"no\">([^<]+)</p>.*", "$1");
        Visitor telephone = new Visitor(port);
        String way = location(telephone.post("/test", "code", code));
        page(telephone.get(way));
        location(telephone.post(way));

        HttpResponse<byte[]> moved = shared.get(address);
        assertThat(moved.statusCode()).isEqualTo(410);
        assertThat(text(moved)).contains("Deze test is verdergegaan op een ander apparaat", "Bent u iemand anders?");
        assertThat(page(shared.get(address + "?ander=ja"))).contains("Begin met de test");
        assertThat(location(shared.post(address))).isEqualTo("/test/mijn/apparaat");
        location(shared.post("/test/mijn/vraag/3", "vraag", "actueel-03", "antwoord", "juist"));
        assertThat(page(telephone.get("/test/mijn/vraag/3")))
                .as("the test that moved is another one")
                .doesNotContain("value=\"juist\" checked");
    }

    @Test
    @DisplayName("with a code of their own never begins a second test where theirs moved away")
    void a_code_is_used_once() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor first = begun(campaign);
        String code = page(first.get("/test/mijn/apparaat"))
                .replaceAll("(?s).*<p class=\"code\" translate=\"no\">([^<]+)</p>.*", "$1");
        Visitor telephone = new Visitor(port);
        String way = location(telephone.post("/test", "code", code));
        page(telephone.get(way));
        location(telephone.post(way));
        HttpResponse<byte[]> again = first.get("/test/" + campaign.code() + "?ander=ja");
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(text(again)).doesNotContain("Begin met de test", "Bent u iemand anders?");
    }

    @Test
    @DisplayName("hears that a question was answered in another window, and decides which answer stays")
    void answered_elsewhere_meanwhile() {
        Opened campaign = campaigns().withCodes(unit, 1);
        Visitor visitor = begun(campaign);
        String before = was(page(visitor.get("/test/mijn/vraag/3")));
        String[] other = {"vraag", "actueel-03", "was", before, "antwoord", "juist"};
        location(visitor.post("/test/mijn/vraag/3", other));
        location(visitor.post("/test/mijn/vraag/3", other));
        HttpResponse<byte[]> stale =
                visitor.post("/test/mijn/vraag/3", "vraag", "actueel-03", "was", before, "antwoord", "onjuist");
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(text(stale))
                .contains("intussen ergens anders beantwoord", "value=\"onjuist\" checked")
                .containsPattern("Dit antwoord is bewaard:</dt>\\s*<dd class=\"prose\">Juist</dd>")
                .contains("href=\"/test/mijn/vraag/3\">Laat dit antwoord staan</a>")
                .hasSizeLessThan(6_000);
        assertThat(page(visitor.get("/test/mijn/vraag/3"))).contains("value=\"juist\" checked");
        assertThat(campaigns().stored(campaign.id(), false)).containsExactly("actueel-03=juist");
        location(visitor.post(
                "/test/mijn/vraag/3", "vraag", "actueel-03", "was", was(text(stale)), "antwoord", "onjuist"));
        assertThat(campaigns().stored(campaign.id(), false)).containsExactly("actueel-03=onjuist");
    }

    private static String was(String page) {
        return page.replaceAll("(?s).*name=\"was\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    @DisplayName("reads that what was not handed in does not count, however one comes after closing")
    void after_closing() {
        Opened campaign = campaigns().withCodes(unit, 3);
        Visitor half = begun(campaign);
        half.post("/test/mijn/vraag/3", "vraag", "actueel-03", "antwoord", "juist");
        Visitor done = new Visitor(port);
        String other = "/test/" + campaign.codes().get(1);
        page(done.get(other));
        location(done.post(other));
        location(done.post("/test/mijn/inleveren"));
        String old = campaigns().oldCode(campaign.id(), unit);
        Opened linked = campaigns().in(unit, unit);
        campaigns().close(campaign.id());
        campaigns().close(linked.id());
        for (String way : List.of(campaign.code(), campaign.codes().get(2), old, linked.link())) {
            assertClosed(new Visitor(port).get("/test/" + way));
            assertClosed(half.post("/test/" + way));
        }
        for (String page : List.of("/test/mijn", "/test/mijn/vraag/3", "/test/mijn/overzicht", "/test/mijn/uitslag")) {
            assertClosed(half.get(page));
        }
        assertClosed(half.post("/test/mijn/vraag/4", "vraag", "actueel-04", "antwoord", "melden"));
        assertClosed(half.post("/test/mijn/inleveren"));
        assertThat(page(done.get("/test/mijn/uitslag"))).contains("Uw antwoorden zijn ingeleverd");
    }

    private static void assertClosed(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(text(answer)).contains("De test is gesloten; wat niet is ingeleverd, telt niet mee.");
    }
}
