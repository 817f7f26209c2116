package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.privacytest.answering.Sender;
import nl.privacyspiegel.privacytest.answering.TestInvitation;
import nl.privacyspiegel.privacytest.answering.TestPreview;
import nl.privacyspiegel.privacytest.campaign.CampaignFiles;
import nl.privacyspiegel.quiz.Pictures;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.file.QuizSamples;
import nl.privacyspiegel.testing.OnH2;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnH2
@DisplayName("The test on paper")
class TestOnPaperTest extends HandingOut {

    @Test
    void the_test_on_paper_has_every_question_with_room_to_answer_and_what_the_screen_promises() throws IOException {
        QuizData quiz = QuizEdits.changeQuestion(
                QuizSamples.shipped("privacytest-actueel"), shown(QuizSamples.shipped("privacytest-actueel")));
        LocalDate last = LocalDate.of(2026, 3, 16);
        TestInvitation invitation = new TestInvitation(
                new Sender("Gemeente Voorbeeld", "", CONTACTS),
                "Voorjaar 2026",
                quiz.name(),
                quiz.questions().size(),
                20,
                quiz.languages(),
                "Wij willen weten <wat> nodig is.",
                Map.of(),
                quiz.language(),
                "Team Noord",
                false,
                TestInvitation.Status.READY,
                last.minusDays(9),
                last,
                5,
                90);
        CampaignFiles.File file = files.paper(new TestPreview(invitation, quiz), ADDRESS, DUTCH);

        assertThat(file.fileName()).isEqualTo("op-papier-voorjaar-2026-nl.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            List<String> lines = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(lines)
                    .contains("Voorjaar 2026", "Wij willen weten <wat> nodig is.")
                    .contains("Vragen over de test: Privacyteam <van ons>, privacy@gemeente.example, 0497 12 34 56")
                    .anyMatch(line -> line.startsWith("Lever het in bij: ____"))
                    .anyMatch(line -> line.startsWith("Uw eenheid of team: ____"))
                    .anyMatch(line -> line.contains("minder dan 5 deelnemers"))
                    .anyMatch(line -> line.contains("Uiterlijk 90 dagen na het sluiten"))
                    .anyMatch(line -> line.endsWith(ADDRESS + "/privacy"));
            for (QuizQuestion question : quiz.questions()) {
                assertThat(lines).contains(question.text());
                question.options().forEach(option -> assertThat(lines).contains("\u2610  " + option.text()));
            }
            assertThat(document.getAllPictures())
                    .hasSize(2)
                    .first()
                    .satisfies(picture -> assertThat(picture.getData()).isEqualTo(Pictures.OTHER.bytes()));
            assertThat(document.getDocument().xmlText()).contains("descr=\"Een printer met een vel erop.\"");
            long open = quiz.openQuestions().size();
            assertThat(document.getParagraphs())
                    .filteredOn(line -> line.getBorderBetween() == Borders.SINGLE)
                    .hasSize((int) open * 6);
        }
    }

    /** The first question with something to see. */
    private static QuizQuestion shown(QuizData quiz) {
        QuizQuestion first = quiz.questions().getFirst();
        return first.with(first.about().showing(Pictures.image(Pictures.OTHER)));
    }
}
