package nl.privacyspiegel.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.privacyspiegel.organisation.accounts.FirstRunConsole;
import nl.privacyspiegel.organisation.digest.ToTell;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the whole application on H2, with mail that comes in {@link MailBox}; all share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:mail;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
            "vaadin.productionMode=true"
        })
@ContextConfiguration(initializers = MailBox.Initializer.class)
@Import({FixedDay.class, People.class, FirstRunConsole.class, ToTell.class})
@ExtendWith(LoggedOutAfterwards.class)
public @interface OnMail {}
