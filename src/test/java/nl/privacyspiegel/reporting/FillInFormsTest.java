package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.DomainScore;
import nl.privacyspiegel.assessment.FindingData;
import nl.privacyspiegel.assessment.FrameworkVersionId;
import nl.privacyspiegel.assessment.Grade;
import nl.privacyspiegel.assessment.Judgement;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.Versioned;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditEntries;
import nl.privacyspiegel.organisation.AuditFilter;
import nl.privacyspiegel.organisation.AuditedAct;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.reporting.FormDifference.OfQuestion;
import nl.privacyspiegel.reporting.FormDifference.State;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@DisplayName("A fill-in form goes out and comes back")
class FillInFormsTest {

    abstract static class Cases {

        @Autowired
        private ApplicationContext application;

        @Autowired
        private People people;

        @Autowired
        private FillInForms forms;

        @Autowired
        private Measurements measurements;

        @Autowired
        private Assessments assessments;

        @Autowired
        private AuditEntries audit;

        @LocalServerPort
        private int port;

        private UnitId unit = UnitId.random();
        private Person assessor = new Person(MemberId.random(), "", "");
        private Person colleague = assessor;
        private MeasurementId measurement = MeasurementId.random();

        @BeforeEach
        void there_is_a_measurement_with_one_answer() {
            unit = people.unit();
            assessor = people.member(unit, Role.ASSESSOR);
            colleague = people.member(unit, Role.ASSESSOR);
            people.login(assessor);
            MeasuredUnit measured = MeasuredUnit.in(application);
            measurement = measured.measurements(measured.start(unit, FormSheets.DAY, FormSheets.DAY.plusMonths(4)))
                    .getFirst();
            save("beleid-1", "Er is geen beleid.", Judgement.NO);
        }

        private void save(String question, String status, Judgement judgement) {
            measurements.saveFinding(
                    measurement,
                    question,
                    new FindingData(status, judgement, FormSheets.DAY, ""),
                    finding(question).version());
        }

        private Versioned<FindingData> finding(String question) {
            return sheet().domains().stream()
                    .flatMap(domain -> domain.questions().stream())
                    .filter(row -> row.question().id().equals(question))
                    .findFirst()
                    .orElseThrow()
                    .finding();
        }

        private Versioned<DomainScore> score(String domain) {
            return sheet().domain(domain).orElseThrow().score();
        }

        private MeasurementSheet sheet() {
            return measurements.sheet(measurement);
        }

        private byte[] handedOut() {
            return forms.handOut(measurement, Reported.DUTCH).content();
        }

        private byte[] filled(Consumer<FormEditor> work) {
            return FormEditor.edit(handedOut(), work);
        }

        private FormPreview preview(byte[] file) {
            return switch (forms.read(measurement, file)) {
                case FormReading.Read(FormPreview preview) -> preview;
                case FormReading.Refused(List<FormProblem> problems) -> throw new AssertionError(problems);
            };
        }

        private String refused(byte[] file) {
            return switch (forms.read(measurement, file)) {
                case FormReading.Read read -> throw new AssertionError(read);
                case FormReading.Refused(List<FormProblem> problems) -> {
                    assertThat(problems).hasSize(1);
                    yield problems.getFirst().key().replace("reporting.form.refused.", "");
                }
            };
        }

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
            assertThat(score("beleid").content()).isEqualTo(DomainScore.graded(Grade.of(6), "Bijna klaar."));
        }

        @Test
        void a_conflict_about_a_first_answer_does_not_lose_the_date() {
            byte[] file = filled(form -> form.judge("B2", "ja"));
            people.run(colleague, () -> save("beleid-2", "Van een collega.", Judgement.NO));
            FormPreview preview = preview(file);
            forms.takeOver(preview, Set.copyOf(preview.of(State.CONFLICT)));
            assertThat(finding("beleid-2").content()).isEqualTo(new FindingData("", Judgement.YES, FormSheets.DAY, ""));
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
        void what_only_a_colleague_changed_meanwhile_stays() {
            byte[] file = filled(form -> form.judge("B2", "ja"));
            people.run(colleague, () -> save("beleid-1", "Nu wel.", Judgement.YES));
            FormPreview preview = preview(file);
            assertThat(preview.of(State.ELSEWHERE))
                    .extracting(FormDifference::domain)
                    .containsExactly("Beleid");
            assertThat(preview.of(State.IN_FORM)).hasSize(1);
            forms.takeOver(preview, Set.copyOf(preview.differences()));
            assertThat(finding("beleid-1").content().narrative()).isEqualTo("Nu wel.");
            assertThat(finding("beleid-2").content().judgement()).isEqualTo(Judgement.YES);
        }

        @Test
        void in_a_conflict_the_measurement_stays_unless_the_file_is_chosen() {
            byte[] file = filled(form -> form.write("B1", "Uit het formulier.").write("B2", "Ook uit het formulier."));
            people.run(colleague, () -> {
                save("beleid-1", "Van een collega.", Judgement.YES);
                save("beleid-2", "Ook van een collega.", Judgement.YES);
            });
            FormPreview preview = preview(file);
            List<FormDifference> conflicts = preview.of(State.CONFLICT);
            assertThat(conflicts).hasSize(2).hasSameSizeAs(preview.differences());

            assertThat(forms.takeOver(preview, Set.of())).isEqualTo(new FormResult(0, List.of()));
            assertThat(finding("beleid-1").content().narrative()).isEqualTo("Van een collega.");

            assertThat(forms.takeOver(preview, Set.of(conflicts.get(1)))).isEqualTo(new FormResult(1, List.of()));
            assertThat(finding("beleid-1").content().narrative()).isEqualTo("Van een collega.");
            assertThat(finding("beleid-2").content().narrative()).isEqualTo("Ook uit het formulier.");
        }

        @Test
        void the_same_answer_of_both_is_no_conflict() {
            byte[] file = filled(form -> form.judge("B1", "ja"));
            people.run(colleague, () -> save("beleid-1", "Er is geen beleid.", Judgement.YES));
            assertThat(preview(file).differences()).isEmpty();
        }

        @Test
        void what_a_colleague_saves_between_preview_and_choice_is_not_overwritten_and_comes_back_as_a_conflict() {
            FormPreview preview = preview(filled(form -> form.write("B1", "Uit het formulier.")
                    .judge("B2", "gedeeltelijk")
                    .grade("Beleid", 5, "Uit het formulier.")));
            people.run(colleague, () -> {
                save("beleid-1", "Net bewaard.", Judgement.PARTLY);
                measurements.saveScore(
                        measurement,
                        "beleid",
                        DomainScore.graded(Grade.of(2), "Net bewaard."),
                        score("beleid").version());
            });

            FormResult result = forms.takeOver(preview, Set.of());

            assertThat(result.stored()).isEqualTo(1);
            assertThat(result.changedSince())
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(each.state()).isEqualTo(State.CONFLICT));
            assertThat(result.changedSince().getFirst().now()).isEqualTo(finding("beleid-1"));
            assertThat(finding("beleid-1").content().narrative()).isEqualTo("Net bewaard.");
            assertThat(score("beleid").content().grade()).isEqualTo(Grade.of(2));
            assertThat(finding("beleid-2").content().judgement()).isEqualTo(Judgement.PARTLY);

            FormPreview again = new FormPreview(measurement, result.changedSince(), preview.same());
            assertThat(forms.takeOver(again, Set.copyOf(again.differences())).stored())
                    .isEqualTo(2);
            assertThat(finding("beleid-1").content().narrative()).isEqualTo("Uit het formulier.");
            assertThat(score("beleid").content().grade()).isEqualTo(Grade.of(5));
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
        void a_form_of_another_measurement_is_refused() {
            byte[] other = forms.handOut(
                            assessments
                                    .get(sheet().assessment().id())
                                    .current()
                                    .getLast()
                                    .id(),
                            Reported.DUTCH)
                    .content();
            assertThat(refused(other)).isEqualTo("otherMeasurement");
        }

        @Test
        void marks_that_were_tampered_with_are_refused() {
            assertThat(refused(filled(form -> {
                        var cell = form.workbook()
                                .getSheet(FormMarks.SHEET)
                                .getRow(5)
                                .getCell(2);
                        cell.setCellValue(cell.getStringCellValue().equals("0") ? "1" : "0");
                    })))
                    .isEqualTo("marks");
            assertThat(refused(filled(form -> form.workbook()
                            .getSheet(FormMarks.SHEET)
                            .getRow(1)
                            .getCell(1)
                            .setCellValue("geen id"))))
                    .isEqualTo("marks");
            assertThat(refused(filled(form -> form.workbook().removeSheetAt(3))))
                    .isEqualTo("noForm");
            assertThat(refused(
                            FormEditor.edit(forged(MeasurementMarks.OTHER_FRAMEWORK), form -> form.judge("B1", "ja"))))
                    .isEqualTo("otherFramework");
            assertThat(refused(forged(MeasurementMarks.FROM_THE_FUTURE))).isEqualTo("marks");
            assertThat(refused(forged(MeasurementMarks.FEWER_QUESTIONS))).isEqualTo("marks");
        }

        /** A form whose seal is right, of somebody who knows how it is made. */
        private byte[] forged(MeasurementMarks how) {
            return filled(form -> {
                form.workbook().removeSheetAt(3);
                how.forge(FormMarks.of(sheet(), Reported.DUTCH)).write(form.workbook());
            });
        }

        @Test
        void a_sheet_that_was_renamed_is_named() {
            assertThat(refused(filled(form -> form.workbook().setSheetName(FormEditor.GRADES, "Blad2"))))
                    .isEqualTo("sheet");
        }

        @Test
        void handing_out_and_taking_over_are_written_down() {
            forms.takeOver(preview(filled(form -> form.judge("B2", "ja"))), Set.of());
            people.login(people.member(unit, Role.SUPERVISOR));
            assertThat(acts(AuditAction.FORM_HANDED_OUT)).hasSize(1);
            assertThat(acts(AuditAction.FORM_TAKEN_OVER))
                    .singleElement()
                    .satisfies(act -> assertThat(act.details())
                            .containsEntry(AuditDetail.NUMBER, "1")
                            .containsEntry(AuditDetail.DAY, FormSheets.DAY.toString()));
        }

        private List<AuditedAct> acts(AuditAction action) {
            return audit.list(new AuditFilter(null, null, action, null, unit, ""), 0)
                    .acts();
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

        private Visitor visitor(Person person) {
            Visitor visitor = new Visitor(port);
            visitor.login(person.email(), person.password());
            return visitor;
        }

        @Test
        void every_question_shows_who_changed_it_and_when() {
            byte[] file = filled(form -> form.date("B1", LocalDate.of(2017, 3, 1)));
            people.run(colleague, () -> save("beleid-1", "Nu wel.", Judgement.YES));
            assertThat(preview(file).differences())
                    .singleElement()
                    .isInstanceOfSatisfying(OfQuestion.class, conflict -> {
                        assertThat(conflict.question().code()).isEqualTo("B1");
                        assertThat(conflict.now().changedBy()).startsWith("functie ");
                        assertThat(conflict.form().date()).isEqualTo("2017-03-01");
                    });
        }
    }

    private enum MeasurementMarks {
        OTHER_FRAMEWORK,
        FROM_THE_FUTURE,
        FEWER_QUESTIONS;

        FormMarks forge(FormMarks marks) {
            return switch (this) {
                case OTHER_FRAMEWORK ->
                    new FormMarks(
                            marks.measurement(),
                            FrameworkVersionId.random(),
                            marks.locale(),
                            marks.questions(),
                            marks.domains());
                case FROM_THE_FUTURE -> {
                    Map<String, FormMarks.Mark> later = new HashMap<>(marks.questions());
                    later.replaceAll((id, mark) -> new FormMarks.Mark(mark.version() + 100, mark.print()));
                    yield new FormMarks(marks.measurement(), marks.framework(), marks.locale(), later, marks.domains());
                }
                case FEWER_QUESTIONS ->
                    new FormMarks(marks.measurement(), marks.framework(), marks.locale(), Map.of(), marks.domains());
            };
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
