package nl.privacyspiegel.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.logbook.AuditFilter;
import nl.privacyspiegel.organisation.logbook.AuditedAct;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.content.ReportAct;
import nl.privacyspiegel.reporting.form.FormDifference.State;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A fill-in form goes out and comes back")
class FillInFormsTest {

    abstract static class Cases extends FormUseCases {

        @Test
        void a_form_that_nobody_touched_changes_nothing() {
            FormPreview preview = preview(handedOut());
            assertThat(preview.differences()).isEmpty();
            assertThat(preview.same()).isEqualTo(24 + 5);
        }

        @Test
        void what_is_filled_in_is_shown_first_and_stored_after_the_choice() {
            FormPreview preview = preview(filled(form -> form.judge("B1", "grotendeels")
                    .write("B1", "Het beleid ligt bij het college.")
                    .judge("B2", "n.v.t.")
                    .grade("Beleid", 6, "Bijna klaar.")));
            assertThat(preview.of(State.IN_FORM)).hasSize(3).hasSameSizeAs(preview.differences());
            assertThat(finding("beleid-1").content().judgement()).isEqualTo(Judgement.NO);

            FormResult result = forms.takeOver(preview, Set.of());

            assertThat(result).isEqualTo(new FormResult(3, List.of()));
            assertThat(finding("beleid-1").content())
                    .isEqualTo(
                            new FindingData("Het beleid ligt bij het college.", Judgement.LARGELY, FormSheets.DAY, ""));
            assertThat(finding("beleid-2").content().judgement()).isEqualTo(Judgement.NOT_APPLICABLE);
            assertThat(finding("beleid-2").content().date())
                    .as("without a date, the day of the measurement")
                    .isEqualTo(FormSheets.DAY);
            assertThat(score("beleid").content()).isEqualTo(DomainGrade.graded(Grade.of(6), "Bijna klaar."));
        }

        @Test
        void a_motivation_without_a_grade_is_kept_and_changed_as_on_the_screen() {
            forms.takeOver(
                    preview(filled(form -> form.domain("Beleid")
                            .getCell(XlsxFormGrades.EXPLANATION)
                            .setCellValue("want er ligt een concept"))),
                    Set.of());
            assertThat(score("beleid").content()).isEqualTo(new DomainGrade(null, false, "want er ligt een concept"));

            forms.takeOver(
                    preview(filled(form -> form.domain("Beleid")
                            .getCell(XlsxFormGrades.EXPLANATION)
                            .setCellValue("want het concept is klaar"))),
                    Set.of());
            assertThat(score("beleid").content()).isEqualTo(new DomainGrade(null, false, "want het concept is klaar"));
            assertThat(score("beleid").content().isOpen()).isTrue();
        }

        @Test
        void the_form_of_a_later_measurement_shows_what_stood_there_before_and_reads_back_without_it() {
            measurements.saveScore(
                    measurement,
                    "beleid",
                    DomainGrade.graded(Grade.of(2), "Begin gemaakt."),
                    score("beleid").version());
            measurement = assessments
                    .get(sheet().assessment().id())
                    .counting()
                    .getLast()
                    .id();

            byte[] form = filled(each -> {
                assertThat(each.question("B1")
                                .getCell(XlsxFormQuestions.PREVIOUS)
                                .getStringCellValue())
                        .startsWith("nee, ")
                        .endsWith("\nEr is geen beleid.");
                assertThat(each.domain("Beleid")
                                .getCell(XlsxFormGrades.PREVIOUS)
                                .getStringCellValue())
                        .isEqualTo("2\nBegin gemaakt.");
                assertThat(each.domain("Beleid")
                                .getCell(XlsxFormGrades.MEANING)
                                .getStringCellValue()
                                .lines())
                        .hasSize(4)
                        .first()
                        .asString()
                        .startsWith("2: Er is geen privacybeleid");
                assertThat(each.questions().getProtect()).isTrue();
                assertThat(each.question("B1")
                                .getCell(XlsxFormQuestions.PREVIOUS)
                                .getCellStyle()
                                .getLocked())
                        .isTrue();
                each.judge("B1", "ja");
            });

            assertThat(preview(form).of(State.IN_FORM)).hasSize(1);
        }

        @Test
        void a_date_that_was_emptied_in_the_form_is_emptied() {
            FormPreview preview = preview(filled(
                    form -> form.question("B1").getCell(XlsxFormQuestions.DATE).setBlank()));
            assertThat(forms.takeOver(preview, Set.of()).stored()).isEqualTo(1);
            assertThat(finding("beleid-1").content().date()).isNull();
        }

        @Test
        void a_form_that_is_read_for_the_second_time_has_nothing_new() {
            byte[] file = filled(form -> form.judge("B2", "ja").grade("Governance", 4, ""));
            forms.takeOver(preview(file), Set.of());
            assertThat(preview(file).differences()).isEmpty();
        }

        @Test
        void a_measurement_that_was_adopted_meanwhile_keeps_what_it_says() {
            FormPreview preview = preview(filled(form -> form.judge("B2", "ja")));
            byte[] file = handedOut();
            MeasuredUnit.in(application).adopt(measurement, Map.of());
            for (Consumer<FillInForms> act : List.<Consumer<FillInForms>>of(
                    door -> door.takeOver(preview, Set.of()),
                    door -> door.read(measurement, file),
                    door -> door.handOut(measurement, Reported.DUTCH))) {
                assertThatThrownBy(() -> act.accept(forms))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessage("assessment.measurement.adopted");
            }
            assertThat(finding("beleid-2").content().judgement()).isNull();
        }

        @Test
        void handing_out_and_taking_over_are_written_down() {
            forms.takeOver(preview(filled(form -> form.judge("B2", "ja"))), Set.of());
            people.login(people.member(unit, Role.SUPERVISOR));
            assertThat(acts(ReportAct.FORM_HANDED_OUT)).hasSize(1);
            assertThat(acts(ReportAct.FORM_TAKEN_OVER))
                    .singleElement()
                    .satisfies(act -> assertThat(act.details())
                            .containsEntry(AuditDetail.NUMBER, "1")
                            .containsEntry(AuditDetail.DAY, FormSheets.DAY.toString()));
        }

        @Test
        void the_download_is_for_the_working_group_and_looks_to_strangers_as_if_it_does_not_exist() {
            String address = "/download/meting/" + measurement + "/invulformulier.xlsx";
            HttpResponse<byte[]> own = visitor(assessor).get(address);
            assertThat(own.statusCode()).isEqualTo(200);
            assertThat(own.headers().firstValue("content-disposition").orElse(""))
                    .matches("attachment; filename=\"invulformulier-eenheid-\\d+-2017-02-06\\.xlsx\"");
            for (Person other : List.of(
                    people.member(people.unit(), Role.ASSESSOR),
                    people.member(unit, Role.MANAGEMENT),
                    people.member(unit, Role.ADMINISTRATOR))) {
                assertThat(visitor(other).get(address).statusCode()).isEqualTo(404);
            }
            assertThat(visitor(assessor)
                            .get("/download/meting/../x/invulformulier.xlsx")
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
            people.run(assessor, () -> MeasuredUnit.in(application).adopt(measurement, Map.of()));
            assertThat(visitor(assessor).get(address).statusCode()).isEqualTo(409);
        }

        private List<AuditedAct> acts(AuditAction action) {
            return audit.list(new AuditFilter(null, null, action, null, unit, ""), 0)
                    .acts();
        }

        private Visitor visitor(Person person) {
            Visitor visitor = new Visitor(port);
            visitor.login(person.email(), person.password());
            return visitor;
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
