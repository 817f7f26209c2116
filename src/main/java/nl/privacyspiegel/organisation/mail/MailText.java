package nl.privacyspiegel.organisation.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.mail.MailContent.Part;
import nl.privacyspiegel.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * A mail as it is sent: the same twice, as plain text and as HTML in which every value is escaped.
 *
 * @param text in lines that end with a line feed
 */
public record MailText(String subject, String text, String html) {

    private static final Template HTML = template();

    /** @param base with what the addresses of this application begin, without a slash at the end */
    static MailText of(MailContent content, String base) {
        return new MailText(content.subject(), plain(content, base), html(content, base));
    }

    private static String plain(MailContent content, String base) {
        return content.sections().stream()
                .map(section ->
                        section.parts().stream().map(part -> plain(part, base)).collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining("\n\n-----\n\n", "", "\n"));
    }

    private static String plain(Part part, String base) {
        return switch (part) {
            case Part.Words(String words) -> Typed.name(words);
            case Part.Link(String label, String path) -> Typed.name(label) + ":\n" + base + "/" + path;
            case Part.Code(String code) -> "    " + code;
        };
    }

    private static String html(MailContent content, String base) {
        return HTML.execute(new Shown(
                content.subject(),
                content.sections().getFirst().language().getLanguage(),
                content.sections().stream()
                        .map(section -> new ShownSection(
                                section.language().getLanguage(),
                                section.parts().stream()
                                        .map(part -> shown(part, base))
                                        .toList()))
                        .toList()));
    }

    private static ShownPart shown(Part part, String base) {
        return switch (part) {
            case Part.Words(String words) -> new ShownPart(Typed.name(words), null, null, null);
            case Part.Link(String label, String path) ->
                new ShownPart(null, Typed.name(label), base + "/" + path, null);
            case Part.Code(String code) -> new ShownPart(null, null, null, code);
        };
    }

    private static Template template() {
        try (InputStreamReader reader = new InputStreamReader(
                new ClassPathResource("templates/mail/mail.mustache").getInputStream(), StandardCharsets.UTF_8)) {
            return Mustache.compiler().emptyStringIsFalse(true).compile(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What the template finds. */
    record Shown(String subject, String language, List<ShownSection> sections) {}

    /** What it finds of one language. */
    record ShownSection(String language, List<ShownPart> parts) {}

    /** What it finds of a paragraph; what it is not is null. */
    record ShownPart(
            @Nullable String words,
            @Nullable String label,
            @Nullable String link,
            @Nullable String code) {}

    @Override
    public String toString() {
        return "MailText";
    }
}
