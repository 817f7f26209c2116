package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.privacytest.DeviceToken;
import nl.privacyspiegel.privacytest.QuizQuestion;
import nl.privacyspiegel.privacytest.Submissions;
import nl.privacyspiegel.privacytest.TestInProgress;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The test on this device: its questions, the review, handing in, and the own result. */
@RestController
@RequestMapping("/test/mijn")
class MyTestController {

    private static final String RESULT = "ownResult";
    private static final String REVIEW = "/test/mijn/overzicht";

    private final Submissions submissions;
    private final TestPages pages;

    MyTestController(Submissions submissions, TestPages pages) {
        this.submissions = submissions;
        this.pages = pages;
    }

    /** Goes on where this device was. */
    @GetMapping
    ResponseEntity<String> goOn(HttpServletRequest request) {
        TestInProgress test = test(request);
        return TestAnswers.to(
                test.firstOpen() > test.quiz().questions().size() ? REVIEW : "/test/mijn/vraag/" + test.firstOpen());
    }

    @GetMapping("/vraag/{number}")
    ResponseEntity<String> question(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String opgeslagen,
            HttpServletRequest request,
            HttpServletResponse response) {
        TestInProgress test = test(request);
        Locale locale = TestCookies.language(request, response);
        return TestAnswers.page(
                HttpStatus.OK,
                new QuestionPage(pages, locale).write(test, place(test, number), saved(test, opgeslagen), null, null));
    }

    @PostMapping("/vraag/{number}")
    ResponseEntity<String> answer(
            @PathVariable String number,
            @RequestParam(defaultValue = "volgende") String naar,
            HttpServletRequest request,
            HttpServletResponse response) {
        TestInProgress test = test(request);
        int place = place(test, number);
        QuizQuestion question = test.quiz().questions().get(place - 1);
        String[] values = request.getParameterValues("antwoord");
        List<String> given = values == null ? List.of() : List.of(values);
        try {
            submissions.save(device(request), question.id(), given);
        } catch (RuleViolation violation) {
            Locale locale = TestCookies.language(request, response);
            return TestAnswers.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    new QuestionPage(pages, locale)
                            .write(
                                    test,
                                    place,
                                    0,
                                    pages.text(locale, violation.key(), violation.arguments()),
                                    given.getFirst()));
        }
        String saved = given.stream().allMatch(String::isBlank) ? "" : "?opgeslagen=" + place;
        return TestAnswers.to(next(naar, place, test.quiz().questions().size()) + saved);
    }

    private static String next(String wanted, int place, int total) {
        if (wanted.equals("vorige") && place > 1) {
            return "/test/mijn/vraag/" + (place - 1);
        }
        return wanted.equals("overzicht") || place == total ? REVIEW : "/test/mijn/vraag/" + (place + 1);
    }

    @GetMapping("/overzicht")
    ResponseEntity<String> review(
            @RequestParam(required = false) @Nullable String opgeslagen,
            HttpServletRequest request,
            HttpServletResponse response) {
        TestInProgress test = test(request);
        Locale locale = TestCookies.language(request, response);
        int saved = saved(test, opgeslagen);
        List<Map<String, Object>> questions = new ArrayList<>();
        for (QuizQuestion question : test.quiz().questions()) {
            boolean answered = test.answer(question.id()).isPresent();
            questions.add(Map.of(
                    "number", questions.size() + 1,
                    "text", question.text(),
                    "state",
                            pages.text(
                                    locale, answered ? "privacytest.take.answered" : "privacytest.take.unanswered")));
        }
        return TestAnswers.page(
                HttpStatus.OK,
                pages.page(
                        "review",
                        locale,
                        pages.text(locale, "privacytest.take.review"),
                        Map.of(
                                "questions",
                                questions,
                                "quizLanguage",
                                test.quiz().language(),
                                "saved",
                                saved == 0 ? "" : pages.text(locale, "privacytest.take.saved", saved),
                                "lead",
                                pages.text(locale, "privacytest.take.review.lead", test.open()))));
    }

    @PostMapping("/inleveren")
    ResponseEntity<String> handIn(HttpServletRequest request, HttpServletResponse response) {
        Optional<DeviceToken> device = TestCookies.device(request);
        if (device.isEmpty() && result(request).isPresent()) {
            return TestAnswers.to("/test/mijn/uitslag");
        }
        OwnResult result = new OwnResult(submissions.handIn(device.orElseThrow(NotFoundException::new)));
        request.getSession().setAttribute(RESULT, new OwnResult.Kept(result));
        TestCookies.forget(request, response);
        return TestAnswers.to("/test/mijn/uitslag");
    }

    @GetMapping("/uitslag")
    ResponseEntity<String> result(HttpServletRequest request, HttpServletResponse response) {
        Locale locale = TestCookies.language(request, response);
        return TestAnswers.page(
                HttpStatus.OK,
                result(request).orElseThrow(NotFoundException::new).write(pages, locale));
    }

    @PostMapping("/wissen")
    ResponseEntity<String> clear(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(RESULT);
        }
        return TestAnswers.to("/test/mijn/klaar");
    }

    @GetMapping("/klaar")
    ResponseEntity<String> done(HttpServletRequest request, HttpServletResponse response) {
        Locale locale = TestCookies.language(request, response);
        return TestAnswers.page(
                HttpStatus.OK,
                pages.page(
                        "message",
                        locale,
                        pages.text(locale, "privacytest.take.done"),
                        Map.of("text", pages.text(locale, "privacytest.take.done.text"))));
    }

    private static Optional<OwnResult> result(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(RESULT) instanceof OwnResult.Kept kept
                ? Optional.ofNullable(kept.result())
                : Optional.empty();
    }

    private TestInProgress test(HttpServletRequest request) {
        return submissions.inProgress(device(request)).orElseThrow(NotFoundException::new);
    }

    private static DeviceToken device(HttpServletRequest request) {
        return TestCookies.device(request).orElseThrow(NotFoundException::new);
    }

    private static int place(TestInProgress test, String number) {
        int place = number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) : 0;
        if (place < 1 || place > test.quiz().questions().size()) {
            throw new NotFoundException();
        }
        return place;
    }

    /** The number in the address, if the answer to that question is saved indeed; else 0. */
    private static int saved(TestInProgress test, @Nullable String number) {
        if (number == null || !number.matches("[1-9]\\d{0,3}")) {
            return 0;
        }
        int place = Integer.parseInt(number);
        return place <= test.quiz().questions().size()
                        && test.answer(test.quiz().questions().get(place - 1).id())
                                .isPresent()
                ? place
                : 0;
    }

    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<String> nothingHere(HttpServletRequest request, HttpServletResponse response) {
        Locale locale = TestCookies.language(request, response);
        return TestAnswers.page(
                HttpStatus.NOT_FOUND,
                pages.page(
                        "message",
                        locale,
                        pages.text(locale, "privacytest.take.nothing"),
                        Map.of(
                                "text", pages.text(locale, "privacytest.take.nothing.text"),
                                "link", "/test",
                                "linkText", pages.text(locale, "privacytest.take.unknown.link"))));
    }
}
