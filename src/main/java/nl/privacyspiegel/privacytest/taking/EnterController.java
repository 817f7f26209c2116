package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.privacyspiegel.privacytest.Submissions;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.privacytest.answering.TestInvitation;
import nl.privacyspiegel.privacytest.answering.TestInvitation.Status;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.handing.CodeTries;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.shared.page.PageSecurity;
import nl.privacyspiegel.shared.page.PageTexts;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in: the code of the letter, or an open link. */
@Controller
class EnterController {

    private static final List<String> GROUPS =
            List.of("privacytest.take.code.group.0", "privacytest.take.code.group.1", "privacytest.take.code.group.2");
    private static final int SLIPS_TO_HELP = 3;
    private static final int DAYS_TO_SAY_THAT_IT_IS_CLOSED = 30;

    private final Submissions submissions;
    private final OwnResults results;
    private final TestPages pages;
    private final TestFailures failures;
    private final CodeTries tries;
    private final Clock clock;

    EnterController(
            Submissions submissions,
            OwnResults results,
            TestPages pages,
            TestFailures failures,
            CodeTries tries,
            Clock clock) {
        this.submissions = submissions;
        this.tries = tries;
        this.results = results;
        this.pages = pages;
        this.failures = failures;
        this.clock = clock;
    }

    @GetMapping("/test")
    ResponseEntity<byte[]> enter(Visit visit) {
        String typed = visit.typedInAddress();
        return typed.isEmpty()
                ? enter(visit, HttpStatus.OK, "", "")
                : enter(visit, HttpStatus.NOT_FOUND, typed, incomplete(visit, TypedCode.in(typed)));
    }

    /** What is the matter with something that holds no whole code. */
    private String incomplete(Visit visit, TypedCode typed) {
        PageTexts words = pages.words(visit);
        if (!typed.lengths().isEmpty()) {
            return lengths(words, typed);
        }
        if (!typed.slips().isEmpty() && typed.signs() < TestCode.LENGTH) {
            return words.get(
                    "privacytest.take.code.missing",
                    TestCode.LENGTH - typed.signs(),
                    words.get(GROUPS.get(typed.slips().getFirst())));
        }
        if (!typed.slips().isEmpty()) {
            String where = typed.slips().stream()
                    .map(group -> words.get(GROUPS.get(group)))
                    .collect(Collectors.joining(words.get("privacytest.take.code.group.and")));
            return typed.slips().size() == GROUPS.size()
                    ? words.get("privacytest.take.code.slip.all")
                    : words.get(
                            "privacytest.take.code.slip", where, typed.slips().size());
        }
        if (typed.kept().isBlank()) {
            return words.get("privacytest.take.code.empty");
        }
        return typed.signs() == Secret.LENGTH
                ? words.get("privacytest.take.code.sign")
                : words.get("privacytest.take.code.wrong", typed.signs());
    }

    /** In which groups there are too few or too many signs. */
    private static String lengths(PageTexts words, TypedCode typed) {
        String groups = IntStream.range(0, GROUPS.size())
                .filter(group -> typed.lengths().get(group) != TestCode.GROUP)
                .mapToObj(group -> words.get(
                        "privacytest.take.code.length",
                        words.get(GROUPS.get(group)),
                        typed.lengths().get(group)))
                .collect(Collectors.joining(", "));
        return words.get("privacytest.take.code.lengths", groups, TestCode.GROUP);
    }

    private ResponseEntity<byte[]> enter(Visit visit, HttpStatus status, String typed, String error) {
        PageTexts words = pages.words(visit);
        int slips = error.isEmpty() ? 0 : Math.min(visit.slips() + 1, SLIPS_TO_HELP);
        String help = slips == SLIPS_TO_HELP ? " " + words.get("privacytest.take.code.again") : "";
        return pages.show(
                visit,
                status,
                new EnterPage(
                        words.get("privacytest.take.enter"),
                        typed,
                        error + help,
                        slips,
                        failures.onDevice(visit),
                        visit.device().filter(results::has).isPresent()));
    }

    @PostMapping("/test")
    ResponseEntity<byte[]> typed(Visit visit, @RequestParam(defaultValue = "") String code) {
        if (visit.onlyChangesReading()) {
            return enter(visit, HttpStatus.OK, code, "");
        }
        TypedCode typed = TypedCode.in(code);
        return typed.code()
                .map(whole -> visit.to(TestSecurity.ADDRESS + "/" + whole))
                .orElseGet(
                        () -> enter(visit, HttpStatus.UNPROCESSABLE_CONTENT, typed.kept(), incomplete(visit, typed)));
    }

    @GetMapping("/test/{code}")
    ResponseEntity<byte[]> welcome(
            Visit visit, @PathVariable String code, @RequestParam(defaultValue = "") String ander) {
        Optional<DeviceToken> before = visit.device().filter(device -> submissions.cameWith(code, device));
        TestInvitation invitation;
        try {
            invitation = tried(visit, code, () -> submissions.invitation(code));
        } catch (RuleViolation rule) {
            boolean here = rule.key().equals(Submissions.MOVED)
                    && before.flatMap(submissions::inProgress).isPresent();
            return here ? failures.begun(visit) : failures.broken(visit, rule);
        }
        if (before.filter(results::has).isPresent()) {
            return failures.handedIn(visit);
        }
        boolean moved = before.flatMap(submissions::left)
                .filter(CampaignState.OPEN::equals)
                .isPresent();
        if (moved && invitation.status() != Status.READY) {
            return failures.moved(visit);
        }
        if (moved && !ander.equals("ja")) {
            return failures.moved(visit, visit.path() + "?ander=ja");
        }
        boolean begins = invitation.status() == Status.READY || invitation.status() == Status.RESUME;
        if (begins && visit.device().flatMap(submissions::inProgress).isEmpty()) {
            freshToken(visit, code, invitation.lastDay());
        }
        return invited(
                visit,
                invitation,
                visit.device().filter(device -> submissions.isOwn(code, device)).isPresent(),
                before.isPresent() && !moved);
    }

    /** Codes that people type are short: whoever guesses them does so slowly. */
    private <T> T tried(Visit visit, String code, Supplier<T> look) {
        return TestCode.typed(code).isWellFormed() ? tries.from(visit.network(), look) : look.get();
    }

    /** A token that nobody saw before, on a device that others may use too: a result on it was of who came before. */
    private void freshToken(Visit visit, String code, LocalDate lastDay) {
        visit.device().ifPresent(results::forget);
        visit.keep(submissions.deviceFor(code), until(lastDay, clock));
    }

    /**
     * @param own whether the test on this device was begun with the same code or link
     * @param came whether somebody came here with it before: what became of the test may not be known any more
     */
    private ResponseEntity<byte[]> invited(Visit visit, TestInvitation invitation, boolean own, boolean came) {
        PageTexts words = pages.words(visit);
        return switch (invitation.status()) {
            case USED -> own ? failures.begun(visit) : failures.used(visit);
            case TOO_LATE -> failures.over(visit);
            case TOO_EARLY ->
                failures.tooEarly(visit, words.get("privacytest.take.tooEarly.day", words.day(invitation.firstDay())));
            case RESUME ->
                pages.ok(
                        visit,
                        new ResumePage(
                                words.get("privacytest.take.resumed"), failures.unfinished(visit), visit.path()));
            case READY -> {
                boolean taken = !own && failures.unfinished(visit);
                yield pages.ok(visit, WelcomePage.of(invitation, words, own, taken, came && !own, visit.path()));
            }
        };
    }

    @PostMapping("/test/{code}")
    ResponseEntity<byte[]> start(
            Visit visit, @PathVariable String code, @RequestParam(defaultValue = "") String opnieuw) {
        Optional<DeviceToken> device = visit.device();
        if (device.isEmpty()) {
            return failures.noCookies(visit);
        }
        DeviceToken begun;
        try {
            begun = begin(visit, code, device.get(), opnieuw.equals("ja"));
        } catch (RuleViolation rule) {
            return failures.broken(visit, rule);
        } catch (DataIntegrityViolationException pressedTwice) {
            begun = begin(visit, code, device.get(), false);
        }
        results.forget(device.get());
        keep(visit, begun);
        return visit.to(DeviceController.ADDRESS);
    }

    private DeviceToken begin(Visit visit, String code, DeviceToken device, boolean afresh) {
        return tried(
                visit, code, () -> afresh ? submissions.startAfresh(code, device) : submissions.start(code, device));
    }

    private void keep(Visit visit, DeviceToken begun) {
        submissions.inProgress(begun).ifPresent(test -> visit.keep(begun, until(test.lastDay(), clock)));
    }

    @RequestMapping("/test/**")
    ResponseEntity<byte[]> somethingElse(Visit visit, HttpServletRequest request) {
        return PageSecurity.METHODS.contains(request.getMethod()) ? failures.noPage(visit) : failures.noMethod(visit);
    }

    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<byte[]> unknown(HttpServletRequest request, HttpServletResponse response) {
        Visit visit = Visit.of(request, response);
        PageTexts words = pages.words(visit);
        String asked = visit.path().substring(visit.path().lastIndexOf('/') + 1);
        boolean checked = TestCode.typed(asked).isWellFormed();
        String error = words.get("privacytest.take.unknown")
                + ". "
                + words.get(checked ? "privacytest.take.unknown.text" : "privacytest.take.unknown.long");
        String typed = checked ? TestCode.typed(asked).inGroups() : asked;
        return enter(visit, HttpStatus.NOT_FOUND, typed, error);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> failed(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        return failures.unexpected(Visit.of(request, response), failure);
    }

    /** How long a device keeps its token: some weeks longer than it leads to a test, to say that the test is closed. */
    static Duration until(LocalDate lastDay, Clock clock) {
        Instant end = ZonedDateTime.of(
                        lastDay.plusDays(1 + DAYS_TO_SAY_THAT_IT_IS_CLOSED).atStartOfDay(), clock.getZone())
                .toInstant();
        return Duration.between(clock.instant(), end);
    }
}
