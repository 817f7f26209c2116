package nl.privacyspiegel.framework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.privacyspiegel.shared.DownloadedFile;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The address where a framework can be fetched as a file. What may not be seen answers like what does not exist. */
@RestController
class FrameworkDownload {

    private final Frameworks frameworks;

    FrameworkDownload(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GetMapping("/download/raamwerk/{id}.yaml")
    ResponseEntity<byte[]> yaml(@PathVariable String id) {
        FrameworkVersionId version = new FrameworkVersionId(Ids.parse(id));
        FrameworkSummary summary = frameworks.get(version).summary();
        return DownloadedFile.of(
                summary.key() + "-v" + summary.number() + ".yaml",
                MediaType.APPLICATION_YAML,
                frameworks.export(version));
    }

    @ExceptionHandler({NotFoundException.class, AccessDeniedException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
