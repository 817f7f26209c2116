package nl.privacyspiegel.improvement.action.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.testing.OnDemo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

/** A member of the working group on the pages of actions of the demonstration. */
@OnDemo
@WithUserDetails("werkgroeplid@kempen.example")
abstract class ActionPages extends SpringBrowserlessTest {

    static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    Actions actions;

    @Autowired
    ActionChanges changes;

    @Autowired
    Assessments assessments;

    @Autowired
    Units units;

    @Autowired
    UserDetailsService logins;

    @Autowired
    Clock clock;

    UnitId unit() {
        return units.selected().orElseThrow().id();
    }

    String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    TextField what() {
        return find(TextField.class).withCaption("Wat").single();
    }

    ActionId made(ActionData data) {
        return changes.make(unit(), data);
    }

    ActionData content(ActionId id) {
        return actions.get(id, DUTCH).line().content();
    }

    void open(ActionId id) {
        navigate("acties/" + id, ActionView.class);
    }

    static void go(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    MeasurementId measurement() {
        return assessments.list().stream()
                .filter(each -> each.unit().equals(unit()))
                .map(AssessmentSummary::counting)
                .map(List::getLast)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
