package nl.privacyspiegel.reporting;

import java.util.Locale;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses behind the download links. What may not be seen answers like what does not exist. */
@RestController
class ReportController {

    private final Reports reports;
    private final CurrentUser user;

    ReportController(Reports reports, CurrentUser user) {
        this.reports = reports;
        this.user = user;
    }

    @GetMapping("/download/vergelijking/{start}/{end}.xlsx")
    ResponseEntity<byte[]> comparison(@PathVariable String start, @PathVariable String end) {
        ReportFile file = reports.comparison(
                new MeasurementId(Ids.parse(start)),
                new MeasurementId(Ids.parse(end)),
                Locale.of(user.require().language()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName())
                                .build()
                                .toString())
                .body(file.content());
    }

    @ExceptionHandler({NotFoundException.class, AccessDeniedException.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
