package nl.privacyspiegel.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.form.FormDifference.OfQuestion;
import nl.privacyspiegel.reporting.form.FormDifference.State;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Somebody answers on the screen while the form is away. */
@DisplayName("What was changed in a form and what in the measurement")
class FormConflictsTest {

    abstract static class Cases extends FormUseCases {

        @Test
        void a_conflict_about_a_first_answer_does_not_lose_the_date() {
            byte[] file = filled(form -> form.judge("B2", "ja"));
            people.run(colleague, () -> save("beleid-2", "Van een collega.", Judgement.NO));
            FormPreview preview = preview(file);
            forms.takeOver(preview, Set.copyOf(preview.of(State.CONFLICT)));
            assertThat(finding("beleid-2").content()).isEqualTo(new FindingData("", Judgement.YES, FormSheets.DAY, ""));
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
                        DomainGrade.graded(Grade.of(2), "Net bewaard."),
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

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
