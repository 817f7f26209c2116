package nl.privacyspiegel.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.shared.Fingerprint;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The scripts and style sheets in {@code frontend} at addresses that change with what any of a folder says: a browser keeps
 * them for good, and after an upgrade never mixes what it kept with what is new.
 */
@Component
class BrowserFiles implements WebMvcConfigurer {

    /** Those of all pages of Vaadin, in the order in which they count. */
    private static final List<String> SHEETS = List.of(
            "tokens",
            "layout",
            "outside",
            "kit",
            "table",
            "measurement",
            "answers",
            "saving",
            "figures",
            "comparison",
            "printed",
            "unsettled",
            "framework",
            "results",
            "grading",
            "consensus",
            "improvement",
            "guidance",
            "audit",
            "insight",
            "home",
            "browser",
            "motion",
            "print");

    private static final int DIGITS = 16;
    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final Folder scripts = Folder.named("scripts");
    private final Folder styles = Folder.named("styles");

    /** The script that loads all others, below the root of the application. */
    String mainScript() {
        return scripts.address() + "main.js";
    }

    /** The style sheets that pages of Vaadin need, in their order, below the root of the application. */
    List<String> sheets() {
        return SHEETS.stream().map(name -> style(name + ".css")).toList();
    }

    /** One style sheet in {@code frontend/styles}, below the root of the application. */
    String style(String name) {
        return styles.address() + name;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (Folder folder : List.of(scripts, styles)) {
            registry.addResourceHandler("/" + folder.address() + "**")
                    .addResourceLocations(folder.location())
                    .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable());
        }
    }

    /**
     * One folder with files for the browser.
     *
     * @param location where its files are read
     * @param address where browsers get them, below the root of the application, with a slash at its end
     */
    private record Folder(String location, String address) {

        static Folder named(String name) {
            String location = "classpath:/META-INF/resources/" + name + "/";
            return new Folder(location, name + "/" + version(location) + "/");
        }

        private static String version(String location) {
            try {
                Resource[] files = new PathMatchingResourcePatternResolver().getResources(location + "*.*");
                Arrays.sort(files, Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())));
                MessageDigest digest = Fingerprint.digest();
                for (Resource file : files) {
                    digest.update(Objects.requireNonNull(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                    digest.update(file.getContentAsByteArray());
                }
                return Fingerprint.hex(digest.digest()).substring(0, DIGITS);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}
