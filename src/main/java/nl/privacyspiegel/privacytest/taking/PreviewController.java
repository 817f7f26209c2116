package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.privacyspiegel.privacytest.CampaignId;
import nl.privacyspiegel.privacytest.Submissions;
import nl.privacyspiegel.privacytest.TestPreview;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The test as employees will see it, for members. Nothing can be sent from here, so nothing is kept. */
@Controller
class PreviewController {

    static final String ADDRESS = "/afname-voorbeeld/";

    private final Submissions submissions;
    private final TestPages pages;
    private final TestFailures failures;

    PreviewController(Submissions submissions, TestPages pages, TestFailures failures) {
        this.submissions = submissions;
        this.pages = pages;
        this.failures = failures;
    }

    @GetMapping(ADDRESS + "{campaign}")
    ResponseEntity<byte[]> welcome(Visit visit, @PathVariable String campaign) {
        TestPreview preview = submissions.preview(new CampaignId(Ids.parse(campaign)));
        String first = visit.base() + ADDRESS + campaign + "/vraag/1";
        return pages.ok(visit, WelcomePage.of(preview.invitation(), pages.words(visit), false, "", null, first));
    }

    @GetMapping(ADDRESS + "{campaign}/vraag/{number}")
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String campaign, @PathVariable int number) {
        TestPreview preview = submissions.preview(new CampaignId(Ids.parse(campaign)));
        int last = preview.quiz().questions().size();
        if (number < 1 || number > last) {
            throw new NotFoundException();
        }
        String address = visit.base() + ADDRESS + campaign;
        return pages.ok(
                visit,
                QuestionPage.preview(
                        preview.quiz(),
                        number,
                        pages.words(visit),
                        number == 1 ? address : address + "/vraag/" + (number - 1),
                        number == last ? null : address + "/vraag/" + (number + 1)));
    }

    @ExceptionHandler({NotFoundException.class, AccessDeniedException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<byte[]> unknown(HttpServletRequest request, HttpServletResponse response) {
        return failures.noPage(Visit.of(request, response));
    }
}
