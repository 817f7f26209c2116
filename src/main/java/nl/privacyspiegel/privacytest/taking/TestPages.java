package nl.privacyspiegel.privacytest.taking;

import nl.privacyspiegel.shared.page.FormSite;
import nl.privacyspiegel.shared.page.HtmlPages;
import nl.privacyspiegel.shared.page.PageLook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The pages of the test as HTML. */
@Component
class TestPages extends HtmlPages {

    static final FormSite SITE = new FormSite(
            TestSecurity.ADDRESS, "privacytest", "test", "privacytest.take.product", "privacytest.take.title");

    TestPages(MessageSource messages, PageLook look) {
        super(
                SITE,
                messages,
                look,
                "enter",
                "message",
                "welcome",
                "question",
                "review",
                "result",
                "device",
                "resume",
                "clear",
                "proof",
                "statement");
    }
}
