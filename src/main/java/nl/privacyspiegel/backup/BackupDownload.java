package nl.privacyspiegel.backup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import nl.privacyspiegel.shared.FileController;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/** The address where a back-up of this moment can be fetched. */
@FileController
class BackupDownload {

    private final Backups backups;
    private final BackupBooks books;

    BackupDownload(Backups backups, BackupBooks books) {
        this.backups = backups;
        this.books = books;
    }

    @GetMapping("/download/reservekopie")
    void file(HttpServletResponse response) throws IOException {
        Backups.Made made = backups.make();
        try {
            response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
            response.setContentLengthLong(Files.size(made.file()));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(made.name())
                            .build()
                            .toString());
            long size = Files.copy(made.file(), response.getOutputStream());
            response.flushBuffer();
            books.made(Way.DOWNLOAD, size);
        } finally {
            Files.deleteIfExists(made.file());
        }
    }
}
