package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.privacyspiegel.privacytest.TestPreviews;
import nl.privacyspiegel.privacytest.answering.TestPreview;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The test as employees see it, for members. Nothing can be sent from here, so nothing is kept. */
@Controller
class PreviewController {

    static final String FOLDER = "/afname-voorbeeld";
    private static final String WELCOME = FOLDER + "/{campaign}";

    private final TestPreviews previews;
    private final TestPages pages;
    private final TestFailures failures;

    PreviewController(TestPreviews previews, TestPages pages, TestFailures failures) {
        this.previews = previews;
        this.pages = pages;
        this.failures = failures;
    }

    @GetMapping(WELCOME)
    ResponseEntity<byte[]> welcome(Visit visit, @PathVariable String campaign) {
        CampaignId id = new CampaignId(Ids.parse(campaign));
        TestPreview preview = previews.of(id);
        return pages.ok(
                visit,
                WelcomePage.preview(
                        preview.invitation(), pages.words(visit), campaignPage(visit, id), question(visit, id, 1)));
    }

    @GetMapping(WELCOME + "/vraag/{number}")
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String campaign, @PathVariable String number) {
        CampaignId id = new CampaignId(Ids.parse(campaign));
        TestPreview preview = previews.of(id).in(visit.language().getLanguage());
        int asked = TestController.number(number, preview.quiz());
        if (asked == 0) {
            throw new NotFoundException();
        }
        int last = preview.quiz().questions().size();
        return pages.ok(
                visit,
                QuestionPage.preview(
                        preview.quiz(),
                        asked,
                        pages.words(visit),
                        visit.base() + FOLDER + "/" + id + PageImage.FOLDER,
                        campaignPage(visit, id),
                        asked == 1 ? visit.base() + FOLDER + "/" + id : question(visit, id, asked - 1),
                        asked == last ? null : question(visit, id, asked + 1)));
    }

    @GetMapping(WELCOME + PageImage.FOLDER + "{name}")
    ResponseEntity<byte[]> image(@PathVariable String campaign, @PathVariable String name) {
        return PageImage.file(previews.of(new CampaignId(Ids.parse(campaign))).quiz(), name);
    }

    private static String campaignPage(Visit visit, CampaignId id) {
        return visit.base() + "/afnames/" + id;
    }

    private static String question(Visit visit, CampaignId id, int number) {
        return visit.base() + FOLDER + "/" + id + "/vraag/" + number;
    }

    @ExceptionHandler({NotFoundException.class, AccessDeniedException.class})
    ResponseEntity<byte[]> unknown(HttpServletRequest request, HttpServletResponse response) {
        return failures.noPreview(Visit.of(request, response));
    }
}
