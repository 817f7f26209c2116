package nl.privacyspiegel.privacytest.taking;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns pages into HTML. Everything that a page shows is escaped. */
@Component
class TestPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Map<String, Template> templates;
    private final StyleController looks;
    private final MessageSource messages;

    TestPages(MessageSource messages, StyleController looks) {
        this.messages = messages;
        this.looks = looks;
        Mustache.Compiler compiler = Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> new InputStreamReader(
                        new ClassPathResource("templates/test/" + name + ".mustache").getInputStream(),
                        StandardCharsets.UTF_8));
        this.templates = Stream.of("enter", "message", "welcome", "question", "review", "result")
                .collect(Collectors.toUnmodifiableMap(Function.identity(), compiler::loadTemplate));
    }

    TestTexts words(Visit visit) {
        return new TestTexts(messages, visit.language());
    }

    ResponseEntity<byte[]> ok(Visit visit, TestPage page) {
        return show(visit, HttpStatus.OK, page);
    }

    ResponseEntity<byte[]> show(Visit visit, HttpStatus status, TestPage page) {
        Template template = templates.get(page.template());
        if (template == null) {
            throw new IllegalStateException(page.template());
        }
        StringWriter html = new StringWriter(8192);
        template.execute(page, frame(visit, page), html);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .body(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Frame frame(Visit visit, TestPage page) {
        TestTexts words = words(visit);
        Locale other = visit.otherLanguage();
        String title = words.get("privacytest.take.title", page.about());
        return new Frame(
                visit.language().getLanguage(),
                page.error().isEmpty() ? title : words.get("privacytest.take.title.error", title),
                visit.path(),
                visit.onlyChangesLanguage(),
                visit.base(),
                looks.version(),
                page.campaign(),
                page.form(),
                other.getLanguage(),
                new TestTexts(messages, other).get("privacytest.take.language"),
                (key, out) -> out.write(Escapers.HTML.escape(words.get(key.execute()))));
    }

    /** A file of the application that is there or the application does not start. */
    static byte[] resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
