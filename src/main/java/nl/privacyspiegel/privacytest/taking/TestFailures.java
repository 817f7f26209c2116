package nl.privacyspiegel.privacytest.taking;

import java.util.Optional;
import nl.privacyspiegel.privacytest.Submissions;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.handing.CodeTries;
import nl.privacyspiegel.privacytest.handing.StartLimits;
import nl.privacyspiegel.privacytest.storage.LostKey;
import nl.privacyspiegel.shared.Busy;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.page.PageFailure;
import nl.privacyspiegel.shared.page.PageTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Pages for when something does not go as hoped. Never the address, an answer or a code in a log. */
@Component
class TestFailures {

    private static final Logger LOG = LoggerFactory.getLogger(TestFailures.class);

    private final TestPages pages;
    private final Submissions submissions;
    private final OwnResults results;

    TestFailures(TestPages pages, Submissions submissions, OwnResults results) {
        this.pages = pages;
        this.submissions = submissions;
        this.results = results;
    }

    /** What this device has of a test that was not handed in. */
    enum Unfinished {
        NOTHING,
        TEST,
        /** A test that nobody can read now, because its key is lost. */
        STUCK
    }

    boolean unfinished(Visit visit) {
        return onDevice(visit) == Unfinished.TEST;
    }

    Unfinished onDevice(Visit visit) {
        try {
            return visit.device()
                    .flatMap(submissions::inProgress)
                    .filter(test -> !test.over())
                    .map(test -> Unfinished.TEST)
                    .orElse(Unfinished.NOTHING);
        } catch (RuleViolation violation) {
            if (LostKey.isCauseOf(violation)) {
                return Unfinished.STUCK;
            }
            throw violation;
        }
    }

    /** For who comes with a code that began a test elsewhere, or here before somebody else began with another code. */
    ResponseEntity<byte[]> used(Visit visit) {
        String text = unfinished(visit) ? "privacytest.take.used.taken" : Submissions.USED;
        return page(visit, HttpStatus.GONE, "privacytest.take.used.title", text, false);
    }

    /** For who comes again with the code of the test on this device. */
    ResponseEntity<byte[]> begun(Visit visit) {
        return page(visit, HttpStatus.OK, "privacytest.take.unfinished", "privacytest.take.begun", true);
    }

    ResponseEntity<byte[]> over(Visit visit) {
        return page(visit, HttpStatus.GONE, "privacytest.take.over.title", Submissions.OVER, false);
    }

    ResponseEntity<byte[]> stopped(Visit visit) {
        return page(visit, HttpStatus.OK, "privacytest.take.stopped", "privacytest.take.stopped.text", false);
    }

    ResponseEntity<byte[]> tooEarly(Visit visit, String text) {
        PageTexts words = pages.words(visit);
        return pages.show(
                visit, HttpStatus.NOT_FOUND, MessagePage.of(words.get("privacytest.take.tooEarly.title"), text, false));
    }

    /** For whoever comes with the code or link of a test that was just handed in on this device. */
    ResponseEntity<byte[]> handedIn(Visit visit) {
        PageTexts words = pages.words(visit);
        return pages.ok(
                visit,
                new MessagePage(
                        words.get("privacytest.take.handedIn"),
                        words.get("privacytest.take.handedIn.text"),
                        false,
                        true,
                        null,
                        null));
    }

    /**
     * For who comes with the link of a test that went on elsewhere, when others can begin with it too.
     *
     * @param begin where they do
     */
    ResponseEntity<byte[]> moved(Visit visit, String begin) {
        PageTexts words = pages.words(visit);
        return pages.show(
                visit,
                HttpStatus.GONE,
                new MessagePage(
                        words.get("privacytest.take.moved"), words.get(Submissions.MOVED), false, false, null, begin));
    }

    ResponseEntity<byte[]> moved(Visit visit) {
        return page(visit, HttpStatus.GONE, "privacytest.take.moved", Submissions.MOVED, false);
    }

    /** For who types a code to go on elsewhere with which the test already went on. */
    private ResponseEntity<byte[]> usedToMove(Visit visit) {
        boolean left = visit.device().flatMap(submissions::left).isPresent();
        return left
                ? moved(visit)
                : page(visit, HttpStatus.GONE, "privacytest.take.moved", "privacytest.take.moved.code", false);
    }

    /** After handing in, the way back leads to the result as long as it can be read. */
    ResponseEntity<byte[]> noTestHere(Visit visit) {
        if (visit.device().filter(results::has).isPresent()) {
            return visit.to(TestController.RESULT);
        }
        Optional<CampaignState> left = visit.device().flatMap(submissions::left);
        if (left.isPresent()) {
            return left.get() == CampaignState.OPEN ? moved(visit) : over(visit);
        }
        return page(visit, HttpStatus.NOT_FOUND, "privacytest.take.nothing", "privacytest.take.nothing.text");
    }

    ResponseEntity<byte[]> noCookies(Visit visit) {
        return page(visit, HttpStatus.BAD_REQUEST, "privacytest.take.noCookies", "privacytest.take.noCookies.text");
    }

    ResponseEntity<byte[]> cleared(Visit visit) {
        PageTexts words = pages.words(visit);
        return pages.ok(
                visit,
                MessagePage.of(
                        words.get("privacytest.take.cleared"), words.get("privacytest.take.cleared.text"), false));
    }

    ResponseEntity<byte[]> noPage(Visit visit) {
        return page(visit, HttpStatus.NOT_FOUND, "privacytest.take.noPage", "privacytest.take.noPage.text");
    }

    ResponseEntity<byte[]> noMethod(Visit visit) {
        return page(visit, HttpStatus.METHOD_NOT_ALLOWED, "privacytest.take.noPage", "privacytest.take.noMethod.text");
    }

    /** For what was refused before any page of ours was reached. */
    ResponseEntity<byte[]> refused(Visit visit, HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> page(visit, status, "privacytest.take.foreign", "privacytest.take.foreign.text");
            case CONTENT_TOO_LARGE ->
                page(visit, status, "privacytest.take.tooLarge", "privacytest.take.tooLarge.text");
            case UNSUPPORTED_MEDIA_TYPE ->
                page(visit, status, "privacytest.take.noForm", "privacytest.take.noForm.text");
            case METHOD_NOT_ALLOWED -> noMethod(visit);
            default -> page(visit, status, "privacytest.take.unreadable", "privacytest.take.noPage.text");
        };
    }

    /** For who has to wait a moment, because many begin at once with the same link. */
    ResponseEntity<byte[]> busy(Visit visit) {
        return page(visit, HttpStatus.TOO_MANY_REQUESTS, "privacytest.take.busy.title", StartLimits.BUSY);
    }

    ResponseEntity<byte[]> broken(Visit visit, RuleViolation rule) {
        if (rule.key().equals(StartLimits.BUSY)) {
            return busy(visit);
        }
        if (rule.key().equals(CodeTries.TOO_MANY)) {
            return page(visit, HttpStatus.TOO_MANY_REQUESTS, "privacytest.take.tries.title", CodeTries.TOO_MANY);
        }
        if (LostKey.isCauseOf(rule)) {
            return page(visit, HttpStatus.SERVICE_UNAVAILABLE, "privacytest.take.stuck", stuck(visit));
        }
        if (rule.key().equals(Submissions.MOVED)) {
            return usedToMove(visit);
        }
        return rule.key().equals(Submissions.OVER)
                ? over(visit)
                : rule.key().equals(Submissions.USED)
                        ? used(visit)
                        : tooEarly(visit, pages.words(visit).get(rule.key(), rule.arguments()));
    }

    private String stuck(Visit visit) {
        return onDevice(visit) == Unfinished.STUCK ? "privacytest.take.stuck.begun" : "privacytest.take.stuck.text";
    }

    /** For members: what they may not see answers like what does not exist. */
    ResponseEntity<byte[]> noPreview(Visit visit) {
        PageTexts words = pages.words(visit);
        return pages.show(
                visit,
                HttpStatus.NOT_FOUND,
                new MessagePage(
                        words.get("privacytest.take.preview.none"),
                        words.get("privacytest.take.preview.none.text"),
                        false,
                        false,
                        visit.base() + "/afnames",
                        null));
    }

    ResponseEntity<byte[]> unexpected(Visit visit, Exception failure) {
        if (failure instanceof NotFoundException) {
            return noTestHere(visit);
        }
        if (failure instanceof RuleViolation rule) {
            return broken(visit, rule);
        }
        String number = PageFailure.log(LOG, "the privacytest", failure);
        PageTexts words = pages.words(visit);
        if (Busy.isCauseOf(failure)) {
            return pages.show(
                    visit,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    MessagePage.of(
                            words.get("privacytest.take.busy.title"),
                            words.get("privacytest.take.busy.again", number),
                            false));
        }
        return pages.show(
                visit,
                HttpStatus.INTERNAL_SERVER_ERROR,
                MessagePage.of(
                        words.get("privacytest.take.failed"),
                        words.get("privacytest.take.failed.text", number),
                        false));
    }

    private ResponseEntity<byte[]> page(Visit visit, HttpStatus status, String heading, String text) {
        return page(visit, status, heading, text, unfinished(visit));
    }

    /** Whoever came with a code of one's own is offered no test that somebody else began on this device. */
    private ResponseEntity<byte[]> page(
            Visit visit, HttpStatus status, String heading, String text, boolean unfinished) {
        PageTexts words = pages.words(visit);
        return pages.show(visit, status, MessagePage.of(words.get(heading), words.get(text), unfinished));
    }
}
