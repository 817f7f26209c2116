package nl.privacyspiegel.organisation.logbook;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.shared.DownloadedFile;
import nl.privacyspiegel.shared.FileController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The address where the audit trail can be fetched as a file. */
@FileController
class AuditDownload {

    private final AuditEntries entries;
    private final AuditHashes hashes;
    private final CurrentUser user;
    private final Clock clock;

    AuditDownload(AuditEntries entries, AuditHashes hashes, CurrentUser user, Clock clock) {
        this.entries = entries;
        this.hashes = hashes;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/download/logboek.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters) {
        return DownloadedFile.of(
                "logboek-" + LocalDate.now(clock) + ".csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                entries.export(AuditFilter.of(parameters, entries.acts()), language()));
    }

    @GetMapping("/download/logboek-kenmerken.csv")
    ResponseEntity<byte[]> days() {
        return DownloadedFile.of(
                "logboek-kenmerken-" + LocalDate.now(clock) + ".csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                hashes.export(language()));
    }

    private Locale language() {
        return Locale.of(user.require().language());
    }
}
