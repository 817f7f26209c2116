package nl.privacyspiegel.reporting.word;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.privacytest.answering.TestContacts;
import nl.privacyspiegel.privacytest.answering.TestInvitation;
import nl.privacyspiegel.privacytest.answering.TestPreview;
import nl.privacyspiegel.quiz.Picture;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.shared.Days;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A test to fill in by hand: who asks, what happens with the answers, the questions, and where to hand it in. */
public final class PaperTest {

    /** Between them run the lines. */
    private static final int ROWS_TO_WRITE = 6;

    private static final double POINTS_PER_PIXEL = 0.75;

    /** So that a question stays on one page with its answers. */
    private static final double HIGHEST_PICTURE = 200;

    private static final int ROOM_TO_WRITE = 400;
    private static final String BOX = "\u2610  ";
    private static final String LINE = " ______________________________________";

    private final TestInvitation invitation;
    private final List<QuizQuestion> questions;
    private final Locale language;
    private final String address;
    private final ReportTexts words;
    private final DocxPaper paper;

    private PaperTest(TestPreview test, String address, HouseStyle house, ReportTexts words) {
        this.invitation = test.invitation();
        this.questions = test.quiz().questions();
        this.language = Said.language(test.quiz().language());
        this.address = address;
        this.words = words;
        this.paper = new DocxPaper(house, words, Said.content(invitation.name()));
    }

    /**
     * The sheet as a Word document.
     *
     * @param address the full address of the test, below which its privacy statement is
     */
    public static byte[] write(TestPreview test, String address, HouseStyle house, ReportTexts words, Instant made) {
        PaperTest sheet = new PaperTest(test, address, house, words);
        sheet.first();
        sheet.promise();
        sheet.questions();
        return sheet.paper.bytes(sheet.invitation.name(), words.get("reporting.paper.subject"), made);
    }

    private void first() {
        String organisation = invitation.sender().organisation();
        paper.logo();
        paper.paragraph(Said.content(invitation.name()), DocxStyles.TITLE);
        if (!organisation.isEmpty()) {
            paper.paragraph(words.get("privacytest.take.asks", organisation), DocxStyles.SUBTITLE);
        }
        paper.paragraph(
                words.get(
                        "reporting.paper.facts",
                        invitation.questions(),
                        invitation.minutes(),
                        Days.words(invitation.lastDay(), words.locale())),
                DocxStyles.NORMAL);
        if (!invitation.purpose().isBlank()) {
            paper.heading(2, words.get("privacytest.take.why"));
            paper.paragraph(Said.content(invitation.purpose()), DocxStyles.NORMAL);
        }
        paper.heading(2, words.get("reporting.paper.place"));
        paper.paragraph(words.get("reporting.paper.place.text"), DocxStyles.NORMAL);
        paper.paragraph(words.get("reporting.paper.place.line") + LINE, DocxStyles.NORMAL);
        if (!invitation.open()) {
            paper.paragraph(words.get("reporting.paper.unit") + LINE, DocxStyles.NORMAL);
        }
        TestContacts contacts = invitation.sender().contacts();
        contact("reporting.letter.contact", contacts.questions().line());
        contact("reporting.letter.officer", contacts.officer().line());
    }

    private void contact(String key, String line) {
        if (!line.isEmpty()) {
            XWPFParagraph paragraph = paper.paragraph(words.get(key) + ": ", DocxStyles.NORMAL);
            DocxPaper.text(paragraph, Said.content(line));
        }
    }

    private void promise() {
        paper.heading(2, words.get("privacytest.take.promise"));
        List.of(
                        words.get("privacytest.take.promise.anonymous"),
                        words.get("privacytest.take.promise.who"),
                        words.get(
                                invitation.open()
                                        ? "privacytest.take.promise.size.link"
                                        : "privacytest.take.promise.size",
                                invitation.groupSize()),
                        words.get("privacytest.take.promise.days", invitation.retentionDays()),
                        words.get("reporting.paper.entered"),
                        words.get("reporting.letter.statement") + ": " + address + "/privacy")
                .forEach(point -> paper.paragraph(point, DocxStyles.BULLET));
        paper.endSection(false);
    }

    private void questions() {
        paper.heading(1, words.get("reporting.paper.questions"));
        paper.paragraph(words.get("reporting.paper.how"), DocxStyles.NOTE);
        for (int number = 1; number <= questions.size(); number++) {
            QuizQuestion question = questions.get(number - 1);
            paper.heading(2, words.get("privacytest.take.question", number, questions.size()));
            List<XWPFParagraph> parts = new ArrayList<>();
            parts.add(paper.paragraph(Said.content(question.text(), language), DocxStyles.NORMAL));
            Optional.ofNullable(question.about().image()).map(this::image).ifPresent(parts::add);
            parts.add(paper.paragraph(words.get(hint(question)), DocxStyles.NOTE));
            parts.addAll(answer(question));
            parts.subList(0, parts.size() - 1).forEach(part -> part.setKeepNext(true));
        }
        paper.paragraph(words.get("reporting.paper.thanks"), DocxStyles.NOTICE);
    }

    private XWPFParagraph image(QuestionImage image) {
        Picture picture = image.picture();
        PictureType type = picture.kind() == Picture.Kind.PNG ? PictureType.PNG : PictureType.JPEG;
        double scale = Math.min(POINTS_PER_PIXEL, HIGHEST_PICTURE / picture.height());
        return paper.picture(
                type, picture.bytes(), picture.width() * scale, picture.height() * scale, image.alternative());
    }

    private List<XWPFParagraph> answer(QuizQuestion question) {
        List<XWPFParagraph> parts = new ArrayList<>();
        switch (question) {
            case QuizQuestion.Open open -> {
                for (int row = 0; row < ROWS_TO_WRITE; row++) {
                    parts.add(rowToWrite());
                }
            }
            case QuizQuestion.TrueFalse statement -> {
                parts.add(paper.paragraph(BOX + words.get("privacytest.take.true"), DocxStyles.NORMAL));
                parts.add(paper.paragraph(BOX + words.get("privacytest.take.false"), DocxStyles.NORMAL));
            }
            default ->
                question.options().forEach(option -> {
                    XWPFParagraph paragraph = paper.paragraph(BOX, DocxStyles.NORMAL);
                    DocxPaper.text(paragraph, Said.content(option.text(), language));
                    parts.add(paragraph);
                });
        }
        return parts;
    }

    private XWPFParagraph rowToWrite() {
        XWPFParagraph row = paper.paragraph("", DocxStyles.NORMAL);
        row.setBorderBetween(Borders.SINGLE);
        row.setSpacingBefore(ROOM_TO_WRITE);
        row.setSpacingAfter(0);
        return row;
    }

    private static String hint(QuizQuestion question) {
        return switch (question) {
            case QuizQuestion.Open open -> "reporting.paper.hint.text";
            case QuizQuestion.MultipleChoice several -> "reporting.paper.hint.several";
            case QuizQuestion.Inventory inventory when inventory.several() -> "reporting.paper.hint.several";
            default -> "reporting.paper.hint.one";
        };
    }
}
