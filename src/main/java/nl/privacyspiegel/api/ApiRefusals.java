package nl.privacyspiegel.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.privacyspiegel.shared.RefusalWords;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A program reads what is wrong as a problem document, also where the request reached none of our addresses. */
@Component
class ApiRefusals implements RefusalWords {

    private static final Pattern MEANT = Pattern.compile("/api(/.*)?", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("%([2-7][0-9a-f])");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Problems problems;

    ApiRefusals(Problems problems) {
        this.problems = problems;
    }

    /** Whether an address was meant as one for programs, in whatever case and with whatever signs in between. */
    static boolean isMeant(HttpServletRequest request) {
        String address =
                request.getRequestURI().substring(request.getContextPath().length());
        String plain = ESCAPED.matcher(address.toLowerCase(Locale.ROOT))
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16))
                        .replaceAll("[\\\\$]", "/"))
                .replaceAll("[/\\\\]+", "/")
                .replaceAll(";[^/]*", "");
        return MEANT.matcher(plain).matches();
    }

    @Override
    public Optional<ResponseEntity<byte[]>> to(HttpServletRequest request, HttpServletResponse response, int status) {
        if (!isMeant(request)) {
            return Optional.empty();
        }
        response.setHeader("Content-Security-Policy", ApiSecurity.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        return Optional.of(problems.answer(new Refusal(problem(request.getMethod(), status)), request));
    }

    private static Problem problem(String method, int status) {
        if (status >= 500) {
            return Problem.FAILURE;
        }
        return !READING.contains(method)
                ? Problem.METHOD
                : switch (status) {
                    case 401, 403 -> Problem.TOKEN;
                    case 404 -> Problem.NOT_FOUND;
                    case 405 -> Problem.METHOD;
                    case 406 -> Problem.FORMAT;
                    default -> Problem.UNREADABLE;
                };
    }
}
