package nl.privacyspiegel.reporting.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.typed.AnnualAuthor;
import nl.privacyspiegel.reporting.typed.AnnualTexts;
import nl.privacyspiegel.testing.OnH2;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnH2
@DisplayName("The annual report tells a council less than a college, in chapters of which there is something to tell")
class AnnualLevelsTest extends AnnualUseCases {

    @Test
    void a_college_reads_all_chapters_of_which_there_is_something_to_tell_with_last_year_beside_it()
            throws IOException {
        try (XWPFDocument word = new XWPFDocument(file(AnnualLevel.COLLEGE, AnnualFormat.DOCX))) {
            assertThat(chapters(word))
                    .containsExactly(
                            "1. Waar staan we",
                            "2. Wat hebben we gedaan",
                            "3. Bewustwording",
                            "4. Kalender en documenten",
                            "5. Volgend jaar",
                            "Wat wij u daarnaast vragen",
                            "Wat is vastgesteld",
                            "Verantwoording");
            String tables = word.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
            assertThat(tables)
                    .contains("Cijfer\t" + YEAR + "\t" + (YEAR - 1) + "\tOver hoeveel\tPeildatum\tUit")
                    .contains("Acties te laat\t1\tonbekend\tvan één actie")
                    .contains("Plichten gedaan\t0\tonbekend\tvan één keer")
                    .contains("Vragen zonder verandering en zonder actie\t0\tonbekend\tvan 24 vragen");
        }
    }

    @Test
    void it_names_nobody() throws IOException {
        try (XWPFDocument word = new XWPFDocument(file(AnnualLevel.COLLEGE, AnnualFormat.DOCX))) {
            String name = people.as(
                    assessor,
                    () -> application.getBean(CurrentUser.class).require().name());
            assertThat(word.getTables()).extracting(XWPFTable::getText).noneMatch(text -> text.contains(name));
        }
    }

    @Test
    void a_council_gets_its_own_chapters_and_is_asked_nothing() throws IOException {
        ReportFile report = report(AnnualLevel.COUNCIL, AnnualFormat.DOCX);
        assertThat(report.fileName()).isEqualTo("privacyspiegel-jaarverslag-" + YEAR + "-raad.docx");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(report.content()))) {
            assertThat(chapters(word)).containsExactly("1. Waar staan we", "2. Volgend jaar");
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Jaarverslag privacy " + YEAR + " voor de raad")
                    .doesNotContain("Wat wij u vragen", "Wat het college besluit");
        }
    }

    @Test
    void what_the_organisation_typed_opens_the_chapters_of_a_council_and_no_two_tables_touch() throws IOException {
        people.run(people.member(unit, Role.values()), () -> {
            application.getBean(AnnualTexts.class).type(unit, YEAR, AnnualAuthor.ORGANISATION, "Wij zijn trots.", "");
            AssessmentId assessment = application
                    .getBean(Assessments.class)
                    .of(Set.of(unit))
                    .getFirst()
                    .id();
            TargetGrade target = new TargetGrade(Grade.of(9), LocalDate.of(YEAR + 1, 6, 1), "college", "");
            application.getBean(Targets.class).set(assessment, "beleid", target, null);
        });
        try (XWPFDocument word = new XWPFDocument(file(AnnualLevel.COUNCIL, AnnualFormat.DOCX))) {
            assertThat(chapters(word)).containsExactly("1. In één minuut", "2. Waar staan we", "3. Volgend jaar");
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).contains("Wat verder telt");
            List<BodyElementType> elements = word.getBodyElements().stream()
                    .map(IBodyElement::getElementType)
                    .toList();
            assertThat(Collections.indexOfSubList(elements, List.of(BodyElementType.TABLE, BodyElementType.TABLE)))
                    .isNegative();
        }
    }

    @Test
    void a_pdf_for_the_council_is_short() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(report(AnnualLevel.COUNCIL, AnnualFormat.PDF).content())) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("Wat wij u vragen", "Verantwoording");
        }
    }
}
