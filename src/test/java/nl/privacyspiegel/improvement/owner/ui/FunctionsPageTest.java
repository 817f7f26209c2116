package nl.privacyspiegel.improvement.owner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.FunctionSummary;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@WithUserDetails("werkgroeplid@kempen.example")
@DisplayName("The page of functions")
class FunctionsPageTest extends SpringBrowserlessTest {

    @Autowired
    private WorkFunctions functions;

    @Autowired
    private Units units;

    @Autowired
    private CurrentUser user;

    @Autowired
    private List<MemberTrace> traces;

    private UnitId unit() {
        return units.selected().orElseThrow().id();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private TextField name() {
        return find(TextField.class).withCaption("Functie").single();
    }

    @Test
    void a_function_is_added_and_taken_back_at_once() {
        navigate(FunctionsView.class);
        test(name()).setValue("Proeftuinleider");
        click("Voeg functie toe");
        assertThat(functions.of(unit())).extracting(FunctionSummary::name).contains("Proeftuinleider");
        click("Maak ongedaan");
        assertThat(functions.of(unit()))
                .filteredOn(FunctionSummary::inUse)
                .extracting(FunctionSummary::name)
                .doesNotContain("Proeftuinleider");
    }

    @Test
    void a_name_that_is_taken_is_said_at_the_name() {
        functions.add(unit(), new FunctionData("Jurist", new Filled.ByNobody()));
        navigate(FunctionsView.class);
        test(name()).setValue("jurist");
        click("Voeg functie toe");
        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).startsWith("Deze eenheid heeft al een functie ‘jurist’");
    }

    @Test
    void home_asks_who_takes_over_when_a_member_is_gone() {
        MemberId me = user.require().id();
        functions.add(unit(), new FunctionData("Privacy officer", new Filled.ByMember(me)));
        traces.stream()
                .filter(trace -> trace.getClass().getSimpleName().startsWith("FunctionTrace"))
                .forEach(trace -> trace.erase(me));
        navigate(FunctionsView.class);
        navigate("", Component.class);
        assertThat(find(Section.class).all())
                .anyMatch(card -> card.getElement().getTextRecursively().startsWith("Wie neemt dit over?"));
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("/functies?eenheid=" + unit()));
        navigate(FunctionsView.class);
        assertThat(page()).contains("Wie dit deed, is weg");
    }

    @Test
    @WithUserDetails("manager@kempen.example")
    void who_only_reads_changes_nothing() {
        navigate(FunctionsView.class);
        assertThat(find(TextField.class).all()).isEmpty();
    }
}
