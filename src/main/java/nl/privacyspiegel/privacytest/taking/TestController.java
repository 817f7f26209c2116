package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.Submissions;
import nl.privacyspiegel.privacytest.TestInvitation;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** The way into the test: a code or an open link, what the employee should know first, and the start. */
@RestController
class TestController {

    private final Submissions submissions;
    private final TestPages pages;
    private final Clock clock;

    TestController(Submissions submissions, TestPages pages, Clock clock) {
        this.submissions = submissions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/test")
    ResponseEntity<String> enter(HttpServletRequest request, HttpServletResponse response) {
        Locale locale = TestCookies.language(request, response);
        return TestAnswers.page(
                HttpStatus.OK, pages.page("enter", locale, pages.text(locale, "privacytest.take.enter"), Map.of()));
    }

    @PostMapping("/test")
    ResponseEntity<String> entered(@RequestParam String code) {
        String typed = code.replaceAll("[^0-9A-Za-z]", "");
        return TestAnswers.to(typed.isEmpty() ? "/test" : "/test/" + UriUtils.encodePathSegment(typed, "UTF-8"));
    }

    @GetMapping("/test/{code}")
    ResponseEntity<String> welcome(
            @PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return welcome(code, null, request, response);
    }

    @PostMapping("/test/{code}")
    ResponseEntity<String> start(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String eenheid,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            UnitId unit = eenheid == null || eenheid.isBlank() ? null : new UnitId(Ids.parse(eenheid));
            TestInvitation invitation = submissions.invitation(code);
            TestCookies.remember(
                    request,
                    response,
                    submissions.start(code, unit, TestCookies.device(request).orElse(null)),
                    Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(clock), invitation.lastDay()) + 1));
            return TestAnswers.to("/test/mijn/vraag/1");
        } catch (RuleViolation violation) {
            return welcome(code, violation, request, response);
        }
    }

    private ResponseEntity<String> welcome(
            String code, @Nullable RuleViolation violation, HttpServletRequest request, HttpServletResponse response) {
        Locale locale = TestCookies.language(request, response);
        TestInvitation invitation = submissions.invitation(code);
        return switch (invitation.status()) {
            case READY ->
                TestAnswers.page(
                        violation == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                        ready(code, invitation, violation, locale, request));
            case TOO_EARLY ->
                message(locale, "privacytest.take.early", "privacytest.take.early.text", invitation.firstDay());
            case TOO_LATE ->
                message(locale, "privacytest.take.late", "privacytest.take.late.text", invitation.lastDay());
            case USED -> message(locale, "privacytest.take.used.title", "privacytest.take.used", invitation.lastDay());
        };
    }

    private String ready(
            String code,
            TestInvitation invitation,
            @Nullable RuleViolation violation,
            Locale locale,
            HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("error", violation == null ? "" : pages.text(locale, violation.key(), violation.arguments()));
        model.put(
                "lead",
                pages.text(
                        locale,
                        "privacytest.take.lead",
                        invitation.questions(),
                        Math.max(5, invitation.questions() * 3 / 4),
                        day(invitation.lastDay(), locale)));
        model.put("purpose", invitation.purpose());
        model.put("groups", pages.text(locale, "privacytest.take.anonymous.groups", invitation.groupSize()));
        model.put("deletion", pages.text(locale, "privacytest.take.anonymous.deletion", invitation.retentionDays()));
        model.put("open", invitation.open());
        model.put(
                "unfinished",
                TestCookies.device(request).flatMap(submissions::inProgress).isPresent());
        model.put("action", "/test/" + UriUtils.encodePathSegment(code, "UTF-8"));
        boolean choose = invitation.units().size() > 1;
        model.put("choose", choose);
        model.put("units", invitation.units());
        model.put(
                "one",
                choose
                        ? ""
                        : pages.text(
                                locale,
                                "privacytest.take.unit.one",
                                invitation.units().getFirst().name()));
        boolean unfinished = Boolean.TRUE.equals(model.get("unfinished"));
        model.put("start", pages.text(locale, unfinished ? "privacytest.take.again" : "privacytest.take.start"));
        return pages.page("welcome", locale, invitation.name(), model);
    }

    private ResponseEntity<String> message(Locale locale, String title, String text, LocalDate day) {
        return TestAnswers.page(
                HttpStatus.OK,
                pages.page(
                        "message",
                        locale,
                        pages.text(locale, title),
                        Map.of("text", pages.text(locale, text, day(day, locale)))));
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<String> notFound(HttpServletRequest request, HttpServletResponse response) {
        Locale locale = TestCookies.language(request, response);
        return TestAnswers.page(
                HttpStatus.NOT_FOUND,
                pages.page(
                        "message",
                        locale,
                        pages.text(locale, "privacytest.take.unknown"),
                        Map.of(
                                "text", pages.text(locale, "privacytest.take.unknown.text"),
                                "link", "/test",
                                "linkText", pages.text(locale, "privacytest.take.unknown.link"))));
    }
}
