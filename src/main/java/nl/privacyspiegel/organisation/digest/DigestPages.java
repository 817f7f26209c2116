package nl.privacyspiegel.organisation.digest;

import nl.privacyspiegel.shared.page.FormSite;
import nl.privacyspiegel.shared.page.HtmlPage;
import nl.privacyspiegel.shared.page.HtmlPages;
import nl.privacyspiegel.shared.page.PageLook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The pages behind the link in a digest, for who is not logged in. */
@Component
class DigestPages extends HtmlPages {

    static final FormSite SITE = new FormSite(
            "/afmelden", "afmelden", "digest", "organisation.digest.page.product", "organisation.digest.page.title");

    DigestPages(MessageSource messages, PageLook look) {
        super(SITE, messages, look, "leave", "left");
    }

    /** Asks whether the digest may end: programs that look at links in mails end nothing. */
    record Leave(String about) implements HtmlPage {

        @Override
        public String template() {
            return "leave";
        }
    }

    /** Says that no digest comes any more; also of an address that ends nothing. */
    record Left(String about) implements HtmlPage {

        @Override
        public String template() {
            return "left";
        }
    }
}
