package nl.privacyspiegel.insight.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import nl.privacyspiegel.organisation.DemoUnits;
import nl.privacyspiegel.testing.OnDemo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of management, on the demonstration. */
@OnDemo
abstract class InsightPages extends SpringBrowserlessTest {

    static final String MANAGER = "manager@kempen.example";
    static final String ASSESSOR = "werkgroeplid@kempen.example";
    static final String ADMINISTRATOR = "beheerder@kempen.example";

    @Autowired
    ApplicationContext application;

    @Autowired
    DemoUnits units;

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
