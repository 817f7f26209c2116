package nl.privacyspiegel.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is wrong as a problem document (RFC 9457), in Dutch unless the program prefers English. */
@Component
class Problems {

    private static final Locale DUTCH = Locale.of("nl");
    private static final List<Locale> KNOWN = List.of(DUTCH, Locale.ENGLISH);
    private static final String WHATEVER_THE_ADDRESS = "about:blank";

    private final MessageSource messages;
    private final JsonMapper json = JsonMapper.builder().build();

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ResponseEntity<byte[]> answer(Refusal refusal, HttpServletRequest request) {
        Locale language = language(request);
        Map<String, Object> document = refusal.wrong()
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

    private Map<String, Object> document(Refusal.Wrong wrong, Locale language) {
        String allowed =
                messages.getMessage(wrong.allowedKey(), wrong.arguments().toArray(), language);
        Map<String, Object> document = document(Problem.PARAMETER, language, wrong.parameter(), allowed);
        document.put("parameter", wrong.parameter());
        document.put("allowed", allowed);
        return document;
    }

    private Map<String, Object> document(Problem problem, Locale language, Object... arguments) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", WHATEVER_THE_ADDRESS);
        document.put("title", messages.getMessage(problem.titleKey(), null, language));
        document.put("status", problem.status().value());
        document.put("detail", messages.getMessage(problem.detailKey(), arguments, language));
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
