package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.reporting.content.ComparisonContent;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.ReportTexts;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mean is followed by over how many domains it goes: the one of all grades, and the one of those with two grades. */
class MeansInReportsTest {

    private static final Comparison FEWER_AT_FIRST = KempenComparison.with(List.of(
            KempenComparison.domain(8L, 6L),
            KempenComparison.domain(7L, 6L),
            KempenComparison.domain(7L, 6L),
            KempenComparison.domain(7L, 6L),
            KempenComparison.domain(null, 4L)));

    static Stream<Locale> languages() {
        return Stream.of(Reported.DUTCH, Reported.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_mean_in_every_file_is_followed_by_over_how_many_domains_it_goes(Locale language) {
        ReportTexts words = Reported.words(language);
        List<List<String>> rows =
                ComparisonContent.of(FEWER_AT_FIRST, words, "0.1.0", ReportTexts.wallClock(Reported.NOW))
                        .grades()
                        .rows()
                        .stream()
                        .filter(row -> row.kind() == RowKind.MEAN)
                        .map(row -> row.cells().subList(1, 4).stream()
                                .map(ReportCell::display)
                                .toList())
                        .toList();

        String four = words.coverage("4", 5);
        String five = words.coverage("5", 5);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1)).containsExactly(four, five, "");
        assertThat(rows.get(3)).containsExactly(four, four, four);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_formulas_of_excel_count_the_same(Locale language) {
        ReportTexts words = Reported.words(language);
        XSSFSheet sheet = Reported.summary(Reported.workbook(FEWER_AT_FIRST, language));
        Row both = Reported.row(sheet, 0, words.get("reporting.mean.both"));
        Row below = sheet.getRow(both.getRowNum() + 1);
        Row above = sheet.getRow(both.getRowNum() - 1);

        assertThat(both.getCell(2).getNumericCellValue()).isEqualTo(6);
        assertThat(shown(below)).containsOnly(words.coverage("4", 5));
        assertThat(shown(above)).containsExactly(words.coverage("4", 5), words.coverage("5", 5), "");
    }

    private static List<String> shown(Row row) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(column -> row.getCell(column).getStringCellValue())
                .toList();
    }
}
