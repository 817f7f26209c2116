package nl.privacyspiegel.privacytest.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.organisation.DemoUnits;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.shared.ui.ChartFigure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;

/** Every chart of results can be taken along as a picture or as numbers, and that is written down. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:charts-taken-along;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
class ResultChartsTakenAlongTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DemoUnits units;

    @Autowired
    private JdbcTemplate database;

    @Test
    @WithUserDetails("manager@kempen.example")
    void eachChartHasThreeFilesAndHandingOneOutIsWrittenDown() {
        UnitId unit = units.named("CJG+ de Kempen");
        CampaignId campaign = HeldCampaigns.in(application).graded(unit, LocalDate.of(2025, 3, 3), 12);
        ResultsView view = navigate("afnames/" + campaign + "/resultaten", ResultsView.class);
        List<ChartFigure> charts = find(ChartFigure.class, view).all();
        assertThat(charts)
                .isNotEmpty()
                .allSatisfy(chart -> assertThat(find(Anchor.class, chart).all())
                        .extracting(
                                Anchor::getText,
                                link -> link.getAriaLabel().orElseThrow().replaceAll(": .+", ""))
                        .containsExactly(
                                tuple("PNG", "Bewaar als PNG"),
                                tuple("SVG", "Bewaar als SVG"),
                                tuple("CSV", "Bewaar als CSV")));

        List<Anchor> links = find(Anchor.class, charts.getFirst()).all();
        assertThat(file(links.get(0))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(new String(file(links.get(1)), StandardCharsets.UTF_8))
                .contains("<svg")
                .doesNotContain("var(--");
        assertThat(new String(file(links.get(2)), StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .contains(";");
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where action = 'CHART_EXPORTED' and unit_id = ?",
                        Integer.class,
                        unit.value()))
                .isEqualTo(3);
    }

    private byte[] file(Anchor link) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        test(link).download(bytes);
        return bytes.toByteArray();
    }
}
