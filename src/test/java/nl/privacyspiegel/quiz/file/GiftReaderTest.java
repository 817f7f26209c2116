package nl.privacyspiegel.quiz.file;

import static nl.privacyspiegel.quiz.file.ExchangeNotes.notes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.OpenGraded;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.quiz.file.Exchange.Imported;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading a GIFT file that another system wrote")
class GiftReaderTest {

    private static Exchange read(String gift) {
        return GiftReader.read(gift.getBytes(StandardCharsets.UTF_8), "Onze test");
    }

    @Test
    void reads_the_kinds_that_fit() {
        Imported imported = (Imported) read("""
                $CATEGORY: $course$/top/Privacy/Lekken

                ::Q1:: 1+1\\=2 {T####Zo is het.}

                ::Q2::[html]<p>Welke&nbsp;kleur?</p>{
                =geel
                ~rood
                ~blauw}

                Welke twee?{~%50%een ~%50%twee ~%-50%drie}

                ::Een veel te lange titel voor een code:: Leg uit.\\nIn het kort. {}
                """);
        assertThat(notes(imported)).containsExactly("12 title");
        QuizData draft = imported.draft();
        assertThat(draft.key()).isEqualTo("onze-test");
        assertThat(draft.topics()).extracting(QuizData.Topic::name).containsExactly("Lekken");
        assertThat(draft.questions()).extracting(QuizQuestion::code).containsExactly("Q1", "Q2", "V3", "V4");
        assertThat(draft.questions())
                .extracting(QuizQuestion::text)
                .containsExactly("1+1=2", "Welke kleur?", "Welke twee?", "Leg uit.\nIn het kort.");
        assertThat(((TrueFalse) draft.questions().get(0)).right()).isTrue();
        assertThat(draft.questions().get(0).about().explanation()).isEqualTo("Zo is het.");
        assertThat(((SingleChoice) draft.questions().get(1)).options())
                .extracting(Option::text)
                .containsExactly("geel", "rood", "blauw");
        assertThat(((MultipleChoice) draft.questions().get(2)).options())
                .extracting(Option::right)
                .containsExactly(true, true, false);
        assertThat(draft.questions().get(3)).isInstanceOf(OpenGraded.class);
    }

    @Test
    void lists_everything_that_does_not_fit() {
        assertThat(notes(read("""
                // een opmerking
                Koppel {=a -> b =c -> d}

                Hoeveel? {#3:2}

                Vul in {=twee =2}

                Dit is {=waar ~onwaar} toch?

                Alleen tekst

                Kapot {=a {b}

                Ja? {TRUE#nee#ja}

                Welke? {=goed#mooi ~%25%half ~fout}

                Geen? {~a ~b}

                Punten? {~%100%a ~%999%b}
                """)))
                .containsExactly(
                        "2 matching",
                        "4 numerical",
                        "6 shortAnswer",
                        "8 missingWord",
                        "10 description",
                        "12 malformed",
                        "16 weightOf",
                        "18 noneRight",
                        "20 number",
                        "20 weightNone",
                        "0 comments");
    }

    @Test
    void refuses_what_holds_no_questions() {
        assertThat(notes(read(""))).containsExactly("0 nothing");
        assertThat(notes(GiftReader.read(new byte[] {0, 1, 2}, ""))).containsExactly("1 shared.yaml.binary");
        assertThat(notes(GiftReader.read(new byte[2_000_000], ""))).containsExactly("0 shared.yaml.tooLarge");
    }

    @Test
    void says_what_is_wrong_with_what_was_carried() {
        assertThat(notes(read("//: vraag:\n//:   id: [x]\n\nEcht? {T}")))
                .startsWith("1 carried")
                .contains("2 shared.yaml.notText");
    }

    @Test
    void blanks_at_the_ends_of_a_text_come_back_unless_somebody_wrote_other_words() {
        QuizData quiz = QuizSamples.shipped("privacytest-2017");
        QuizQuestion first = quiz.questions().get(1);
        QuizQuestion.About old = first.about();
        TrueFalse spaced = new TrueFalse(
                new QuizQuestion.About(
                        old.id(), old.code(), " Tekst", old.topic(), old.domain(), old.explanation(), old.references()),
                true);
        QuizData changed = new QuizData(quiz.key(), quiz.name(), null, null, "nl", quiz.topics(), List.of(spaced));
        Exchange.Exported gift = GiftWriter.write(changed);
        assertThat(gift.notFitting()).extracting(Exchange.Note::key).containsExactly("quiz.exchange.export.space");
        assertThat(texts(gift.text())).containsExactly(" Tekst");
        assertThat(texts(gift.text().replace("[plain]Tekst", "[plain]Andere tekst")))
                .containsExactly("Andere tekst");
    }

    private static List<String> texts(String gift) {
        return ((Imported) read(gift))
                .draft().questions().stream().map(QuizQuestion::text).toList();
    }
}
