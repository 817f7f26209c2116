package nl.privacyspiegel.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import nl.privacyspiegel.shared.Fingerprint;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The scripts in {@code frontend/scripts} at an address that changes with what any of them says: a browser keeps them for
 * good, and after an upgrade never mixes what it kept with what is new.
 */
@Component
class ScriptFiles implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/META-INF/resources/scripts/";
    private static final int DIGITS = 16;
    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final String address = "scripts/" + version() + "/";

    /** The script that loads all others, below the root of the application. */
    String main() {
        return address + "main.js";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/" + address + "**")
                .addResourceLocations(FOLDER)
                .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable());
    }

    private static String version() {
        try {
            Resource[] scripts = new PathMatchingResourcePatternResolver().getResources(FOLDER + "*.js");
            Arrays.sort(scripts, Comparator.comparing(script -> Objects.requireNonNull(script.getFilename())));
            MessageDigest digest = Fingerprint.digest();
            for (Resource script : scripts) {
                digest.update(Objects.requireNonNull(script.getFilename()).getBytes(StandardCharsets.UTF_8));
                digest.update(script.getContentAsByteArray());
            }
            return Fingerprint.hex(digest.digest()).substring(0, DIGITS);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
