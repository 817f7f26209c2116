package nl.privacyspiegel.privacytest.taking;

import com.samskivert.mustache.Escapers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.privacytest.TestSettings;
import nl.privacyspiegel.privacytest.answering.Contact;
import nl.privacyspiegel.privacytest.answering.Sender;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.results.ShownParts;
import nl.privacyspiegel.shared.page.MarkdownHtml;
import nl.privacyspiegel.shared.page.PageTexts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The privacy statement of the test, as it stands in the repository under docs, filled in for this organisation. What is filled
 * in is escaped, and marked as Dutch where people typed it.
 */
@Component
class Statement {

    private final TestSettings settings;
    private final String dutch = read("");
    private final String english = read(".en");

    Statement(TestSettings settings) {
        this.settings = settings;
    }

    private static String read(String ending) {
        try {
            return MarkdownHtml.of(new ClassPathResource("handleiding/privacyverklaring-privacytest" + ending + ".md")
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As HTML, in the language of the reader. */
    String html(PageTexts words) {
        Sender sender = settings.sender();
        PrivacySettings promise = settings.read();
        Contact questions = sender.contacts().questions();
        Contact officer = sender.contacts().officer();
        return (words.locale().equals(Locale.ENGLISH) ? english : dutch)
                .replace(
                        "<p>{vragen}</p>\n",
                        questions.isKnown()
                                ? "<p>" + contact(words, "privacytest.contact.questions", questions) + "</p>\n"
                                : "")
                .replace(
                        "{fg}",
                        officer.isKnown()
                                ? contact(words, "privacytest.contact.officer", officer)
                                : escaped(words.get("privacytest.statement.officer.unknown")))
                .replace(">{organisatie}", ">" + StringUtils.capitalize(organisation(sender, words)))
                .replace(". {organisatie}", ". " + StringUtils.capitalize(organisation(sender, words)))
                .replace("{organisatie}", organisation(sender, words))
                .replace("{groep}", String.valueOf(promise.groupSize().threshold()))
                .replace(
                        "{link}",
                        String.valueOf(promise.groupSize()
                                .stricter(ShownParts.OPEN_LINK)
                                .threshold()))
                .replace("{dagen}", String.valueOf(promise.retentionDays()));
    }

    private static String organisation(Sender sender, PageTexts words) {
        return sender.organisation().isEmpty()
                ? escaped(words.get("privacytest.statement.organisation.unknown"))
                : typed(sender.organisation());
    }

    private static String contact(PageTexts words, String key, Contact contact) {
        String address = escaped(contact.email());
        return Stream.of(
                        escaped(words.get(key)) + ": " + typed(contact.name()),
                        "<a href=\"mailto:" + address + "\">" + address + "</a>",
                        escaped(contact.phone()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** No sign in it is taken for a place to fill in. */
    private static String typed(String text) {
        return "<span lang=\"nl\">" + escaped(text).replace("{", "&#123;") + "</span>";
    }

    private static String escaped(String text) {
        return Escapers.HTML.escape(text);
    }
}
