package nl.privacyspiegel.privacytest.taking;

import nl.privacyspiegel.shared.page.PageTexts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The privacy statement of the test, for everybody to read and print. */
@Controller
class StatementController {

    private final Statement statement;
    private final TestPages pages;

    StatementController(Statement statement, TestPages pages) {
        this.statement = statement;
        this.pages = pages;
    }

    @GetMapping("/test/privacy")
    ResponseEntity<byte[]> statement(Visit visit) {
        PageTexts words = pages.words(visit);
        return pages.ok(visit, new StatementPage(words.get("privacytest.statement.title"), statement.html(words)));
    }
}
