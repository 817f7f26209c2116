package nl.privacyspiegel.framework;

import nl.privacyspiegel.shared.DownloadedFile;
import nl.privacyspiegel.shared.FileController;
import nl.privacyspiegel.shared.Ids;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The address where a framework can be fetched as a file. */
@FileController
class FrameworkDownload {

    private final Frameworks frameworks;

    FrameworkDownload(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GetMapping("/download/raamwerk/{id}.yaml")
    ResponseEntity<byte[]> yaml(@PathVariable String id) {
        FrameworkVersionId version = new FrameworkVersionId(Ids.parse(id));
        return DownloadedFile.of(
                frameworks.get(version).summary().fileName("yaml"),
                MediaType.APPLICATION_YAML,
                frameworks.export(version));
    }
}
