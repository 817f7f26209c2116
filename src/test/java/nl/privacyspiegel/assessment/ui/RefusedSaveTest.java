package nl.privacyspiegel.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.ui.saving.SaveLine;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;
import nl.privacyspiegel.testing.MeasuredUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;

/** Not in a transaction of the test: what is told must stay when the refused act is taken back. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:refused-save;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@DisplayName("What a page that stands open may not do any more is written down")
class RefusedSaveTest extends SpringBrowserlessTest {

    private static final String ASSESSOR = "werkgroeplid@kempen.example";
    private static final String SECOND_ASSESSOR = "werkgroeplid2@kempen.example";
    private static final String MANAGER = "manager@kempen.example";
    private static final String SUPERVISOR = "fg@kempen.example";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Measurements measurements;

    @Autowired
    private JdbcTemplate jdbc;

    private List<String> told(String email) {
        return jdbc.queryForList(
                "select detail from audit_entry where action = 'ACCESS_REFUSED'"
                        + " and member_id = (select id from member where email = ?) order by number",
                String.class,
                email);
    }

    private UUID unit(String where) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select id from unit where parent_id is " + where + " limit 1", UUID.class));
    }

    private void onlyRole(String email, Role role) {
        jdbc.update(
                "update role_assignment set role = ? where member_id = (select id from member where email = ?)",
                role.name(),
                email);
    }

    private void onlyUnit(String email, UUID unit) {
        jdbc.update(
                "update role_assignment set unit_id = ? where member_id = (select id from member where email = ?)",
                unit,
                email);
    }

    private MeasurementId opened() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        LocalDate day = LocalDate.of(2026, 1, 5);
        MeasurementId id = measured.measurements(
                        measured.start(assessments.assessableUnits().getFirst().id(), day, day.plusMonths(3)))
                .getFirst();
        navigate(MeasurementView.class, Map.of("measurement", id.toString()));
        return id;
    }

    private TextArea area(Class<? extends Component> card, String label) {
        return find(TextArea.class, (Component) find(card).all().getFirst())
                .withCondition(area -> area.getLabel().equals(label))
                .single();
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName(
            "A measurement that is filled in after the role for it was taken away: what was typed stays, and it is told once")
    void role() {
        MeasurementId id = opened();
        onlyRole(ASSESSOR, Role.MANAGEMENT);
        for (String each : List.of("Eerst", "Toen", "Nog eens")) {
            test(area(QuestionCard.class, "Status")).setValue(each);
            assertThat(find(SaveLine.class).all().getFirst().getText()).contains(Texts.t("assessment.notSaved.gone"));
        }
        test(area(ScoreCard.class, "Motivering")).setValue("want er ligt een concept");
        assertThat(told(ASSESSOR)).containsExactly("REFUSED=ACT;TIMES=1");
        onlyRole(ASSESSOR, Role.ASSESSOR);
        assertThat(measurements.sheet(id).domains().getFirst().score().content())
                .isEqualTo(DomainGrade.OPEN);
    }

    @Test
    @WithUserDetails(SECOND_ASSESSOR)
    @DisplayName("A measurement of a unit that became of others: the same, though it looks as if it is gone")
    void unit() {
        opened();
        onlyUnit(SECOND_ASSESSOR, elsewhere());
        test(area(ScoreCard.class, "Motivering")).setValue("want er ligt een concept");
        assertThat(find(SaveLine.class).all())
                .anyMatch(line -> line.getText().contains(Texts.t("assessment.notSaved.gone")));
        assertThat(told(SECOND_ASSESSOR)).containsExactly("REFUSED=ACT;TIMES=1");
    }

    /** A unit apart from those that are measured. */
    private UUID elsewhere() {
        UUID unit = UUID.randomUUID();
        jdbc.update("insert into unit (id, name, parent_id, version) values (?, 'Elders', ?, 0)", unit, unit("null"));
        return unit;
    }

    @Test
    @WithUserDetails(MANAGER)
    @DisplayName("Taking back what may not be done any more; not what is only too late")
    void undo() {
        press(() -> {
            throw new NotFoundException();
        });
        assertThat(told(MANAGER)).isEmpty();
        press(() -> {
            throw NotFoundException.hidden();
        });
        assertThat(find(Notification.class).all())
                .anyMatch(said -> test(said).getText().contains(Texts.t("shared.undo.tooLate")));
        assertThat(told(MANAGER)).containsExactly("REFUSED=ACT;TIMES=1");
    }

    private void press(Runnable undo) {
        PageParts.sayWithUndo("Gedaan.", undo);
        test(find(Button.class).withText(Texts.t("shared.undo")).last()).click();
    }

    @Test
    @WithUserDetails(SUPERVISOR)
    @DisplayName("Trends of a unit of others, though the page itself opens")
    void trends() {
        onlyUnit(SUPERVISOR, elsewhere());
        UI.getCurrent()
                .navigate(
                        "trends",
                        QueryParameters.of("eenheid", UUID.randomUUID().toString()));
        assertThat(told(SUPERVISOR)).isEmpty();
        UI.getCurrent()
                .navigate("trends", QueryParameters.of("eenheid", unit("null").toString()));
        assertThat(told(SUPERVISOR)).containsExactly("REFUSED=PAGE;TIMES=1");
    }
}
