package nl.privacyspiegel.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.privacyspiegel.organisation.accounts.FirstRunConsole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the whole application on PostgreSQL; every test with this annotation shares one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = Postgres.Initializer.class)
@Import({FixedDay.class, People.class, FirstRunConsole.class})
@ExtendWith(LoggedOutAfterwards.class)
public @interface OnPostgres {}
