package nl.privacyspiegel.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How every {@link FileController} refuses. */
@RestControllerAdvice(annotations = FileController.class)
class FileRefusals {

    @ExceptionHandler({NotFoundException.class, AccessDeniedException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(RuleViolation.class)
    void cannotBeMade(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
