package nl.privacyspiegel.insight;

import java.util.Locale;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.shared.DownloadedFile;
import nl.privacyspiegel.shared.FileController;
import nl.privacyspiegel.shared.chart.drawing.ChartFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses of charts as files. */
@FileController
class ChartDownload {

    private final ChartFiles files;
    private final CurrentUser user;

    ChartDownload(ChartFiles files, CurrentUser user) {
        this.files = files;
        this.user = user;
    }

    @GetMapping("/download/trends/{chart}.{extension}")
    ResponseEntity<byte[]> trend(
            @PathVariable String chart,
            @PathVariable String extension,
            @RequestParam MultiValueMap<String, String> parameters) {
        ChartFormat format = ChartFormat.of(extension);
        return DownloadedFile.of(
                "trend-" + chart + "." + extension,
                MediaType.parseMediaType(format.mediaType()),
                files.trend(TrendFilter.of(parameters), chart, format, language()));
    }

    @GetMapping("/download/eenheden/positie.{extension}")
    ResponseEntity<byte[]> position(
            @PathVariable String extension, @RequestParam MultiValueMap<String, String> parameters) {
        ChartFormat format = ChartFormat.of(extension);
        return DownloadedFile.of(
                "positie." + extension,
                MediaType.parseMediaType(format.mediaType()),
                files.position(TrendFilter.of(parameters), format, language()));
    }

    private Locale language() {
        return Locale.of(user.require().language());
    }
}
