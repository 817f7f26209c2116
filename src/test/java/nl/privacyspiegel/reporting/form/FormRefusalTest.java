package nl.privacyspiegel.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.reporting.Reported;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What is wrong in a form is named by sheet and cell")
class FormRefusalTest {

    private static List<String> problems(Consumer<FormEditor> work) {
        FormCells cells = FormSheets.cells();
        byte[] file = FormEditor.edit(FormSheets.form(FormSheets.empty(), Reported.DUTCH), work);
        FormSheets.read(file, FormSheets.empty(), cells);
        return cells.problems().stream()
                .map(problem -> (problem.sheet() + " " + problem.cell() + ": "
                        + Reported.messages()
                                .getMessage(problem.key(), problem.args().toArray(), problem.key(), Reported.DUTCH)))
                .toList();
    }

    private static Arguments of(String expected, Consumer<FormEditor> work) {
        return Arguments.of(expected, work);
    }

    private static void set(Row row, int column, String text) {
        row.createCell(column).setCellValue(text);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                of(
                        "Vragen E6: ‘misschien’ is geen oordeel. Kies een oordeel uit de lijst.",
                        form -> form.judge("B1", "misschien")),
                of(
                        "Vragen F7: Hier staat een formule. Typ de uitkomst zelf in dit vakje.",
                        form -> form.question("GI1")
                                .getCell(XlsxFormQuestions.STATUS)
                                .setCellFormula("1+1")),
                of(
                        "Vragen E8: Hier staat een formule. Typ de uitkomst zelf in dit vakje.",
                        form -> form.question("GE1")
                                .getCell(XlsxFormQuestions.JUDGEMENT)
                                .setCellFormula("E6")),
                of(
                        "Vragen G6: Hier staat een formule. Typ de uitkomst zelf in dit vakje.",
                        form -> form.question("B1")
                                .getCell(XlsxFormQuestions.DATE)
                                .setCellFormula("TODAY()")),
                of(
                        "Vragen F6: Hier staat geen tekst of getal. Maak het vakje leeg en typ het antwoord opnieuw.",
                        form -> form.question("B1")
                                .getCell(XlsxFormQuestions.STATUS)
                                .setCellValue(true)),
                of(
                        "Vragen F6: Deze tekst is te lang. Maak er hoogstens 10.000 tekens van.",
                        form -> form.write("B1", "x".repeat(FindingData.LONGEST_NARRATIVE + 1))),
                of(
                        "Vragen H6: Deze tekst is te lang. Maak er hoogstens 2.000 tekens van.",
                        form -> set(form.question("B1"), 7, "x".repeat(FindingData.LONGEST_REFERENCES + 1))),
                of(
                        "Vragen G6: ‘31-02-2017’ is geen datum. Typ een datum zoals 28-05-2017.",
                        form -> set(form.question("B1"), XlsxFormQuestions.DATE, "31-02-2017")),
                of(
                        "Vragen G6: ‘mei’ is geen datum. Typ een datum zoals 28-05-2017.",
                        form -> set(form.question("B1"), XlsxFormQuestions.DATE, "mei")),
                of(
                        "Vragen G6: ‘-3’ is geen datum. Typ een datum zoals 28-05-2017.",
                        form -> form.question("B1")
                                .createCell(XlsxFormQuestions.DATE)
                                .setCellValue(-3)),
                of(
                        "Vragen G6: Deze datum kan niet. Typ een datum in de jaren 1990 tot en met 2099.",
                        form -> form.question("B1")
                                .createCell(XlsxFormQuestions.DATE)
                                .setCellValue(2017)),
                of(
                        "Cijfers B6: ‘11’ is geen cijfer van dit raamwerk. Typ een cijfer van 1 tot en met 10, in stappen van 1.",
                        form -> form.grade("Beleid", 11, "")),
                of(
                        "Cijfers B6: ‘-1’ is geen cijfer van dit raamwerk. Typ een cijfer van 1 tot en met 10, in stappen van 1.",
                        form -> form.grade("Beleid", -1, "")),
                of(
                        "Cijfers B7: ‘7.25’ is geen cijfer van dit raamwerk. Typ een cijfer van 1 tot en met 10, in stappen van 1.",
                        form -> form.grade("Governance", 7.25, "")),
                of(
                        "Cijfers B6: Het spreadsheetprogramma heeft van dit cijfer een datum gemaakt: 07-05-2026. Typ het cijfer"
                                + " opnieuw, met een komma.",
                        form -> {
                            Cell grade = form.domain("Beleid").getCell(XlsxFormGrades.GRADE);
                            grade.setCellStyle(form.question("B1")
                                    .getCell(XlsxFormQuestions.DATE)
                                    .getCellStyle());
                            grade.setCellValue(LocalDate.of(2026, 5, 7));
                        }),
                of(
                        "Cijfers B6: ‘goed’ is geen cijfer van dit raamwerk. Typ een cijfer van 1 tot en met 10, in stappen van 1.",
                        form -> set(form.domain("Beleid"), XlsxFormGrades.GRADE, "goed")),
                of(
                        "Cijfers C6: ‘misschien’ kan hier niet. Kies ‘ja’ of maak het vakje leeg.",
                        form -> set(form.domain("Beleid"), XlsxFormGrades.NOT_ASSESSED, "misschien")),
                of(
                        "Cijfers C6: Er staat een cijfer en ook ‘Niet beoordelen’. Maak een van beide vakjes leeg.",
                        form -> {
                            form.grade("Beleid", 7, "");
                            set(form.domain("Beleid"), XlsxFormGrades.NOT_ASSESSED, "ja");
                        }),
                of(
                        "Cijfers D6: Deze tekst is te lang. Maak er hoogstens 4.000 tekens van.",
                        form -> form.grade("Beleid", 7, "x".repeat(DomainGrade.LONGEST_EXPLANATION + 1))),
                of(
                        "Vragen C6: Deze tekst hoort bij het formulier en is veranderd. Neem uw antwoorden over in een nieuw formulier.",
                        form -> set(form.question("B1"), XlsxFormQuestions.QUESTION, "Een andere vraag?")),
                of(
                        "Vragen : De rij van ‘GI1’ ontbreekt. Neem uw antwoorden over in een nieuw formulier.",
                        form -> form.questions().removeRow(form.question("GI1"))),
                of(
                        "Cijfers : De rij van ‘Governance’ ontbreekt. Neem uw antwoorden over in een nieuw formulier.",
                        form -> form.grades().removeRow(form.domain("Governance"))),
                of(
                        "Vragen A9: Deze rij staat er twee keer in. Haal de tweede weg.",
                        form -> set(form.questions().createRow(8), XlsxFormQuestions.ID, "vraag-b1")),
                of(
                        "Vragen I9: Deze rij hoort niet bij dit formulier. Haal hem weg.",
                        form -> set(form.questions().createRow(8), XlsxFormQuestions.ID, "vraag-x9")),
                of(
                        "Vragen F12: Dit staat in een rij die niet bij het formulier hoort. Maak de rij leeg.",
                        form -> set(form.questions().createRow(11), XlsxFormQuestions.STATUS, "Extra")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void each_mistake_is_named(String expected, Consumer<FormEditor> work) {
        assertThat(problems(work)).containsExactly(expected);
    }

    @Test
    void signs_that_nobody_sees_make_no_difference() {
        FormCells cells = FormSheets.cells();
        byte[] file = FormEditor.edit(FormSheets.form(FormSheets.empty(), Reported.DUTCH), form -> {
            set(form.domain("Beleid"), XlsxFormGrades.GRADE, "7\u00A0");
            set(form.domain("Governance"), XlsxFormGrades.NOT_ASSESSED, "\u200Bja");
            form.judge("B1", "\u00A0Ja\uFEFF");
            set(form.question("B1"), XlsxFormQuestions.DATE, "28\u201111\u20112026");
            set(form.question("GI1"), XlsxFormQuestions.DATE, "\uFF12\uFF18\u201311\u20132026\t");
        });
        FilledForm form = FormSheets.read(file, FormSheets.empty(), cells);
        assertThat(cells.problems()).isEmpty();
        assertThat(form.scores().values()).extracting(DomainGrade::grade).contains(Grade.of(7));
        assertThat(form.findings().values().stream().map(FindingData::date).filter(Objects::nonNull))
                .hasSize(2)
                .containsOnly(LocalDate.of(2026, 11, 28));
    }

    @Test
    void a_sign_that_nobody_sees_is_named_when_the_value_will_not_do() {
        assertThat(problems(form -> set(form.domain("Beleid"), XlsxFormGrades.GRADE, "7\u00A05")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Cijfers B6");
    }

    @Test
    void all_mistakes_are_named_at_once() {
        assertThat(problems(form -> form.judge("B1", "x").judge("GI1", "y").grade("Beleid", 99, "")))
                .extracting(problem -> problem.replaceAll(":.*", ""))
                .containsExactly("Vragen E6", "Vragen E7", "Cijfers B6");
    }

    @Test
    void answers_that_changed_places_are_noticed() {
        assertThat(problems(form -> {
                    set(form.question("B1"), XlsxFormQuestions.ID, "vraag-gi1");
                    set(form.question("GI1"), XlsxFormQuestions.ID, "vraag-b1");
                }))
                .extracting(problem -> problem.replaceAll(":.*", ""))
                .containsExactly("Vragen A6", "Vragen C6", "Vragen A7", "Vragen C7");
    }

    @Test
    void what_a_person_may_well_type_is_understood() {
        FormCells cells = FormSheets.cells();
        byte[] file = FormEditor.edit(FormSheets.form(FormSheets.empty(), Reported.DUTCH), form -> {
            form.judge("B1", " JA ").judge("GI1", "partly");
            set(form.question("B1"), XlsxFormQuestions.DATE, "1-3-2017");
            set(form.question("GI1"), XlsxFormQuestions.DATE, "2017-03-01");
            form.question("GE1").createCell(XlsxFormQuestions.STATUS).setCellValue(2017);
            set(form.domain("Beleid"), XlsxFormGrades.GRADE, "7,0");
            set(form.domain("Governance"), XlsxFormGrades.NOT_ASSESSED, "Yes");
        });
        FilledForm form = FormSheets.read(file, FormSheets.empty(), cells);
        assertThat(cells.problems()).isEmpty();
        assertThat(form.findings().values())
                .extracting(finding -> finding.judgement() + " " + finding.date() + " " + finding.narrative())
                .containsExactlyInAnyOrder("YES 2017-03-01 ", "PARTLY 2017-03-01 ", "null null 2017");
        assertThat(form.scores().values())
                .containsExactlyInAnyOrder(DomainGrade.graded(Grade.of(7), ""), DomainGrade.notAssessed(""));
    }
}
