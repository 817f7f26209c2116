package nl.privacyspiegel.shell.start;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;

/** The command that somebody gave, with some options otherwise: who copies an advice keeps the rest of what they asked for. */
final class StartCommand {

    private static final String PROFILE = "spring.profiles.active";

    /** Whose values may be repeated on a console. Of all others, passwords among them, stands only that they were given. */
    private static final List<String> REPEATED =
            List.of("server.address", "server.port", "management.server.port", "privacyspiegel.data");

    private StartCommand() {}

    static boolean has(Environment environment, String option) {
        return given(environment).containsKey(option);
    }

    /** As it can be copied to a shell. */
    static String with(Environment environment, Map<String, String> otherwise) {
        Map<String, String> options = given(environment);
        options.putAll(otherwise);
        String profile = "demo".equals(options.get(PROFILE)) ? " --demo" : "";
        String dev = environment.containsProperty("PRIVACYSPIEGEL_DEV_PASSWORD") ? " --dev" : "";
        return "./start" + profile + dev
                + options.entrySet().stream()
                        .filter(option -> profile.isEmpty() || !option.getKey().equals(PROFILE))
                        .map(option -> " " + quoted("--" + option.getKey() + "=" + option.getValue()))
                        .collect(Collectors.joining());
    }

    private static Map<String, String> given(Environment environment) {
        Map<String, String> options = new LinkedHashMap<>();
        if (environment instanceof ConfigurableEnvironment configurable
                && configurable.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME)
                        instanceof EnumerablePropertySource<?> source) {
            Arrays.stream(source.getPropertyNames()).sorted().forEach(name -> {
                boolean shown = REPEATED.contains(name) || name.equals(PROFILE);
                options.put(name, shown ? String.valueOf(source.getProperty(name)) : "…");
            });
        }
        return options;
    }

    private static String quoted(String option) {
        return option.matches("[\\p{Alnum}=/.:,_…-]+") ? option : "'" + option.replace("'", "'\\''") + "'";
    }
}
