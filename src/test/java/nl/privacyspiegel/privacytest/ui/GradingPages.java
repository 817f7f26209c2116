package nl.privacyspiegel.privacytest.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.SampleCampaign;
import nl.privacyspiegel.privacytest.grading.GradingOverview;
import nl.privacyspiegel.privacytest.grading.Gradings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Opens the pages of grading and judges on them. */
abstract class GradingPages extends SpringBrowserlessTest {

    static final String ASSESSOR = "werkgroeplid@kempen.example";
    static final String MANAGEMENT = "manager@kempen.example";

    @Autowired
    ApplicationContext beans;

    @Autowired
    Gradings gradings;

    @Autowired
    private CurrentUser user;

    final UnitId unit() {
        return user.units(Role.ASSESSOR).getFirst().id();
    }

    final SampleCampaign opened() {
        return SampleCampaign.open(beans, unit(), 0);
    }

    final SampleCampaign closed(int secondGrading, String... answers) {
        return SampleCampaign.closed(beans, unit(), secondGrading, answers);
    }

    final void open(SampleCampaign campaign) {
        navigate("afnames/" + campaign.id() + "/nakijken/" + SampleCampaign.EXPLAIN, GradingQuestionView.class);
    }

    final GradingOverview overview(SampleCampaign campaign) {
        return gradings.overview(campaign.id());
    }

    /** Whoever grades presses a key while the page shows what it shows now. */
    final void press(String key) {
        press(key, shown());
    }

    final void press(String key, String shown) {
        Component page = page();
        ComponentUtil.fireEvent(page, new Press.ByKey(page, true, key, shown));
    }

    final void judge(String text) {
        judge(text, shown());
    }

    final void judge(String text, String shown) {
        Button button = find(Button.class).withText(text).single();
        ComponentUtil.fireEvent(button, new Press.ByPointer(button, true, shown));
    }

    final String shown() {
        return Objects.requireNonNullElse(page().getElement().getAttribute(Press.SHOWN), "");
    }

    final Component page() {
        return (Component) getCurrentView();
    }

    final void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    /** What a screen reader says when it changes. */
    final String status() {
        return find(Div.class)
                .withAttribute("role", "status")
                .single()
                .getElement()
                .getTextRecursively();
    }

    final <C extends Component & HasText> List<String> texts(Class<C> kind) {
        return findInView(kind).all().stream().map(HasText::getText).toList();
    }
}
