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

/** The same as {@link OnMail} on PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = {MailBox.Initializer.class, Postgres.ForMail.class})
@Import({FixedDay.class, People.class, FirstRunConsole.class, ToTell.class})
@ExtendWith(LoggedOutAfterwards.class)
public @interface OnMailWithPostgres {}
