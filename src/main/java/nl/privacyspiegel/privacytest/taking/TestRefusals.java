package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.privacyspiegel.shared.RefusalWords;
import nl.privacyspiegel.shared.page.PageSecurity;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What employees get when the web server or a filter refused their request: the address that was meant, when only signs
 * around it cannot be read, and else a page with the way to the test.
 */
@Component
class TestRefusals implements RefusalWords {

    private final TestFailures failures;

    TestRefusals(TestFailures failures) {
        this.failures = failures;
    }

    @Override
    public Optional<ResponseEntity<byte[]>> to(HttpServletRequest request, HttpServletResponse response, int status) {
        HttpStatus why = HttpStatus.resolve(status);
        if (why == null || !why.is4xxClientError()) {
            return Optional.empty();
        }
        String raw = request.getRequestURI().substring(request.getContextPath().length());
        return TestAddress.of(raw, request.getQueryString()).map(meant -> {
            PageSecurity.headers(response);
            Visit visit = Visit.of(request, response);
            if (!PageSecurity.METHODS.contains(request.getMethod())) {
                return failures.noMethod(visit);
            }
            boolean otherwiseSpelt =
                    why == HttpStatus.BAD_REQUEST && !meant.path().equals(raw);
            return otherwiseSpelt ? to(request, meant) : failures.refused(visit, why);
        });
    }

    /** The address without what cannot be read: asked again, it leads to the page, with what was typed. */
    private static ResponseEntity<byte[]> to(HttpServletRequest request, TestAddress meant) {
        String typed =
                meant.typed().isEmpty() ? "" : "?code=" + URLEncoder.encode(meant.typed(), StandardCharsets.UTF_8);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + meant.path() + typed))
                .build();
    }
}
