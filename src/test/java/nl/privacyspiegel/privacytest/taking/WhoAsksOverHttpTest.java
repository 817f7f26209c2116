package nl.privacyspiegel.privacytest.taking;

import static nl.privacyspiegel.privacytest.taking.Replies.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.privacyspiegel.organisation.settings.Logo;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.privacytest.TestSettings;
import nl.privacyspiegel.privacytest.answering.Contact;
import nl.privacyspiegel.privacytest.answering.TestContacts;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("An employee who wonders who is asking")
class WhoAsksOverHttpTest extends TestOverHttp {

    @Autowired
    private TestSettings settings;

    @Autowired
    private OrganisationSettings organisation;

    @Test
    @DisplayName(
            "reads who asks, whom to turn to and the whole privacy statement, without a code and in both languages")
    void who_asks() throws IOException {
        people.login(people.administrator());
        Contact team = new Contact("Team <privacy> {dagen}", "privacy@gemeente.example", "0497 12 34 56");
        settings.change(new TestContacts(team, Contact.NONE));
        organisation.change(Optional.of(Logo.read(picture())));
        people.logout();
        Visitor visitor = new Visitor(port);
        String welcome =
                page(visitor.get("/test/" + campaigns().withCodes(unit, 1).code()));
        assertThat(welcome)
                .contains("<h2>Hebt u een vraag?</h2>", "<a href=\"mailto:privacy@gemeente.example\">", "0497 12 34 56")
                .contains("Vragen over de test: <span lang=\"nl\">Team &lt;privacy&gt; {dagen}</span>")
                .contains("href=\"/test/privacy\"");
        String logo = welcome.replaceAll("(?s).*<img src=\"([^\"]+\\.png)\".*", "$1");
        assertThat(visitor.get(logo).headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(visitor.get("/test/stijl/0.png").statusCode()).isEqualTo(404);

        String dutch = page(visitor.get("/test/privacy"));
        assertThat(dutch)
                .contains("<h1>Privacyverklaring van de privacytest</h1>", "<html lang=\"nl\">")
                .contains(
                        "Team &lt;privacy&gt; &#123;dagen}",
                        "Uiterlijk 90 dagen",
                        "dan 5 deelnemers",
                        "dan 10 ingeleverde")
                .contains("(FG) bereikt, staat op het intranet", "<td role=\"rowheader\">Uw antwoorden, per vraag</td>")
                .contains("<code>privacytest-taal</code>")
                .doesNotContainPattern("\\{[a-z]+}|\\*\\*|\\]\\(|<!--|<script|&#x60;");
        String english = page(visitor.get("/test/privacy?taal=en"));
        assertThat(english)
                .contains("<h1>Privacy statement of the privacy test</h1>", "<html lang=\"en\">")
                .contains("Questions about the test: <span lang=\"nl\">Team")
                .doesNotContainPattern("\\{[a-z]+}");
        assertThat(parts(english)).as("the same headings, points and rows").isEqualTo(parts(dutch));
        people.login(people.administrator());
        settings.change(TestContacts.NONE);
        organisation.change(Optional.empty());
        people.logout();
    }

    private static List<String> parts(String page) {
        return Pattern.compile("<(h2|li|tr)>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
