package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.privacyspiegel.privacytest.Submissions;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.SiteAddress;
import nl.privacyspiegel.shared.page.PageTexts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The test and the device that it is on: going on elsewhere, stopping here, beginning again. */
@Controller
class DeviceController {

    static final String ADDRESS = TestController.ADDRESS + "/apparaat";
    private static final String STOP = TestController.ADDRESS + "/stoppen";
    private static final String CLEAR = TestController.ADDRESS + "/antwoorden";

    private final Submissions submissions;
    private final TestPages pages;
    private final TestFailures failures;
    private final SiteAddress site;

    DeviceController(Submissions submissions, TestPages pages, TestFailures failures, SiteAddress site) {
        this.submissions = submissions;
        this.pages = pages;
        this.failures = failures;
        this.site = site;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> device(Visit visit, @RequestParam(defaultValue = "") String opgeslagen) {
        DeviceToken device = visit.device().orElseThrow(NotFoundException::new);
        String address = site.or(() -> visit.origin() + visit.base());
        String saved =
                opgeslagen.matches("[1-9][0-9]{0,3}") ? pages.words(visit).get("privacytest.take.saved.all") : "";
        return pages.ok(
                visit,
                DevicePage.of(
                        submissions.resumeCode(device), address + TestSecurity.ADDRESS, saved, pages.words(visit)));
    }

    /** Asks first: a press beside the button above it would cost a whole test. */
    @GetMapping(CLEAR)
    ResponseEntity<byte[]> askToClear(Visit visit) {
        TestInProgress test = visit.device().flatMap(submissions::inProgress).orElseThrow(NotFoundException::new);
        PageTexts words = pages.words(visit);
        return pages.ok(
                visit,
                new ClearPage(
                        words.get("privacytest.take.stop.answers.ask"),
                        words.get(
                                "privacytest.take.stop.answers.text",
                                test.given().size())));
    }

    @PostMapping(CLEAR)
    ResponseEntity<byte[]> clear(Visit visit) {
        submissions.clear(visit.device().orElseThrow(NotFoundException::new));
        return visit.to(TestController.question(1));
    }

    @PostMapping(STOP)
    ResponseEntity<byte[]> stop(Visit visit, @RequestParam(defaultValue = "") String wat) {
        DeviceToken device = visit.device().orElseThrow(NotFoundException::new);
        if (!wat.equals("apparaat")) {
            return visit.to(ADDRESS);
        }
        submissions.leave(device);
        visit.forgetDevice();
        return visit.to(STOP);
    }

    @GetMapping(STOP)
    ResponseEntity<byte[]> stopped(Visit visit) {
        boolean open = visit.device().flatMap(submissions::inProgress).isPresent();
        return open ? visit.to(ADDRESS) : failures.stopped(visit);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> failed(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        return failures.unexpected(Visit.of(request, response), failure);
    }
}
