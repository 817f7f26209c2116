package nl.privacyspiegel.quiz.file;

import static nl.privacyspiegel.quiz.file.ExchangeNotes.notes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.quiz.file.Exchange.Imported;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading Moodle XML that another system wrote")
class MoodleXmlReaderTest {

    private static Exchange read(String xml) {
        return MoodleXmlReader.read(xml.getBytes(StandardCharsets.UTF_8), "Onze test");
    }

    @Test
    void reads_the_kinds_that_fit() {
        Imported imported = (Imported) read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                <question type="category"><category><text>$course$/top/Lekken</text></category></question>
                <question type="truefalse">
                  <name><text>Q1</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Klopt <b>dit</b> &amp; dat?</p>]]></text></questiontext>
                  <generalfeedback format="html"><text></text></generalfeedback>
                  <defaultgrade>2</defaultgrade><penalty>1</penalty><hidden>0</hidden>
                  <answer fraction="0" format="moodle_auto_format"><text>true</text><feedback><text>Nee</text></feedback></answer>
                  <answer fraction="100" format="moodle_auto_format"><text>false</text></answer>
                </question>
                <question type="multichoice">
                  <name><text>Q2</text></name>
                  <questiontext format="html"><text>Welke?</text></questiontext>
                  <single>false</single>
                  <answer fraction="50"><text>a</text></answer>
                  <answer fraction="50"><text>b</text></answer>
                  <answer fraction="0"><text>c</text></answer>
                  <tags><tag><text>moeilijk</text></tag></tags>
                  <hint><text>Denk na</text></hint>
                </question>
                <question type="essay">
                  <name><text>Q3</text></name>
                  <questiontext format="html"><text>Leg uit</text></questiontext>
                  <graderinfo format="html"><text>Kijk naar het doel</text></graderinfo>
                </question>
                <question type="ddwtos"><name><text>Q4</text></name></question>
                </quiz>
                """);
        assertThat(notes(imported))
                .containsExactly(
                        "4 questionWeight",
                        "4 markup",
                        "19 tag",
                        "20 textOf",
                        "12 weightNone",
                        "22 modelAnswer",
                        "27 otherKind",
                        "0 settings");
        QuizData draft = imported.draft();
        assertThat(draft.questions().get(0).text()).isEqualTo("Klopt dit & dat?");
        assertThat(((TrueFalse) draft.questions().get(0)).right()).isFalse();
        assertThat(draft.questions().get(0).about().topic()).isEqualTo("lekken");
        assertThat(((MultipleChoice) draft.questions().get(1)).options())
                .extracting(Option::right)
                .containsExactly(true, true, false);
        assertThat(draft.questions()).hasSize(3);
    }

    @Test
    void refuses_what_could_reach_outside_the_file_or_fill_the_memory() {
        String outside =
                "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<quiz><question>&x;</question></quiz>";
        assertThat(notes(read(outside))).containsExactly("1 xml.doctype");
        String laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE quiz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;\">]>\n<quiz>&c;</quiz>";
        assertThat(notes(read(laughs))).containsExactly("2 xml.doctype");
        assertThat(notes(read("<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:1/x.dtd\"><quiz/>")))
                .containsExactly("1 xml.doctype");
        assertThat(notes(read("<quiz>" + "<a>".repeat(50_000) + "</quiz>"))).containsExactly("1 xml.tooDeep");
        assertThat(notes(MoodleXmlReader.read(new byte[9_000_000], ""))).containsExactly("0 shared.yaml.tooLarge");
        assertThat(notes(MoodleXmlReader.read(new byte[] {0, 1, 2}, ""))).containsExactly("1 shared.yaml.binary");
    }

    @Test
    void refuses_what_is_no_moodle_xml() {
        assertThat(notes(read("<html/>"))).containsExactly("1 xml.notMoodle");
        assertThat(notes(read("<quiz>\n<question>"))).containsExactly("2 xml.syntax");
        assertThat(notes(read(""))).hasSize(1).first().asString().endsWith("xml.syntax");
        assertThat(notes(read("<quiz/>"))).containsExactly("0 nothing");
        assertThat(notes(read("<quiz>&onbekend;</quiz>"))).containsExactly("1 xml.syntax");
    }
}
