package nl.privacyspiegel.privacytest.taking;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes pages from templates; every value is escaped, and texts come in the language of the reader. */
@Component
class TestPages {

    private final MessageSource messages;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).withLoader(TestPages::open);

    TestPages(MessageSource messages) {
        this.messages = messages;
    }

    String text(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** @param model the values of the template; one that is absent or empty leaves its part out */
    String page(String template, Locale locale, String title, Map<String, ?> model) {
        Map<String, Object> context = new HashMap<>(model);
        boolean dutch = locale.getLanguage().equals("nl");
        context.put("title", title);
        context.put("language", locale.getLanguage());
        context.put("otherLanguage", dutch ? "en" : "nl");
        context.put("otherLanguageName", text(locale, dutch ? "shell.language.en" : "shell.language.nl"));
        context.put("t", (Mustache.Lambda) (fragment, out) -> out.write(escaped(text(locale, fragment.execute()))));
        return templates.computeIfAbsent(template, this::compile).execute(context);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private Template compile(String name) {
        try (Reader reader = open(name)) {
            return compiler.defaultValue("").compile(reader);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Reader open(String name) throws IOException {
        return new InputStreamReader(
                new ClassPathResource("templates/test/" + name + ".mustache").getInputStream(), StandardCharsets.UTF_8);
    }
}
