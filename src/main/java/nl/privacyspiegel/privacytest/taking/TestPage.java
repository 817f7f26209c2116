package nl.privacyspiegel.privacytest.taking;

import nl.privacyspiegel.shared.page.HtmlPage;
import org.jspecify.annotations.Nullable;

/** What a page of the test shows. */
interface TestPage extends HtmlPage {

    /** The page of the campaign when this is an example for members; else null. */
    default @Nullable String campaign() {
        return null;
    }
}
