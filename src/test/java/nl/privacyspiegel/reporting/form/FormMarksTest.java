package nl.privacyspiegel.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A form that is not, or no longer, the one of this measurement")
class FormMarksTest {

    abstract static class Cases extends FormUseCases {

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

        @Test
        void a_sheet_that_was_renamed_is_named() {
            assertThat(refused(filled(form -> form.workbook().setSheetName(FormEditor.GRADES, "Blad2"))))
                    .isEqualTo("sheet");
        }

        /** A form whose seal is right, of somebody who knows how it is made. */
        private byte[] forged(MeasurementMarks how) {
            return filled(form -> {
                form.workbook().removeSheetAt(3);
                how.forge(FormMarks.of(sheet(), Reported.DUTCH)).write(form.workbook());
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
