package nl.privacyspiegel.shared.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.shared.RateLimits;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A form that somebody without an account can report something with, as a module would bring it. */
@TestConfiguration
@EnableWebMvc
@EnableWebSecurity
@Import(PageLook.class)
class ExampleForm {

    static final FormSite SITE =
            new FormSite("/voorbeeld", "voorbeeld", "example", "privacytest.take.product", "privacytest.take.title");

    /** What the page shows. */
    record Report(String typed, String error) implements HtmlPage {

        @Override
        public String template() {
            return "report";
        }

        @Override
        public String about() {
            return "Melden";
        }

        @Override
        public String form() {
            return "melden";
        }
    }

    /** A page with a word to the reader. */
    record Said(String about) implements HtmlPage {

        @Override
        public String template() {
            return "said";
        }
    }

    @Bean
    MessageSource messageSource() {
        return Reported.messages();
    }

    @Bean
    SecurityFilterChain exampleChain(HttpSecurity http) {
        return PageSecurity.chain(http, SITE);
    }

    @Bean
    HtmlPages examplePages(MessageSource messages, PageLook look) {
        return new HtmlPages(SITE, messages, look, "report", "said");
    }

    /** Its addresses. */
    @Controller
    @RequestMapping("/voorbeeld")
    static class Addresses {

        private final HtmlPages pages;
        private final PageLook look;
        private final RateLimits<String> limits =
                new RateLimits<>(Clock.systemUTC(), new RateLimits.Limit(3, Duration.ofHours(1)));

        Addresses(HtmlPages pages, PageLook look) {
            this.pages = pages;
            this.look = look;
        }

        private static PageVisit visit(HttpServletRequest request, HttpServletResponse response) {
            return PageVisit.of(request, response, SITE);
        }

        @GetMapping("/stijl/{asked}.css")
        ResponseEntity<byte[]> styles(@PathVariable String asked) {
            return look.styles(asked);
        }

        @GetMapping
        ResponseEntity<byte[]> empty(HttpServletRequest request, HttpServletResponse response) {
            return pages.ok(visit(request, response), new Report("", ""));
        }

        @PostMapping
        ResponseEntity<byte[]> sent(HttpServletRequest request, HttpServletResponse response) {
            PageVisit visit = visit(request, response);
            List<String> typed = visit.sent("wat");
            if (visit.onlyChangesReading()) {
                return pages.ok(visit, new Report(typed.getFirst(), ""));
            }
            if (typed.isEmpty() || typed.getFirst().isBlank()) {
                return pages.show(visit, HttpStatus.UNPROCESSABLE_CONTENT, new Report("", "Wat is er gebeurd?"));
            }
            if (typed.getFirst().equals("stuk")) {
                throw new IllegalStateException("insert into report values ('stuk')");
            }
            return limits.take("all").isPresent()
                    ? pages.show(visit, HttpStatus.TOO_MANY_REQUESTS, new Said("Wacht even"))
                    : visit.to("/voorbeeld/dank");
        }

        @ExceptionHandler(IllegalStateException.class)
        ResponseEntity<byte[]> failed(HttpServletRequest request, HttpServletResponse response, Exception failure) {
            String number = PageFailure.log(LoggerFactory.getLogger(ExampleForm.class), "the example", failure);
            return pages.show(visit(request, response), HttpStatus.INTERNAL_SERVER_ERROR, new Said("Nummer " + number));
        }
    }
}
