package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.privacytest.Submissions;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.answering.HandedIn;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.page.PageTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions one by one, looking back, handing in and one's own result; all of the test on this device. */
@Controller
class TestController {

    static final String ADDRESS = "/test/mijn";
    private static final String REVIEW = ADDRESS + "/overzicht";
    static final String RESULT = ADDRESS + "/uitslag";
    private static final String PROOF = ADDRESS + "/bewijs";
    private static final String NUMBER = "[0-9]{1,4}";

    private final Submissions submissions;
    private final OwnResults results;
    private final TestPages pages;
    private final TestFailures failures;
    private final Clock clock;

    TestController(Submissions submissions, OwnResults results, TestPages pages, TestFailures failures, Clock clock) {
        this.submissions = submissions;
        this.results = results;
        this.pages = pages;
        this.failures = failures;
        this.clock = clock;
    }

    static String question(int number) {
        return ADDRESS + "/vraag/" + number;
    }

    /** Where somebody was: the first question without an answer. */
    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> goOn(Visit visit) {
        DeviceToken device = device(visit);
        Optional<TestInProgress> test = submissions.inProgress(device);
        if (test.isEmpty() && results.of(device).isPresent()) {
            return visit.to(RESULT);
        }
        TestInProgress known = test.orElseThrow(NotFoundException::new);
        visit.keep(device, EnterController.until(known.lastDay(), clock));
        return visit.to(known.open() == 0 ? REVIEW : question(known.firstOpen()));
    }

    @GetMapping(ADDRESS + "/vraag/{number}")
    ResponseEntity<byte[]> ask(
            Visit visit, @PathVariable String number, @RequestParam(defaultValue = "") String opgeslagen) {
        TestInProgress test = test(visit);
        int asked = number(number, test.quiz());
        if (asked == 0) {
            return visit.to(ADDRESS);
        }
        Collection<String> given = test.answer(
                        test.quiz().questions().get(asked - 1).id())
                .map(GivenAnswer::values)
                .orElse(List.of());
        PageTexts words = pages.words(visit);
        return pages.ok(
                visit,
                QuestionPage.of(
                        test,
                        asked,
                        given,
                        words,
                        saved(test, opgeslagen, words),
                        "",
                        null,
                        images(visit),
                        visit.path()));
    }

    @PostMapping(ADDRESS + "/vraag/{number}")
    ResponseEntity<byte[]> save(
            Visit visit,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String vraag,
            @RequestParam(required = false) @Nullable String was,
            @RequestParam(defaultValue = "") String naar) {
        DeviceToken device = device(visit);
        List<String> values = visit.sent("antwoord");
        try {
            submissions.save(device, vraag, values, was);
        } catch (RuleViolation rule) {
            if (rule.key().equals(Submissions.OVER)) {
                return failures.over(visit);
            }
            return again(visit, number, values, rule);
        }
        int saved = number.matches(NUMBER) ? Integer.parseInt(number) : 0;
        return visit.onlyChangesReading()
                ? visit.toInOwnLanguage(question(saved))
                : visit.to(after(saved, naar) + "?opgeslagen=" + saved);
    }

    /** The same page with what is wrong and with what was typed. */
    private ResponseEntity<byte[]> again(Visit visit, String number, List<String> values, RuleViolation rule) {
        TestInProgress test = test(visit);
        int asked = number(number, test.quiz());
        if (asked == 0) {
            return visit.to(ADDRESS);
        }
        PageTexts words = pages.words(visit);
        String error = words.get(rule.key(), rule.arguments());
        return pages.show(
                visit,
                HttpStatus.UNPROCESSABLE_CONTENT,
                QuestionPage.of(
                        test,
                        asked,
                        values,
                        words,
                        "",
                        error,
                        rule.key().equals(TestInProgress.STALE) ? other(test, asked, visit, words) : null,
                        images(visit),
                        visit.path()));
    }

    private static QuestionPage.Other other(TestInProgress test, int asked, Visit visit, PageTexts words) {
        QuizQuestion question = test.quiz().questions().get(asked - 1);
        return new QuestionPage.Other(ResultAnswer.given(test, question, words), visit.base() + question(asked));
    }

    private static String images(Visit visit) {
        return visit.base() + ADDRESS + PageImage.FOLDER;
    }

    private static String after(int saved, String where) {
        return switch (where) {
            case "vorige" -> question(Math.max(1, saved - 1));
            case "overzicht" -> REVIEW;
            case "apparaat" -> DeviceController.ADDRESS;
            default -> question(saved + 1);
        };
    }

    @GetMapping(REVIEW)
    ResponseEntity<byte[]> review(Visit visit, @RequestParam(defaultValue = "") String opgeslagen) {
        TestInProgress test = test(visit);
        PageTexts words = pages.words(visit);
        return pages.ok(visit, ReviewPage.of(test, words, visit.base(), saved(test, opgeslagen, words)));
    }

    @PostMapping(ADDRESS + "/inleveren")
    ResponseEntity<byte[]> handIn(Visit visit) {
        DeviceToken device = device(visit);
        results.keep(device, () -> submissions.handIn(device));
        visit.keepUntilClosed(device);
        return visit.to(RESULT);
    }

    @GetMapping(RESULT)
    ResponseEntity<byte[]> result(Visit visit, @RequestParam(defaultValue = "") String alles) {
        DeviceToken device = device(visit);
        Optional<HandedIn> result = results.of(device);
        if (result.isPresent()) {
            TestInProgress test = result.get().test().in(visit.language().getLanguage());
            return pages.ok(visit, ResultPage.of(test, !alles.isEmpty(), images(visit), pages.words(visit)));
        }
        return submissions.inProgress(device).isPresent() ? visit.to(REVIEW) : failures.noTestHere(visit);
    }

    @GetMapping(PROOF)
    ResponseEntity<byte[]> proof(Visit visit) {
        HandedIn result = results.of(device(visit)).orElseThrow(NotFoundException::new);
        return pages.ok(visit, ProofPage.of(result, pages.words(visit)));
    }

    @PostMapping(ADDRESS + "/wissen")
    ResponseEntity<byte[]> clear(Visit visit) {
        visit.device().ifPresent(results::forget);
        if (visit.device().flatMap(submissions::inProgress).isEmpty()) {
            visit.forgetDevice();
        }
        return visit.to(ADDRESS + "/gewist");
    }

    @GetMapping(ADDRESS + "/gewist")
    ResponseEntity<byte[]> cleared(Visit visit) {
        return failures.cleared(visit);
    }

    private static DeviceToken device(Visit visit) {
        return visit.device().orElseThrow(NotFoundException::new);
    }

    private TestInProgress test(Visit visit) {
        TestInProgress test = submissions.inProgress(device(visit)).orElseThrow(NotFoundException::new);
        if (test.over()) {
            throw new RuleViolation(Submissions.OVER);
        }
        return test.in(visit.language().getLanguage());
    }

    /** The number of a question that exists, or 0. */
    static int number(String text, QuizData quiz) {
        if (!text.matches(NUMBER)) {
            return 0;
        }
        int number = Integer.parseInt(text);
        return number <= quiz.questions().size() ? number : 0;
    }

    /** What is said about the question that was just left: what is stored, whatever the address says. */
    private static String saved(TestInProgress test, String text, PageTexts words) {
        int number = number(text, test.quiz());
        if (number == 0) {
            return "";
        }
        boolean stored =
                test.answer(test.quiz().questions().get(number - 1).id()).isPresent();
        return words.get(stored ? "privacytest.take.saved" : "privacytest.take.skipped", number);
    }

    @ExceptionHandler(RuleViolation.class)
    ResponseEntity<byte[]> over(HttpServletRequest request, HttpServletResponse response, RuleViolation rule) {
        return failures.broken(Visit.of(request, response), rule);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> failed(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        return failures.unexpected(Visit.of(request, response), failure);
    }
}
