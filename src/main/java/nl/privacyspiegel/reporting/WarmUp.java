package nl.privacyspiegel.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.Comparison.SectionRows;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes one made-up report after the start and throws it away: loading the classes of a workbook takes seconds the first
 * time, and the first person to click a download should not be the one who waits.
 */
@Component
class WarmUp {

    private static final LocalDate DAY = LocalDate.EPOCH;

    private final Reports reports;

    WarmUp(Reports reports) {
        this.reports = reports;
    }

    @EventListener
    void afterStart(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            Thread.ofPlatform()
                    .daemon()
                    .name("report-warm-up")
                    .start(() -> reports.rehearse(example(), Locale.of("nl")));
        }
    }

    private static Comparison example() {
        FindingData finding = new FindingData("x", Judgement.YES, DAY, "x");
        QuestionRow question = new QuestionRow("x", "X", "x", "x", finding, finding, true);
        DomainRow domain = new DomainRow(
                "x",
                "x",
                DomainGrade.graded(Grade.of(1), "x"),
                DomainGrade.notAssessed("x"),
                List.of(new SectionRows(null, List.of(question))));
        return new Comparison(
                new AssessmentId(new UUID(0, 0)),
                "x",
                new UnitId(new UUID(0, 0)),
                "x",
                new Period(DAY, DAY),
                new FrameworkVersionId(new UUID(0, 0)),
                "x",
                1,
                new GradingScale(
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        Map.of(Judgement.YES, 100, Judgement.LARGELY, 67, Judgement.PARTLY, 33, Judgement.NO, 0)),
                new Moment(new MeasurementId(new UUID(0, 0)), MeasurementKind.START, DAY, 1, null, null),
                new Moment(new MeasurementId(new UUID(0, 1)), MeasurementKind.END, DAY, 1, null, null),
                Collections.nCopies(3, domain),
                null);
    }
}
