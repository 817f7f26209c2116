package nl.privacyspiegel.privacytest.taking;

import static nl.privacyspiegel.privacytest.taking.Replies.page;
import static nl.privacyspiegel.privacytest.taking.Replies.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import nl.privacyspiegel.privacytest.storage.CampaignKeys.Use;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An employee whose campaign lost its key")
class LostKeyOverHttpTest extends TestOverHttp {

    @Test
    @DisplayName("reads on every page of the test that something is missing when its key is lost, and who to tell")
    void the_key_is_lost() {
        Opened campaign = campaigns().withCodes(unit, 2);
        Visitor begun = begunWith(campaign.code());
        Visitor late = new Visitor(port);
        page(late.get("/test/" + campaign.codes().get(1)));
        application.getBean(CampaignKeys.class).destroy(campaign.id().value(), Use.OPEN);
        assertThat(List.of(
                        begun.get("/test/mijn"),
                        begun.get("/test/mijn/vraag/1"),
                        begun.post("/test/mijn/vraag/1", "vraag", "actueel-01", "antwoord", "Ik meld het."),
                        begun.get("/test/mijn/overzicht"),
                        begun.post("/test/mijn/inleveren"),
                        begun.get("/test/" + campaign.code()),
                        late.get("/test/" + campaign.codes().get(1)),
                        late.post("/test/" + campaign.codes().get(1))))
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(503);
                    assertThat(text(answer)).contains("kan nu niet verder", "code of link blijft geldig");
                });
        assertThat(page(begun.get("/test")))
                .contains("Die kan nu niet verder", "kan niemand nu openen", "Laat het weten aan wie de test houdt")
                .doesNotContain("Ga verder");
        assertThat(text(begun.get("/test/mijn"))).contains("kan niemand nu openen", "gaat u verder waar u was");
        assertThat(text(late.get("/test/" + campaign.codes().get(1)))).doesNotContain("Wat u al invulde");
        assertThat(page(late.get("/test"))).doesNotContain("kan nu niet verder");
        application.getBean(CampaignKeys.class).make(campaign.id().value(), Use.OPEN);
        assertThat(page(begun.get("/test"))).as("another key").contains("Die kan nu niet verder");
        assertThat(text(begun.get("/test/mijn"))).contains("kan niemand nu openen");
    }

    @Test
    @DisplayName("is not invited by an open link whose campaign lost its key, and begins again when it is back")
    void the_key_of_a_link_is_lost() {
        Opened campaign = campaigns().in(unit, unit);
        CampaignKeys keys = application.getBean(CampaignKeys.class);
        Visitor late = new Visitor(port);
        assertThat(page(late.get("/test/" + campaign.link())))
                .contains("Begin met de test", "uitkomsten van iedereen samen", "pas vanaf 10 ingeleverde tests")
                .doesNotContain("telt mee in een grotere groep");
        keys.destroy(campaign.id().value(), Use.OPEN);
        HttpResponse<byte[]> stuck = late.get("/test/" + campaign.link());
        assertThat(stuck.statusCode()).isEqualTo(503);
        assertThat(text(stuck)).contains("kan nu niet verder").doesNotContain("Begin met de test");
    }
}
