package nl.privacyspiegel.reporting;

import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.form.FillInForms;
import nl.privacyspiegel.reporting.order.MyReports;
import nl.privacyspiegel.reporting.order.OrderedReportId;
import nl.privacyspiegel.shared.DownloadedFile;
import nl.privacyspiegel.shared.FileController;
import nl.privacyspiegel.shared.Ids;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses behind the download links. */
@FileController
class ReportController {

    private final Reports reports;
    private final ResultReports results;
    private final MyReports mine;
    private final FillInForms forms;
    private final CurrentUser user;

    ReportController(Reports reports, ResultReports results, MyReports mine, FillInForms forms, CurrentUser user) {
        this.reports = reports;
        this.results = results;
        this.mine = mine;
        this.forms = forms;
        this.user = user;
    }

    @GetMapping("/download/vergelijking/{start}/{end}.{ending}")
    ResponseEntity<byte[]> comparison(
            @PathVariable String start, @PathVariable String end, @PathVariable String ending) {
        return handOut(reports.comparison(
                new MeasurementId(Ids.parse(start)),
                new MeasurementId(Ids.parse(end)),
                ReportFormat.ofEnding(ending),
                language()));
    }

    @GetMapping("/download/meting/{measurement}/rapport.{ending}")
    ResponseEntity<byte[]> standing(@PathVariable String measurement, @PathVariable String ending) {
        return handOut(
                reports.standing(new MeasurementId(Ids.parse(measurement)), ReportFormat.ofEnding(ending), language()));
    }

    @GetMapping("/download/afname/{campaign}/resultaten.xlsx")
    ResponseEntity<byte[]> results(@PathVariable String campaign, @RequestParam("eenheid") Optional<String> unit) {
        return handOut(results.results(
                new CampaignId(Ids.parse(campaign)), unit.map(Ids::parse).map(UnitId::new), language()));
    }

    @GetMapping("/download/afname/{campaign}/vergelijking/{earlier}.{ending}")
    ResponseEntity<byte[]> compared(
            @PathVariable String campaign,
            @PathVariable String earlier,
            @PathVariable String ending,
            @RequestParam("eenheid") Optional<String> unit) {
        return handOut(results.comparison(
                new CampaignId(Ids.parse(campaign)),
                new CampaignId(Ids.parse(earlier)),
                unit.map(Ids::parse).map(UnitId::new),
                ReportFormat.ofEnding(ending),
                language()));
    }

    @GetMapping("/download/mijn-rapporten/{id}")
    ResponseEntity<byte[]> mine(@PathVariable String id) {
        return handOut(mine.file(new OrderedReportId(Ids.parse(id))));
    }

    @GetMapping("/download/meting/{measurement}/invulformulier.xlsx")
    ResponseEntity<byte[]> form(@PathVariable String measurement) {
        return handOut(forms.handOut(new MeasurementId(Ids.parse(measurement)), language()));
    }

    private Locale language() {
        return Locale.of(user.require().language());
    }

    private static ResponseEntity<byte[]> handOut(ReportFile file) {
        return DownloadedFile.of(file.fileName(), MediaType.parseMediaType(file.contentType()), file.content());
    }
}
