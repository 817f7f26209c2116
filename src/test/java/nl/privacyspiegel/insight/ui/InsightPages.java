package nl.privacyspiegel.insight.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import nl.privacyspiegel.organisation.DemoUnits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** The pages of management, on the demonstration. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:insight-pages;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@Transactional
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
