package nl.privacyspiegel.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is wrong as a problem document (RFC 9457), in Dutch unless the program prefers English. */
@Component
class Problems {

    private static final Locale DUTCH = Locale.of("nl");
    private static final List<Locale> KNOWN = List.of(DUTCH, Locale.ENGLISH);
    private static final URI WHATEVER_THE_ADDRESS = URI.create("about:blank");

    private final MessageSource messages;
    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ResponseEntity<byte[]> answer(Refusal refusal, HttpServletRequest request) {
        Locale language = language(request);
        ProblemDetail document = refusal.wrong()
                .map(wrong -> document(wrong, language))
                .orElseGet(() -> document(refusal.problem(), language));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(
                        refusal.problem().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        if (refusal.problem() == Problem.METHOD) {
            answer.header(HttpHeaders.ALLOW, "GET, HEAD");
        }
        return answer.body(json.writeValueAsBytes(document));
    }

    /** For who stands before the controllers. */
    void write(Problem problem, HttpServletRequest request, HttpServletResponse response, Object... arguments)
            throws IOException {
        Locale language = language(request);
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.getOutputStream().write(json.writeValueAsBytes(document(problem, language, arguments)));
    }

    private ProblemDetail document(Refusal.Wrong wrong, Locale language) {
        String allowed =
                messages.getMessage(wrong.allowedKey(), wrong.arguments().toArray(), language);
        ProblemDetail document = document(Problem.PARAMETER, language, wrong.parameter(), allowed);
        document.setProperty("parameter", wrong.parameter());
        document.setProperty("allowed", allowed);
        return document;
    }

    private ProblemDetail document(Problem problem, Locale language, Object... arguments) {
        ProblemDetail document = ProblemDetail.forStatusAndDetail(
                problem.status(), messages.getMessage(problem.detailKey(), arguments, language));
        document.setType(WHATEVER_THE_ADDRESS);
        document.setTitle(messages.getMessage(problem.titleKey(), null, language));
        return document;
    }

    private static Locale language(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                    .map(wanted -> Locale.lookup(LanguageRange.parse(wanted), KNOWN))
                    .orElse(DUTCH);
        } catch (IllegalArgumentException noLanguages) {
            return DUTCH;
        }
    }
}
