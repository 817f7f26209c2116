package nl.privacyspiegel.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.privacyspiegel.organisation.accounts.FirstRunConsole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Runs a test against the whole application on H2 in memory, at a free port. Every test with this annotation shares one
 * context: never vary properties or beans beside it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:usecases;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
            "vaadin.productionMode=true",
            "management.server.port=0"
        })
@Import({FixedDay.class, People.class, FirstRunConsole.class})
@ExtendWith(LoggedOutAfterwards.class)
public @interface OnH2 {}
