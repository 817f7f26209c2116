package nl.privacyspiegel.privacytest.taking;

import static nl.privacyspiegel.privacytest.taking.Replies.page;
import static nl.privacyspiegel.privacytest.taking.Replies.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Before employees see the test")
class PreviewOverHttpTest extends TestOverHttp {

    @Test
    @DisplayName("members look at an example first, in which nothing can be sent")
    void preview() {
        CampaignId draft = campaigns().draft(unit);
        String address = "/afname-voorbeeld/" + draft;
        Person member = people.member(unit, Role.MANAGEMENT);
        Visitor visitor = new Visitor(port);
        visitor.login(member.email(), member.password());
        assertThat(page(visitor.get(address)))
                .contains("Dit is een voorbeeld.", "Terug naar de afname", "href=\"/afnames/" + draft + "\"")
                .contains("Privacytest voorjaar", address + "/vraag/1")
                .doesNotContain("<form", "<button");
        assertThat(page(visitor.get(address + "/vraag/2")))
                .contains("Dit is een voorbeeld.", address + "/vraag/1", address + "/vraag/3", "type=\"radio\"")
                .doesNotContain("<form", "<button");
        assertThat(visitor.get(address + "/vraag/16").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/afname-voorbeeld/" + CampaignId.random()).statusCode())
                .isEqualTo(404);
        Person stranger = people.member(people.unit(), Role.values());
        Visitor elsewhere = new Visitor(port);
        elsewhere.login(stranger.email(), stranger.password());
        HttpResponse<byte[]> hidden = elsewhere.get(address);
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(text(hidden))
                .isEqualTo(text(visitor.get("/afname-voorbeeld/" + CampaignId.random()))
                        .replaceAll("afname-voorbeeld/[0-9a-f-]+", "afname-voorbeeld/" + draft));
        assertThat(new Visitor(port)
                        .get(address)
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .endsWith("/login");
        assertThat(campaigns().submissions(draft)).isZero();
    }
}
