package nl.privacyspiegel.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import nl.privacyspiegel.organisation.accounts.FirstRunConsole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/** Runs a test against the whole application with a database in a file, as it is installed; all of these share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = OnH2File.Anew.class)
@Import({FixedDay.class, People.class, FirstRunConsole.class})
@ExtendWith(LoggedOutAfterwards.class)
public @interface OnH2File {

    /** Of this process alone. */
    Path ALL = Path.of(
                    "target", "forensics", Long.toString(ProcessHandle.current().pid()))
            .toAbsolutePath();

    /** Where the files of the database are. */
    Path FOLDER = ALL.resolve("data");

    /** An empty folder with its own keys beside it. */
    class Anew implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            FileSystemUtils.deleteRecursively(ALL.toFile());
            TestPropertyValues.of(
                            "privacyspiegel.data=" + FOLDER,
                            "privacyspiegel.keys=" + ALL.resolve("keys"),
                            "spring.datasource.url=jdbc:h2:file:" + FOLDER + "/privacyspiegel;WRITE_DELAY=0")
                    .applyTo(context);
        }
    }
}
