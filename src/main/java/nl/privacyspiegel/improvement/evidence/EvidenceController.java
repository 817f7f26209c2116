package nl.privacyspiegel.improvement.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.shared.FileController;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The addresses behind the links to files of evidence. A browser saves what it gets and never shows it within a page of ours: the
 * type follows from what we found in the file, and whoever opens the answer anyway opens it without scripts, forms and origin.
 */
@FileController
class EvidenceController {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none'; sandbox";
    private static final int LONGEST_NUMBER = 6;

    private final EvidenceFiles files;
    private final CurrentUser user;

    EvidenceController(EvidenceFiles files, CurrentUser user) {
        this.files = files;
        this.user = user;
    }

    @GetMapping("/download/bewijs/{evidence}/{number}")
    ResponseEntity<byte[]> file(@PathVariable String evidence, @PathVariable String number) {
        FileCopy file = files.get(new EvidenceId(Ids.parse(evidence)), number(number));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()))
                .header(POLICY, NOTHING)
                .body(file.bytes());
    }

    @GetMapping("/download/meting/{measurement}/bewijs.zip")
    void bundle(@PathVariable String measurement, HttpServletResponse response) throws IOException {
        files.bundle(
                new MeasurementId(Ids.parse(measurement)),
                Locale.of(user.require().language()),
                name -> {
                    response.setContentType("application/zip");
                    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
                    response.setHeader(POLICY, NOTHING);
                    return response.getOutputStream();
                });
    }

    private static int number(String text) {
        if (text.length() > LONGEST_NUMBER || !text.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            throw new NotFoundException();
        }
        return Integer.parseInt(text);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
