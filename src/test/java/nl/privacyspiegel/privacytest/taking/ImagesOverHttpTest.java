package nl.privacyspiegel.privacytest.taking;

import static nl.privacyspiegel.privacytest.taking.Replies.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.OpenCampaign;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.quiz.Pictures;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a question shows")
class ImagesOverHttpTest extends TestOverHttp {

    private static final String FILE = "/test/mijn/beeld/" + Pictures.SMALL.sha256();

    private Opened opened() {
        About about = new About("v1", "V1", "Wat ziet u?", "t", "beleid", "Een printer.", List.of());
        QuizData quiz = new QuizData(
                "beeld-" + UUID.randomUUID().toString().substring(0, 8),
                "Beelden",
                null,
                null,
                "nl",
                List.of(new QuizData.Topic("t", "Printers", "Ruim op.")),
                List.of(new TrueFalse(about.showing(Pictures.image(Pictures.SMALL)), true)));
        return campaigns()
                .open(
                        OpenCampaign.plan(
                                unit,
                                CampaignAccess.CODES,
                                "Beelden",
                                campaigns().publish(quiz),
                                unit),
                        2);
    }

    @Test
    @DisplayName("is seen and said at the question and in the result, by who takes the test and nobody else")
    void taking() {
        Opened campaign = opened();
        assertThat(new Visitor(port).get(FILE).statusCode()).isEqualTo(404);
        Visitor visitor = begun(campaign);
        assertThat(page(visitor.get("/test/mijn/vraag/1")))
                .contains("src=\"" + FILE
                        + "\" alt=\"Een printer met een vel erop.\" lang=\"nl\" width=\"8\" height=\"6\"");

        HttpResponse<byte[]> file = visitor.get(FILE);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(Pictures.SMALL.bytes());
        assertThat(file.headers().allValues("content-type")).containsExactly("image/png");
        assertThat(file.headers().allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(file.headers().firstValue("cache-control").orElse(""))
                .contains("private", "max-age=3600")
                .doesNotContain("public");
        assertThat(file.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'", "img-src 'self'");

        assertThat(visitor.get("/test/mijn/beeld/" + Pictures.OTHER.sha256()).statusCode())
                .as("of another quiz")
                .isEqualTo(404);
        assertThat(begun(campaigns().withCodes(unit, 1)).get(FILE).statusCode())
                .as("by who takes another test")
                .isEqualTo(404);

        visitor.post("/test/mijn/inleveren");
        assertThat(page(visitor.get("/test/mijn/uitslag"))).contains("src=\"" + FILE + "\" alt=\"Een printer");
        assertThat(visitor.get(FILE).statusCode()).isEqualTo(200);
        visitor.post("/test/mijn/wissen");
        assertThat(visitor.get(FILE).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("is seen in the example by members of the unit only")
    void preview() {
        String address = "/afname-voorbeeld/" + opened().id();
        String image = address + "/beeld/" + Pictures.SMALL.sha256();
        Person own = people.member(unit, Role.MANAGEMENT);
        Visitor member = new Visitor(port);
        member.login(own.email(), own.password());
        assertThat(page(member.get(address + "/vraag/1"))).contains("src=\"" + image + "\"");
        assertThat(member.get(image).body()).isEqualTo(Pictures.SMALL.bytes());
        Person stranger = people.member(people.unit(), Role.values());
        Visitor elsewhere = new Visitor(port);
        elsewhere.login(stranger.email(), stranger.password());
        assertThat(elsewhere.get(image).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(image).headers().firstValue("location").orElse(""))
                .endsWith("/login");
    }
}
