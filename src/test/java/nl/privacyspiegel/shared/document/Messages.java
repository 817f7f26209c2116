package nl.privacyspiegel.shared.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The sentences that people read, straight from the translation files. */
public final class Messages {

    private static final Properties DUTCH = load("shared", "framework", "quiz", "assessment", "privacytest");
    private static final Properties ENGLISH =
            load("shared_en", "framework_en", "quiz_en", "assessment_en", "privacytest_en");

    private Messages() {}

    /** The Dutch sentence, after checking that both languages have one and that all its arguments were given. */
    public static String dutch(String key, List<Object> args) {
        String english = sentence(ENGLISH, key, args);
        String dutch = sentence(DUTCH, key, args);
        if ((english + dutch).matches("(?s).*\\{\\d.*")) {
            throw new AssertionError("an argument is missing in: " + dutch + " / " + english);
        }
        return dutch;
    }

    private static String sentence(Properties bundle, String key, List<Object> args) {
        String pattern = Objects.requireNonNull(bundle.getProperty(key), () -> "no translation of " + key);
        return new MessageFormat(pattern, Locale.of("nl")).format(args.toArray());
    }

    private static Properties load(String... names) {
        Properties properties = new Properties();
        for (String name : names) {
            String path = "/vaadin-i18n/" + name + ".properties";
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(Messages.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
        return properties;
    }
}
