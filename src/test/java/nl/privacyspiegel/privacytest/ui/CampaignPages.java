package nl.privacyspiegel.privacytest.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.testing.Logins;
import nl.privacyspiegel.testing.OnDemo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The demonstration without a browser, in which a working group holds campaigns. */
@OnDemo
abstract class CampaignPages extends SpringBrowserlessTest {

    static final String ADMINISTRATOR = "beheerder@kempen.example";
    static final String ASSESSOR = "werkgroeplid@kempen.example";
    static final String DISTRIBUTOR = "uitdeler@kempen.example";
    static final String MANAGEMENT = "manager@kempen.example";

    @Autowired
    Campaigns campaigns;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    CampaignId planned(CampaignAccess access) {
        var unit = campaigns.campaignUnits().getFirst().id();
        return campaigns.plan(new NewCampaign(
                "Najaar " + UUID.randomUUID(),
                unit,
                campaigns.publishedQuizzes().getFirst().id(),
                new CampaignPeriod(today(), today().plusDays(9)),
                access,
                Set.of(unit),
                "",
                10));
    }

    CampaignId opened(CampaignAccess access) {
        CampaignId id = planned(access);
        campaigns.open(id, campaigns.get(id).version());
        return id;
    }

    void visit(CampaignId id) {
        navigate(CampaignView.class, Map.of("id", id.toString()));
    }

    void login(String email) {
        SecurityContextHolder.getContext().setAuthentication(Logins.of(accounts, email));
    }

    <C extends Component> C field(Class<C> type, String caption) {
        return find(type).withCaption(caption).single();
    }

    /** The number that is asked of one unit, by how its field is called for who does not see the table. */
    IntegerField number(String name) {
        return findInView(IntegerField.class).all().stream()
                .filter(field -> field.getAriaLabel().orElse("").startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    List<String> primary() {
        return findInView(Button.class).all().stream()
                .filter(button -> button.hasThemeName(ButtonVariant.LUMO_PRIMARY.getVariantName()))
                .map(Button::getText)
                .toList();
    }

    Stream<String> texts() {
        return findInView(Paragraph.class).all().stream().map(Paragraph::getText);
    }

    List<String> facts() {
        return findInView(DescriptionList.Description.class).all().stream()
                .map(DescriptionList.Description::getText)
                .toList();
    }

    String download(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        test(findInView(Anchor.class).withText(text).single()).download(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What was said in passing, the last one last. */
    List<String> said() {
        return find(Notification.class).all().stream()
                .map(notification -> test(notification).getText())
                .toList();
    }
}
