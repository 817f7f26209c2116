package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizRules;
import nl.privacyspiegel.quiz.file.Exchange.Imported;
import nl.privacyspiegel.shared.document.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Files that other systems and other people made")
class FilesOfOthersTest {

    private static byte[] file(String name) {
        try (InputStream in = FilesOfOthersTest.class.getResourceAsStream("/cases/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Imported gift(String gift) {
        return (Imported) GiftReader.read(gift.getBytes(StandardCharsets.UTF_8), "Onze test");
    }

    private static Imported xml(String question) {
        String whole = "<?xml version=\"1.0\"?><quiz><question type=\"multichoice\"><name><text>Q</text></name>"
                + question + "<single>true</single></question></quiz>";
        return (Imported) MoodleXmlReader.read(whole.getBytes(StandardCharsets.UTF_8), "Onze test");
    }

    private static List<String> said(Imported imported) {
        return imported.notFitting().stream()
                .map(note -> Messages.dutch(note.key(), note.args()))
                .toList();
    }

    private static List<Option> options(Imported imported) {
        return switch (imported.draft().questions().getFirst()) {
            case SingleChoice single -> single.options();
            case MultipleChoice multiple -> multiple.options();
            default -> List.of();
        };
    }

    @Test
    void paragraphs_lists_headings_and_cells_stand_on_lines_of_their_own() {
        Imported imported = (Imported) MoodleXmlReader.read(file("moodle-alineas-met-kenmerken.xml"), "Proef");
        QuizQuestion question = imported.draft().questions().getFirst();
        assertThat(question.text()).isEqualTo("U vindt een usb-stick op het parkeerterrein.\nWat doet u?");
        assertThat(question.about().explanation()).isEqualTo("""
                Geef hem af:
                - bij de servicedesk
                - of bij de beveiliging
                Waarom?
                Er kan een virus op staan.
                Gewoon | naam
                Bijzonder | geloof""");
        assertThat(options(imported))
                .extracting(Option::text)
                .containsExactly("Afgeven", "Bekijken\nop uw eigen computer");
    }

    @Test
    void gift_without_a_mark_of_format_is_html() {
        Imported imported = (Imported) GiftReader.read(file("html-zonder-formaat.gift"), "Proef");
        QuizQuestion question = imported.draft().questions().getFirst();
        assertThat(question.text()).isEqualTo("Wat is geen persoonsgegeven?\nKies er één.");
        assertThat(options(imported))
                .extracting(Option::text)
                .containsExactly("Een €-teken", "Uw naam & adres", "Uw BSN");
        assertThat(question.about().explanation()).isEqualTo("Meer weten? Lees hier verder.");
        assertThat(said(imported))
                .anySatisfy(note -> assertThat(note).contains("opmaak"))
                .anySatisfy(note -> assertThat(note).contains("https://voorbeeld.example", "‘Lees hier’", "de uitleg"));
    }

    @Test
    void two_categories_of_one_last_name_are_two_topics() {
        Imported imported = (Imported) GiftReader.read(file("01-same-leaf-category.gift"), "Proef");
        assertThat(imported.draft().topics())
                .extracting(QuizData.Topic::name)
                .containsExactly("Toets (Sociaal domein)", "Toets (Burgerzaken)");
        assertThat(imported.draft().questions())
                .extracting(question -> question.about().topic())
                .doesNotHaveDuplicates();
        assertThat(said(imported)).anySatisfy(note -> assertThat(note).contains("Burgerzaken", "twee onderwerpen"));
    }

    @Test
    void an_option_that_was_half_right_is_named() {
        Imported imported = (Imported) GiftReader.read(file("05-half-credit-single.gift"), "Proef");
        assertThat(said(imported).stream().filter(note -> note.contains("‘de teamleider’ was voor 50% goed")))
                .hasSize(2);
        assertThat(imported.draft().questions())
                .allSatisfy(question -> assertThat(((SingleChoice) question).options())
                        .filteredOn(Option::right)
                        .extracting(Option::text)
                        .containsExactly("de organisatie"));
    }

    @Test
    void the_feedback_of_an_answer_is_kept_with_it() {
        Imported imported = (Imported) GiftReader.read(file("13-answer-feedback.gift"), "Proef");
        assertThat(options(imported))
                .extracting(Option::explanation)
                .containsExactly(
                        "Nee. U hebt wel een eigen taak: ga zorgvuldig om met gegevens en meld wat misgaat meteen bij het"
                                + " meldpunt van uw organisatie, ook als u twijfelt.",
                        "Ja. Het college is de verwerkingsverantwoordelijke.");
        assertThat(said(imported)).isEmpty();
    }

    @Test
    void what_is_no_text_is_said_wherever_it_stood() {
        Imported imported = xml("""
                <questiontext format="html"><text><![CDATA[<p>Kijk <img src="@@PLUGINFILE@@/a.png" alt="Een scherm"></p>]]></text>
                <file name="a.png" encoding="base64">AAAA</file></questiontext>
                <answer fraction="100" format="html"><text><![CDATA[<audio src="b.mp3"></audio>]]></text></answer>
                <answer fraction="0" format="html"><text><![CDATA[<img src="x/c.png">Nee \\(x^2\\)]]></text>
                <feedback format="html"><text><![CDATA[<iframe src="https://film.example/1"></iframe>Zie dit]]></text></feedback></answer>
                """);
        assertThat(said(imported))
                .anySatisfy(note -> assertThat(note).contains("De afbeelding ‘Een scherm’ in de vraag"))
                .anySatisfy(note -> assertThat(note).contains("Het bestand ‘a.png’ in de vraag"))
                .anySatisfy(note -> assertThat(note).contains("Het geluid ‘b.mp3’ in optie 1"))
                .anySatisfy(note -> assertThat(note).contains("De afbeelding ‘c.png’ in optie 2"))
                .anySatisfy(note -> assertThat(note).contains("In optie 2 staat een formule"))
                .anySatisfy(note -> assertThat(note).contains("‘https://film.example/1’ in de uitleg bij optie 2"))
                .anySatisfy(note -> assertThat(note).contains("Optie 1 van deze vraag is leeg"));
    }

    @Test
    void an_empty_option_is_no_empty_question() {
        Imported imported = gift("::Q:: Wat? {=goed ~}");
        assertThat(said(imported)).contains("Optie 2 van deze vraag is leeg. Vul hem in of haal hem weg.");
        assertThat(QuizRules.problems(imported.draft()))
                .filteredOn(problem -> problem.place().startsWith("vragen[0].opties"))
                .extracting(problem -> problem.key())
                .containsExactly("quiz.problem.emptyOption");
    }

    @Test
    void two_options_that_read_the_same_are_said_and_cannot_be_published() {
        Imported imported = gift("::Q:: Wat? {=Melden ~melden&nbsp; ~Wachten ~wachten}");
        assertThat(said(imported))
                .anySatisfy(note -> assertThat(note).startsWith("Optie 1 en 2 van deze vraag zijn hetzelfde"))
                .anySatisfy(note -> assertThat(note).startsWith("Optie 3 en 4 van deze vraag zijn hetzelfde"));
        assertThat(QuizRules.problems(imported.draft()))
                .filteredOn(problem -> problem.place().startsWith("vragen[0].opties"))
                .extracting(problem -> problem.key())
                .containsExactly("quiz.problem.sameOptionRightAndWrong", "quiz.problem.sameOption");
    }

    @Test
    void each_format_of_gift_is_read_as_moodle_does() {
        assertThat(gift("::A::[plain]Een <b>vet</b> woord &amp; meer {T}")
                        .draft()
                        .questions()
                        .getFirst()
                        .text())
                .isEqualTo("Een <b>vet</b> woord &amp; meer");
        assertThat(gift("::A::[moodle]Een <b>vet</b>\nwoord &amp; meer {T}")
                        .draft()
                        .questions()
                        .getFirst()
                        .text())
                .isEqualTo("Een vet\nwoord & meer");
        assertThat(gift("::A::[html]Een <b>vet</b>\nwoord &amp; meer {T}")
                        .draft()
                        .questions()
                        .getFirst()
                        .text())
                .isEqualTo("Een vet woord & meer");
        Imported markdown = gift("::A::[markdown]Een *schuin*\nwoord &amp; meer {T}");
        assertThat(markdown.draft().questions().getFirst().text()).isEqualTo("Een *schuin*\nwoord & meer");
        assertThat(said(markdown)).anySatisfy(note -> assertThat(note).contains("Markdown"));
    }

    @Test
    void escaped_signs_of_gift_are_signs() {
        Imported imported = gift("::A\\:B:: Is 1\\=1 \\{en\\} \\~ 5\\#\\: \\\\ ja?\\nEcht? {=a\\=b ~c\\~d}");
        assertThat(imported.draft().questions().getFirst().text()).isEqualTo("Is 1=1 {en} ~ 5#: \\ ja?\nEcht?");
        assertThat(imported.draft().questions().getFirst().code()).isEqualTo("A:B");
        assertThat(options(imported)).extracting(Option::text).containsExactly("a=b", "c~d");
    }
}
