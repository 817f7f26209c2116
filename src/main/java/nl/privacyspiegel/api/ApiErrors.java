package nl.privacyspiegel.api;

import jakarta.servlet.http.HttpServletRequest;
import nl.privacyspiegel.shared.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What may not be seen answers like what does not exist; what went wrong here tells nothing of the inside. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final Problems problems;

    ApiErrors(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request) {
        return problems.answer(refusal, request);
    }

    @ExceptionHandler({NotFoundException.class, AccessDeniedException.class})
    ResponseEntity<byte[]> notFound(HttpServletRequest request) {
        return problems.answer(new Refusal(Problem.NOT_FOUND), request);
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<byte[]> failed(RuntimeException failure, HttpServletRequest request) {
        LOG.error("A program got no answer", failure);
        return problems.answer(new Refusal(Problem.FAILURE), request);
    }
}
