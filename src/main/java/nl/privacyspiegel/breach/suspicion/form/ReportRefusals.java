package nl.privacyspiegel.breach.suspicion.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.privacyspiegel.shared.RefusalWords;
import nl.privacyspiegel.shared.page.PageSecurity;
import nl.privacyspiegel.shared.page.PageTexts;
import nl.privacyspiegel.shared.page.PageVisit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What somebody gets whose request was refused before a page of reports was reached: never a login of members. */
@Component
class ReportRefusals implements RefusalWords {

    private final ReportPages pages;

    ReportRefusals(ReportPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<ResponseEntity<byte[]>> to(HttpServletRequest request, HttpServletResponse response, int status) {
        HttpStatus why = HttpStatus.resolve(status);
        if (why == null || !why.is4xxClientError() || !ReportRequests.isOurs(request)) {
            return Optional.empty();
        }
        PageSecurity.headers(response);
        PageVisit visit = PageVisit.of(request, response, ReportPages.SITE);
        PageTexts words = pages.words(visit);
        boolean large = status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        return Optional.of(pages.show(
                visit,
                why,
                new ReportPages.Message(
                        words.get("breach.page.refused"),
                        words.get(large ? "breach.page.refused.large" : "breach.page.refused.text"))));
    }
}
