package nl.privacyspiegel.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.order.AnnualFormat;
import nl.privacyspiegel.reporting.order.MyReport.State;
import nl.privacyspiegel.reporting.order.MyReports;
import nl.privacyspiegel.reporting.order.ReportOrder;
import nl.privacyspiegel.reporting.typed.AnnualAuthor;
import nl.privacyspiegel.reporting.typed.AnnualText;
import nl.privacyspiegel.reporting.typed.AnnualTexts;
import nl.privacyspiegel.shared.work.DueWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;

/** A manager orders a report, sees how far it is, takes it along and throws it away. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:reports-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
class ReportsPageTest extends SpringBrowserlessTest {

    @Autowired
    private MyReports reports;

    @Autowired
    private ApplicationContext application;

    @Test
    @WithUserDetails("manager@kempen.example")
    void an_ordered_report_becomes_a_file_that_can_be_thrown_away() {
        navigate(ReportsView.class);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);

        test(findInView(Button.class).withText("Maak overzicht in Excel").single())
                .click();
        assertThat(reportNames().getFirst()).startsWith("Overzicht van ").endsWith("(Excel)");
        if (!findInView(ProgressBar.class).all().isEmpty()) {
            assertThat(UI.getCurrent().getPollInterval()).isPositive();
        }
        DueWork.in(application).run();

        lookAgain();
        assertThat(findInView(ProgressBar.class).all()).isEmpty();
        assertThat(findInView(Anchor.class).withText("Download").single().getHref())
                .contains("download/mijn-rapporten/" + reports.list().getFirst().id());
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);

        test(findInView(Button.class).withText("Verwijderen").single()).click();
        assertThat(reportNames()).isEmpty();
        assertThat(reports.list()).isEmpty();
    }

    @Test
    @WithUserDetails("manager@kempen.example")
    void theAnnualReportIsOrderedForWhoItIsAndAsTheFileThatIsChosen() {
        navigate(ReportsView.class);
        choose("Voor wie", "Raad: kort");
        choose("Bestand", "PDF");
        test(findInView(Button.class).withText("Maak jaarverslag").single()).click();

        assertThat(reportNames().getFirst()).startsWith("Jaarverslag ").endsWith(", voor de raad (PDF)");
        assertThat(reports.list().getFirst().order()).isInstanceOfSatisfying(ReportOrder.Annual.class, order -> {
            assertThat(order.level()).isEqualTo(AnnualLevel.COUNCIL);
            assertThat(order.format()).isEqualTo(AnnualFormat.PDF);
        });
        DueWork.in(application).run();
        assertThat(reports.list().getFirst().state()).isEqualTo(State.READY);
        reports.remove(reports.list().getFirst().id());
    }

    @Test
    @WithUserDetails("manager@kempen.example")
    void whatTheOrganisationTypesStandsOnThePageAndOfTwoAtOnceNothingIsLost() {
        AnnualTexts texts = application.getBean(AnnualTexts.class);
        UnitId unit = application.getBean(Units.class).selected().orElseThrow().id();
        navigate(ReportsView.class);
        int year =
                (Integer) findInView(Select.class).withCaption("Jaar").single().getValue();
        test(findInView(Button.class).withText("Schrijf de tekst").single()).click();
        test(find(TextArea.class).withCaption("Tekst").single()).setValue("Wij zijn trots.");
        texts.type(unit, year, AnnualAuthor.ORGANISATION, "Van een ander", "");
        test(find(Button.class).withText("Opslaan").single()).click();
        assertThat(find(TextArea.class)
                        .withCaption("Wat een ander intussen opsloeg")
                        .single()
                        .getValue())
                .isEqualTo("Van een ander");
        assertThat(texts.of(unit, year)).extracting(AnnualText::text).contains("Van een ander");

        test(find(Button.class).withText("Opslaan").single()).click();
        assertThat(findInView(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Wij zijn trots.");
        texts.type(unit, year, AnnualAuthor.ORGANISATION, "", "Wij zijn trots.");
    }

    private List<String> reportNames() {
        return findInView(H3.class).all().stream()
                .map(H3::getText)
                .filter(name -> name.startsWith("Overzicht van ") || name.startsWith("Jaarverslag "))
                .toList();
    }

    private void choose(String caption, String item) {
        Select<?> choice = findInView(Select.class).withCaption(caption).single();
        test(choice).selectItem(item);
    }

    @Test
    @WithUserDetails("werkgroeplid@kempen.example")
    void whoStandsOnAButtonOfAReportStaysThereWhenThePageLooksAgain() {
        navigate(ReportsView.class);
        for (int i = 0; i < MyReports.MOST_UNDER_WAY; i++) {
            test(findInView(Button.class).withText("Maak jaarverslag").single()).click();
            // The same report once more is made only when the one before it is ready.
            DueWork.in(application).run();
            lookAgain();
        }
        List<Button> before = findInView(Button.class).withText("Verwijderen").all();
        lookAgain();
        assertThat(before).hasSize(MyReports.MOST_UNDER_WAY).allMatch(Button::isAttached);
        reports.list().forEach(report -> reports.remove(report.id()));
    }

    private static void lookAgain() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }
}
