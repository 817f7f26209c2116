package nl.privacyspiegel.breach.suspicion.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Function;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.breach.suspicion.ReportLimits;
import nl.privacyspiegel.breach.suspicion.ReportedSuspicion;
import nl.privacyspiegel.breach.suspicion.Said;
import nl.privacyspiegel.breach.suspicion.SuspicionReports;
import nl.privacyspiegel.shared.NetworkAddress;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.shared.SiteAddress;
import nl.privacyspiegel.shared.page.PageFailure;
import nl.privacyspiegel.shared.page.PageLook;
import nl.privacyspiegel.shared.page.PageTexts;
import nl.privacyspiegel.shared.page.PageVisit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The addresses of reports: the form behind the link of a unit, and what leads back to a report. Whoever has a wrong one cannot tell
 * it from one that was withdrawn. What somebody typed is never lost, and never in a log.
 */
@Controller
@RequestMapping(ReportPages.ADDRESS)
class SuspicionReportController {

    private static final Logger LOG = LoggerFactory.getLogger(SuspicionReportController.class);

    /** What stands between the groups of a code that is typed over. */
    private static final String GROUPS = "(.{4})(?!$)";

    private final SuspicionReports reports;
    private final ReportLimits limits;
    private final ReportPages pages;
    private final PageLook look;
    private final SiteAddress site;

    SuspicionReportController(
            SuspicionReports reports, ReportLimits limits, ReportPages pages, PageLook look, SiteAddress site) {
        this.reports = reports;
        this.limits = limits;
        this.pages = pages;
        this.look = look;
        this.site = site;
    }

    @GetMapping("/stijl/{asked}.css")
    ResponseEntity<byte[]> styles(@PathVariable String asked) {
        return look.styles(asked);
    }

    @GetMapping("/stijl/{asked}.svg")
    ResponseEntity<byte[]> mark(@PathVariable String asked) {
        return look.mark(asked);
    }

    @GetMapping("/bij/{link}")
    ResponseEntity<byte[]> form(@PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        PageVisit visit = visit(request, response);
        String unit = unit(link, request);
        return form(visit, HttpStatus.OK, unit, TypedReport.EMPTY, "", Secret.random());
    }

    @PostMapping("/bij/{link}")
    ResponseEntity<byte[]> report(@PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        PageVisit visit = visit(request, response);
        TypedReport typed = TypedReport.sent(visit);
        Secret reference = TypedReport.reference(visit);
        PageTexts words = pages.words(visit);
        String unit = "";
        try {
            unit = unit(link, request);
            if (visit.onlyChangesReading()) {
                return form(visit, HttpStatus.OK, unit, typed, "", reference);
            }
            if (!isRight(typed, words)) {
                return form(visit, HttpStatus.UNPROCESSABLE_CONTENT, unit, typed, "", reference);
            }
            limits.send(network(request));
            return go(visit, reports.receive(Secret.typed(link), reference, typed.report()));
        } catch (RuleViolation wait) {
            return form(visit, HttpStatus.TOO_MANY_REQUESTS, unit, typed, words(words, wait), reference);
        } catch (NotFoundException gone) {
            throw gone;
        } catch (RuntimeException failure) {
            return form(visit, HttpStatus.SERVICE_UNAVAILABLE, unit, typed, failed(words, failure), reference);
        }
    }

    private static boolean isRight(TypedReport typed, PageTexts words) {
        return typed.whatWrong(words).isEmpty()
                && typed.whenWrong(words).isEmpty()
                && typed.whereWrong(words).isEmpty();
    }

    private ResponseEntity<byte[]> form(
            PageVisit visit, HttpStatus status, String unit, TypedReport typed, String error, Secret reference) {
        PageTexts words = pages.words(visit);
        boolean told = status == HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show(
                visit,
                status,
                new ReportPages.Report(
                        words.get("breach.page.report"),
                        unit,
                        typed,
                        told ? words.get("breach.page.wrong") : error,
                        told ? typed.whatWrong(words) : "",
                        told ? typed.whenWrong(words) : "",
                        told ? typed.whereWrong(words) : "",
                        reference.text()));
    }

    @GetMapping("/melding/{code}")
    ResponseEntity<byte[]> follow(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        PageVisit visit = visit(request, response);
        return follow(visit, HttpStatus.OK, code, suspicion(code, request), "", "");
    }

    @PostMapping("/melding/{code}")
    ResponseEntity<byte[]> answer(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        PageVisit visit = visit(request, response);
        String typed = TypedReport.first(visit, "antwoord");
        ReportedSuspicion found = suspicion(code, request);
        if (visit.onlyChangesReading()) {
            return follow(visit, HttpStatus.OK, code, found, typed, "");
        }
        PageTexts words = pages.words(visit);
        try {
            limits.send(network(request));
            reports.answer(Secret.typed(code), typed);
            return go(visit, Secret.typed(code));
        } catch (RuleViolation wrong) {
            HttpStatus status = wrong.key().equals(ReportLimits.BUSY)
                    ? HttpStatus.TOO_MANY_REQUESTS
                    : HttpStatus.UNPROCESSABLE_CONTENT;
            return follow(visit, status, code, suspicion(code, request), typed, words(words, wrong));
        } catch (NotFoundException gone) {
            throw gone;
        } catch (RuntimeException failure) {
            return follow(visit, HttpStatus.SERVICE_UNAVAILABLE, code, found, typed, failed(words, failure));
        }
    }

    private ResponseEntity<byte[]> follow(
            PageVisit visit, HttpStatus status, String code, ReportedSuspicion found, String typed, String error) {
        PageTexts words = pages.words(visit);
        String secret = Secret.typed(code).text();
        return pages.show(
                visit,
                status,
                new ReportPages.Follow(
                        words.get("breach.page.received"),
                        words.get(found.state().reporterKey()),
                        words.get(
                                "breach.page.named", found.name(), found.unitName(), moment(words, found.reportedAt())),
                        secret.replaceAll(GROUPS, "$1-"),
                        site.or(() -> visit.origin() + visit.base()) + address(secret),
                        found.said().stream().map(said -> line(words, said)).toList(),
                        found.mayAnswer(),
                        typed,
                        error));
    }

    private static ReportPages.Line line(PageTexts words, Said said) {
        String who = said.byReporter() ? "breach.page.said.you" : "breach.page.said.us";
        return new ReportPages.Line(words.get(who, moment(words, said.at())), said.words());
    }

    private static String moment(PageTexts words, Instant at) {
        LocalDateTime shown = WallClock.shown(at);
        return words.get(
                "breach.page.moment",
                words.day(shown.toLocalDate()),
                shown.toLocalTime().toString());
    }

    @GetMapping
    ResponseEntity<byte[]> code(HttpServletRequest request, HttpServletResponse response) {
        return code(visit(request, response), HttpStatus.OK, "", "");
    }

    @PostMapping
    ResponseEntity<byte[]> typed(HttpServletRequest request, HttpServletResponse response) {
        PageVisit visit = visit(request, response);
        String typed = TypedReport.first(visit, "code");
        if (visit.onlyChangesReading()) {
            return code(visit, HttpStatus.OK, typed, "");
        }
        Secret secret = Secret.typed(typed);
        return secret.isWellFormed()
                ? go(visit, secret)
                : code(visit, HttpStatus.UNPROCESSABLE_CONTENT, typed, "breach.page.code.wrong");
    }

    /** @param error the key of what is wrong; empty when nothing is */
    private ResponseEntity<byte[]> code(PageVisit visit, HttpStatus status, String typed, String error) {
        PageTexts words = pages.words(visit);
        return pages.show(
                visit,
                status,
                new ReportPages.Code(words.get("breach.page.code"), typed, error.isEmpty() ? "" : words.get(error)));
    }

    @RequestMapping("/**")
    ResponseEntity<byte[]> somethingElse(HttpServletRequest request, HttpServletResponse response) {
        return unknown(request, response);
    }

    /** Guessed, withdrawn, forged or forgotten: all alike. */
    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<byte[]> unknown(HttpServletRequest request, HttpServletResponse response) {
        return code(visit(request, response), HttpStatus.NOT_FOUND, "", "breach.page.unknown");
    }

    @ExceptionHandler(RuleViolation.class)
    ResponseEntity<byte[]> waits(HttpServletRequest request, HttpServletResponse response, RuleViolation wait) {
        PageVisit visit = visit(request, response);
        PageTexts words = pages.words(visit);
        return pages.show(
                visit,
                HttpStatus.TOO_MANY_REQUESTS,
                new ReportPages.Message(words.get("breach.page.refused"), words(words, wait)));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> failed(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        PageVisit visit = visit(request, response);
        PageTexts words = pages.words(visit);
        return pages.show(
                visit,
                HttpStatus.INTERNAL_SERVER_ERROR,
                new ReportPages.Message(words.get("breach.page.refused"), failed(words, failure)));
    }

    private static String failed(PageTexts words, Exception failure) {
        return words.get("breach.page.failed", PageFailure.log(LOG, "the report of a suspicion", failure));
    }

    private static String words(PageTexts words, RuleViolation violation) {
        return words.get(violation.key(), violation.arguments());
    }

    private String unit(String link, HttpServletRequest request) {
        return opened(link, request, reports::unitName);
    }

    private ReportedSuspicion suspicion(String code, HttpServletRequest request) {
        return opened(code, request, reports::get);
    }

    /** What cannot be one of our secrets is not looked for, and is no try of somebody who guesses. */
    private <T> T opened(String typed, HttpServletRequest request, Function<Secret, T> look) {
        Secret secret = Secret.typed(typed);
        if (!secret.isWellFormed()) {
            throw new NotFoundException();
        }
        return limits.opened(network(request), () -> look.apply(secret));
    }

    /** Back to a report, also for who reads another language and keeps no cookies. */
    private static ResponseEntity<byte[]> go(PageVisit visit, Secret reference) {
        String address = address(reference.text());
        return visit.language().equals(Locale.ENGLISH) ? visit.toInOwnLanguage(address) : visit.to(address);
    }

    private static String address(String secret) {
        return ReportPages.ADDRESS + "/melding/" + secret;
    }

    /** From where the request comes, to slow down floods; never written down. */
    private static String network(HttpServletRequest request) {
        return NetworkAddress.of(request.getRemoteAddr());
    }

    private static PageVisit visit(HttpServletRequest request, HttpServletResponse response) {
        return PageVisit.of(request, response, ReportPages.SITE);
    }
}
