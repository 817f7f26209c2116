package nl.privacyspiegel.quiz;

import java.util.List;
import nl.privacyspiegel.shared.document.WrongFile;

/** Quiz files with one mistake each. */
public final class WrongQuiz {

    public static final String RIGHT = """
            schema: 1
            id: proef
            naam: Proef
            onderwerpen:
              - id: begrippen
                naam: Begrippen
                advies: Lees dit.
              - {id: lekken, naam: Lekken, advies: Oefen dat., meer: Handboek privacy}
            vragen:
              - id: v1
                code: V1
                soort: open-beoordeeld
                tekst: Wat is dit?
                onderwerp: begrippen
                domein: beleid
                modelantwoord: Een antwoord.
                beoordeling:
                  goed: Zo.
                  voldoende: Bijna zo.
                  onvoldoende: Niet zo.
                uitleg: Omdat.
                verwijzingen: [AVG art. 4]
              - id: v2
                code: V2
                soort: open-voorbeeld
                tekst: Noem er een.
                onderwerp: begrippen
                domein: beleid
                modelantwoord: Deze.
                beoordeling: {goed: Een, onvoldoende: Geen}
                uitleg: Hierom.
              - {id: v3, code: V3, soort: juist-onjuist, tekst: Zo is het, onderwerp: lekken, domein: beleid,
                 antwoord: juist, uitleg: Echt waar}
              - id: v4
                code: V4
                soort: enkele-keuze
                tekst: Welke?
                onderwerp: lekken
                domein: beleid
                opties:
                  - {id: a, tekst: Deze, goed: true}
                  - {id: b, tekst: Die}
                uitleg: Daarom.
              - id: v5
                code: V5
                soort: meerkeuze
                tekst: Welke allemaal?
                onderwerp: lekken
                domein: beleid
                opties:
                  - {id: a, tekst: Een ja, goed: true}
                  - {id: b, tekst: Twee nee, goed: false}
                deelpunten: per-optie
                uitleg: Vandaar.
              - id: v6
                code: V6
                soort: inventarisatie
                tekst: Hoe vaak?
                onderwerp: lekken
                domein: beleid
                opties:
                  - {id: a, tekst: Vaak}
                  - {id: b, tekst: Nooit}
                meerdere: true
                uitleg: Telt niet.
            """;

    /** A right file with every key and every choice of the format. */
    public static final String WHOLE = RIGHT.replace(
                            "naam: Proef\n",
                            "naam: Proef\nherkomst: Van ons\ntoelichting: Waarvoor\ntaal: en\nvragenHusselen: true\noptiesHusselen: true\n")
                    .replace(
                            "    advies: Lees dit.\n",
                            "    advies: Lees dit.\n    voorbeeld: Zo gaat dat\n    artikelen: [AVG art. 4]\n    inspanning: klein\n")
                    .replace("meer: Handboek privacy}\n", """
                            meer: Handboek privacy, inspanning: middel}
                              - {id: rest, naam: Rest, advies: Doe dat., inspanning: groot}
                            """)
                    .replace(
                            "    verwijzingen: [AVG art. 4]\n",
                            "    verwijzingen: [AVG art. 4]\n    zelfdeAls: [{eerder: Wat was dit, nu: Wat is dit}]\n")
                    .replace(
                            "tekst: Welke?\n",
                            "tekst: Welke?\n    afbeelding: {alternatief: Een printer, bestand: \""
                                    + Pictures.base64().replace("\n", "\\n")
                                    + "\"}\n")
                    .replace(", goed: false}", "}")
                    .replace("{id: b, tekst: Die}", "{id: b, tekst: Die, uitleg: Die niet}")
                    .replace("{id: b, tekst: Nooit}", "{id: b, tekst: Nooit, uitleg: Wat jammer}")
            + """
              - {id: v7, code: V7, soort: juist-onjuist, tekst: Zo was het, onderwerp: lekken, domein: beleid,
                 antwoord: onjuist, uitlegJuist: Helaas, uitlegOnjuist: Goed zo, uitleg: Echt niet}
              - id: v8
                code: V8
                soort: meerkeuze
                tekst: Welke nog?
                onderwerp: rest
                domein: beleid
                opties: [{id: a, tekst: Een, goed: true}, {id: b, tekst: Twee}]
                deelpunten: alles-of-niets
                uitleg: Vandaar.
            vertaling:
              taal: nl
              naam: Trial
              toelichting: What for
              onderwerpen:
                - {id: begrippen, naam: Concepts}
                - {id: lekken, naam: Leaks, meer: Manual}
                - {id: rest, naam: Rest}
              vragen:
                - {id: v1, tekst: What this is, modelantwoord: An answer., uitleg: Because., verwijzingen: GDPR art. 4}
                - {id: v2, tekst: Name one., modelantwoord: This., uitleg: For this.}
                - {id: v3, tekst: It is so, uitleg: Truly}
                - id: v4
                  tekst: Which?
                  alternatief: A printer
                  uitleg: So.
                  opties:
                    - {id: a, tekst: This}
                    - {id: b, tekst: That, uitleg: Not that}
                - id: v5
                  tekst: Which ones?
                  uitleg: Thence.
                  opties: [{id: a, tekst: One yes}, {id: b, tekst: Two no}]
                - id: v6
                  tekst: How often?
                  uitleg: Does not count.
                  opties: [{id: a, tekst: Often}, {id: b, tekst: Never, uitleg: A pity}]
                - {id: v7, tekst: It was so, uitlegJuist: Alas, uitlegOnjuist: Well done, uitleg: Really not}
                - id: v8
                  tekst: Which more?
                  uitleg: Thence.
                  opties: [{id: a, tekst: One}, {id: b, tekst: Two}]
            """;

    private static final String COMMON = "shared.content.";
    private static final String RULE = "quiz.problem.";

    public static final List<WrongFile> ALL = List.of(
            seen("no schema", "schema: 1\n", "", 1, "shared.yaml.missing"),
            seen(
                    "unknown key",
                    "    modelantwoord: Deze.",
                    "    model: x\n    modelantwoord: Deze.",
                    29,
                    "shared.yaml.unknownKey"),
            seen("no name", "naam: Proef\n", "", 1, "shared.yaml.missing"),
            seen("name of two lines", "naam: Proef", "naam: \"Pro\\nef\"", 3, COMMON + "severalLines"),
            seen("name too long", "naam: Proef", "naam: " + "x".repeat(201), 3, COMMON + "tooLong"),
            seen("origin too long", "naam: Proef", "naam: P\nherkomst: " + "x".repeat(1001), 4, COMMON + "tooLong"),
            seen("no language", "naam: Proef", "naam: Proef\ntaal: Nederlands", 4, COMMON + "language"),
            seen("advice missing", "    advies: Lees dit.\n", "", 5, "shared.yaml.missing"),
            seen("advice too long", "Lees dit.", "x".repeat(4001), 7, COMMON + "tooLong"),
            seen("id with a capital", "id: v1", "id: V1", 10, COMMON + "idSyntax"),
            seen("code too long", "code: V1", "code: " + "V".repeat(21), 11, COMMON + "tooLong"),
            seen("unknown kind", "soort: open-beoordeeld", "soort: open", 12, "shared.yaml.notChoice"),
            seen("question too long", "Wat is dit?", "x".repeat(1001), 13, COMMON + "tooLong"),
            seen(
                    "domain with a capital",
                    "domein: beleid\n    modelantwoord: Een",
                    "domein: Beleid\n    modelantwoord: Een",
                    15,
                    COMMON + "idSyntax"),
            seen(
                    "no domain",
                    "    domein: beleid\n    modelantwoord: Een",
                    "    modelantwoord: Een",
                    10,
                    "shared.yaml.missing"),
            seen("model answer too long", "Een antwoord.", "x".repeat(4001), 16, COMMON + "tooLong"),
            seen("no model answer", "    modelantwoord: Deze.\n", "", 23, "shared.yaml.missing"),
            seen("judgement missing", "      voldoende: Bijna zo.\n", "", 18, "shared.yaml.missing"),
            seen("judgement too long", "Bijna zo.", "x".repeat(1001), 19, COMMON + "tooLong"),
            seen("judgement too many", "{goed: Een,", "{goed: Een, voldoende: Half,", 30, "shared.yaml.unknownKey"),
            seen("no explanation", "    uitleg: Omdat.\n", "", 10, "shared.yaml.missing"),
            seen("blank reference", "[AVG art. 4]", "[\"\"]", 22, "shared.yaml.blank"),
            seen("neither true nor false", "antwoord: juist", "antwoord: true", 33, "shared.yaml.notChoice"),
            seen(
                    "answer to an open question",
                    "    uitleg: Omdat.",
                    "    antwoord: juist\n    uitleg: Omdat.",
                    21,
                    "shared.yaml.unknownKey"),
            seen("one option", "      - {id: b, tekst: Die}\n", "", 41, RULE + "tooFewOptions"),
            seen(
                    "eleven options",
                    "      - {id: b, tekst: Die}\n",
                    WrongFile.copies("      - {id: c%1$d, tekst: Die %1$d}\n", 10),
                    41,
                    COMMON + "tooMany"),
            seen("option too long", "tekst: Die}", "tekst: " + "x".repeat(501) + "}", 42, RULE + "longOption"),
            seen("blank explanation of an option", "tekst: Die}", "tekst: Die, uitleg: ''}", 42, "shared.yaml.blank"),
            seen(
                    "explanation of a statement too long",
                    "antwoord: juist,",
                    "antwoord: juist, uitlegJuist: " + "x".repeat(4001) + ",",
                    33,
                    COMMON + "tooLong"),
            seen(
                    "none right of one",
                    "{id: a, tekst: Deze, goed: true}",
                    "{id: a, tekst: Deze}",
                    41,
                    RULE + "notOneRight"),
            seen(
                    "two right of one",
                    "{id: b, tekst: Die}",
                    "{id: b, tekst: Die, goed: true}",
                    41,
                    RULE + "notOneRight"),
            seen("none right", "tekst: Een ja, goed: true", "tekst: Een ja", 51, RULE + "noneRight"),
            seen("right is a text", "goed: false", "goed: nee", 52, "shared.yaml.notFlag"),
            seen("unknown credit", "per-optie", "half", 53, "shared.yaml.notChoice"),
            seen("no credit", "    deelpunten: per-optie\n", "", 44, "shared.yaml.missing"),
            seen("right in inventory", "tekst: Vaak", "tekst: Vaak, goed: true", 62, "shared.yaml.unknownKey"),
            seen("no questions", RIGHT.substring(RIGHT.indexOf("vragen:")), "vragen: []", 9, RULE + "noQuestions"),
            seen("too many questions", RIGHT, RIGHT + questions(95), 10, COMMON + "tooMany"),
            unseen("double question id", "id: v2", "id: v1", 23, COMMON + "doubleId"),
            unseen(
                    "double topic id",
                    "id: lekken,",
                    "id: begrippen,",
                    8,
                    COMMON + "doubleId",
                    "onderwerp: lekken",
                    "onderwerp: begrippen"),
            unseen("same option", "tekst: Die}", "tekst: '  DEZE '}", 42, RULE + "sameOptionRightAndWrong"),
            unseen("same wrong option", "tekst: Vaak", "tekst: NOOIT", 63, RULE + "sameOption"),
            unseen(
                    "topic without a question",
                    "\nvragen:",
                    "\n  - {id: leeg, naam: Leeg, advies: Lees dit.}\nvragen:",
                    9,
                    RULE + "emptyTopic"),
            unseen("double option id", "{id: b, tekst: Die}", "{id: a, tekst: Die}", 42, COMMON + "doubleId"),
            unseen("double code", "code: V2", "code: V1", 24, COMMON + "doubleCode"),
            unseen(
                    "unknown topic",
                    "onderwerp: lekken\n    domein: beleid\n    opties:\n      - {id: a, tekst: Deze",
                    "onderwerp: iets\n    domein: beleid\n    opties:\n      - {id: a, tekst: Deze",
                    38,
                    RULE + "unknownTopic"));

    private WrongQuiz() {}

    private static WrongFile seen(String name, String right, String wrong, int line, String key) {
        return WrongFile.of(RIGHT, name, right, wrong, line, key);
    }

    private static WrongFile unseen(String name, String right, String wrong, int line, String key) {
        return WrongFile.of(RIGHT, name, right, wrong, line, key).unseenBySchema();
    }

    private static WrongFile unseen(
            String name, String right, String wrong, int line, String key, String alsoRight, String alsoWrong) {
        return WrongFile.of(RIGHT.replace(alsoRight, alsoWrong), name, right, wrong, line, key)
                .unseenBySchema();
    }

    private static String questions(int count) {
        return WrongFile.copies(
                "  - {id: w%1$d, code: W%1$d, soort: juist-onjuist, tekst: T, onderwerp: lekken, domein: beleid,"
                        + " antwoord: juist, uitleg: U}\n",
                count);
    }
}
