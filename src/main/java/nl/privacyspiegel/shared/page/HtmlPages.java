package nl.privacyspiegel.shared.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
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

/** Turns the pages of one site into HTML. Everything that a page shows is escaped. */
public class HtmlPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final FormSite site;
    private final Map<String, Template> templates;
    private final PageLook look;
    private final MessageSource messages;

    /** @param templates the names of the templates that its pages ask for */
    public HtmlPages(FormSite site, MessageSource messages, PageLook look, String... templates) {
        this.site = site;
        this.messages = messages;
        this.look = look;
        Mustache.Compiler compiler =
                Mustache.compiler().emptyStringIsFalse(true).withLoader(name -> open(site, name));
        this.templates =
                Stream.of(templates).collect(Collectors.toUnmodifiableMap(Function.identity(), compiler::loadTemplate));
    }

    private static InputStreamReader open(FormSite site, String name) throws IOException {
        ClassPathResource own = new ClassPathResource("templates/" + site.templates() + "/" + name + ".mustache");
        ClassPathResource found = own.exists() ? own : new ClassPathResource("templates/page/" + name + ".mustache");
        return new InputStreamReader(found.getInputStream(), StandardCharsets.UTF_8);
    }

    public PageTexts words(PageVisit visit) {
        return new PageTexts(messages, visit.language());
    }

    public ResponseEntity<byte[]> ok(PageVisit visit, HtmlPage page) {
        return show(visit, HttpStatus.OK, page);
    }

    public ResponseEntity<byte[]> show(PageVisit visit, HttpStatus status, HtmlPage page) {
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

    private PageFrame frame(PageVisit visit, HtmlPage page) {
        PageTexts words = words(visit);
        Locale other = visit.otherLanguage();
        String title = words.get(site.titleKey(), page.about());
        return new PageFrame(
                visit.language().getLanguage(),
                page.error().isEmpty() ? title : words.get("shared.page.title.error", title),
                words.get(site.productKey()),
                visit.path(),
                visit.onlyChangesReading(),
                visit.base(),
                site.address(),
                look.version(),
                page.form(),
                page.enter(),
                other.getLanguage(),
                new PageTexts(messages, other).get("shared.page.language"),
                visit.aid().look(),
                visit.aid().isLarge(),
                visit.aid().isContrast(),
                visit.aid().otherSize().word(),
                visit.aid().otherContrast().word(),
                (key, out) -> out.write(Escapers.HTML.escape(words.get(key.execute()))));
    }
}
