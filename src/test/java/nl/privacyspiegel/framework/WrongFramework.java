package nl.privacyspiegel.framework;

import java.util.List;
import nl.privacyspiegel.shared.document.WrongFile;

/** Framework files with one mistake each. */
final class WrongFramework {

    static final String RIGHT = """
            schema: 1
            id: proef
            naam: Proef
            schaal:
              minimum: 1
              maximum: 10
              stap: 1
              wegingen: {ja: 100, grotendeels: 67, gedeeltelijk: 33, nee: 0}
            stappen:
              - nummer: 1
                blok: Blok
                naam: Stap een
            domeinen:
              - id: d1
                naam: Domein een
                omschrijving: >-
                  Over het eerste.
                stappen: [1]
                risicos:
                  - Gevaar
                vragen:
                  - id: v1
                    code: A1
                    tekst: Is het zo?
                    onderlegging: Daarom.
                    artikelen: [AVG art. 5]
                  - {id: v3, code: A3, tekst: Ook zo, onderlegging: Omdat.}
              - {id: d2, naam: Domein twee, onderdelen: [
                  {id: o1, naam: Deel een, vragen: [
                    {id: v2, code: A2, tekst: En dit, onderlegging: Hierom.}]},
                  {id: o2, naam: Deel twee, vragen: [
                    {id: v4, code: A4, tekst: En dat, onderlegging: Ook daarom.}]}],
                  cijfers: [
                    {cijfer: 4, betekenis: Er is een begin.},
                    {cijfer: 8, betekenis: Bijna alles is klaar.}]}
            """;

    /** A right file with every key of the format. */
    static final String WHOLE = """
            schema: 1
            id: proef
            naam: Proef
            herkomst: Van ons
            toelichting: Waarvoor
            taal: en
            schaal: {minimum: 1, maximum: 10, stap: 0.5,
              wegingen: {ja: 100, grotendeels: 67, gedeeltelijk: 33, nee: 0},
              cijfers: [{cijfer: 5.5, betekenis: Net genoeg}]}
            stappen: [{nummer: 1, blok: Blok, naam: Stap een}]
            domeinen:
              - id: d1
                naam: Domein een
                omschrijving: Over het eerste
                stappen: [1]
                uitgangspunten: [Open]
                risicos: [Gevaar]
                cijfers: [{cijfer: 2, betekenis: Nog niets}, {cijfer: 9.5, betekenis: Bijna alles}]
                vragen:
                  - id: v1
                    code: A1
                    tekst: Is het zo?
                    onderlegging: Daarom
                    artikelen: [AVG art. 5]
                    actualisatie: Sinds kort
                    adviezen:
                      grotendeels: {doen: Maak het af, inspanning: klein}
                      gedeeltelijk: {doen: Doe de rest, voorbeeld: Zo dus, inspanning: middel}
                      nee: {doen: Begin, artikelen: [AVG art. 24], inspanning: groot}
                    zelfdeAls: [{eerder: Was het zo, nu: Is het zo}]
              - id: d2
                naam: Domein twee
                onderdelen:
                  - {id: o1, naam: Deel, omschrijving: Over het deel, vragen: [
                      {id: v2, code: A2, tekst: En dit, onderlegging: Hierom}]}
            """;

    private static final String COMMON = "shared.content.";
    private static final String RULE = "framework.problem.";
    private static final String PARTS = "- {id: d2,";
    private static final String QUESTIONS =
            "vragen: [\n        {id: v2, code: A2, tekst: En dit, onderlegging: Hierom.}]";

    private static final String GRADES = RIGHT.substring(RIGHT.indexOf("cijfers:"));

    static final List<WrongFile> ALL = List.of(
            seen("unknown key", "    risicos:", "    gevaren:", 19, "shared.yaml.unknownKey"),
            seen(
                    "unknown question key",
                    "        tekst: Is",
                    "        x: y\n        tekst: Is",
                    24,
                    "shared.yaml.unknownKey"),
            seen("no schema", "schema: 1\n", "", 1, "shared.yaml.missing"),
            seen("no name", "    naam: Stap een\n", "", 10, "shared.yaml.missing"),
            seen("blank name", "naam: Proef", "naam: \"\"", 3, "shared.yaml.blank"),
            seen("no value", "omschrijving: >-\n      Over het eerste.", "omschrijving:", 16, "shared.yaml.blank"),
            seen("name is a number", "naam: Proef", "naam: 12", 3, "shared.yaml.needsQuotes"),
            seen("name is a list", "naam: Proef", "naam: [Proef]", 3, "shared.yaml.notText"),
            seen("name too long", "naam: Proef", "naam: " + "x".repeat(201), 3, COMMON + "tooLong"),
            seen("name of two lines", "naam: Proef", "naam: \"Pro\\nef\"", 3, COMMON + "severalLines"),
            seen("origin too long", "naam: Proef", "naam: P\nherkomst: " + "x".repeat(1001), 4, COMMON + "tooLong"),
            seen("code too long", "code: A1", "code: " + "A".repeat(21), 23, COMMON + "tooLong"),
            seen("question too long", "Is het zo?", "x".repeat(1001), 24, COMMON + "tooLong"),
            seen("rationale too long", "Omdat.", "x".repeat(4001), 27, COMMON + "tooLong"),
            seen("description too long", "Over het eerste.", "x".repeat(4001), 16, COMMON + "tooLong"),
            seen("risk too long", "- Gevaar", "- " + "x".repeat(1001), 20, COMMON + "tooLong"),
            seen("blank risk", "- Gevaar", "- Gevaar\n      - ' '", 21, "shared.yaml.blank"),
            seen("too many risks", "- Gevaar", "- Gevaar" + "\n      - x".repeat(50), 20, COMMON + "tooMany"),
            seen("id with a capital", "id: v1", "id: V1", 22, COMMON + "idSyntax"),
            seen("id too long", "id: proef", "id: " + "p".repeat(61), 2, COMMON + "idSyntax"),
            seen("no language", "naam: Proef", "naam: Proef\ntaal: Nederlands", 4, COMMON + "language"),
            seen("weight too high", "ja: 100", "ja: 101", 8, "shared.yaml.outOfRange"),
            seen("weight missing", "ja: 100, ", "", 8, "shared.yaml.missing"),
            seen("weight for nvt", "nee: 0", "nee: 0, nvt: 0", 8, "shared.yaml.unknownKey"),
            seen("step of nothing", "stap: 1\n", "stap: 0\n", 5, "framework.scale.steps"),
            seen("scale is a text", "minimum: 1\n", "minimum: een\n", 5, "shared.yaml.notDecimal"),
            seen("step number too high", "stappen: [1]", "stappen: [100]", 18, "shared.yaml.outOfRange"),
            seen("repeated step", "stappen: [1]", "stappen: [1, 1]", 18, RULE + "repeatedStep"),
            seen("neither", PARTS, "- {id: d3, naam: Leeg}\n  " + PARTS, 28, "shared.yaml.missing"),
            seen("both", "onderdelen: [\n", "vragen: [], onderdelen: [\n", 28, RULE + "questionsAndParts"),
            seen("no questions", QUESTIONS, "vragen: []", 29, RULE + "noQuestions"),
            seen("no parts", PARTS, "- {id: d3, naam: Leeg, onderdelen: []}\n  " + PARTS, 28, RULE + "noQuestions"),
            seen(
                    "grade without words",
                    "cijfer: 4, betekenis: Er is een begin.",
                    "cijfer: 4",
                    34,
                    "shared.yaml.missing"),
            seen("words without grade", "cijfer: 4, bet", "bet", 34, "shared.yaml.missing"),
            seen("grade is a text", "cijfer: 4", "cijfer: vier", 34, "shared.yaml.notDecimal"),
            seen("words too long", "Er is een begin.", "x".repeat(201), 34, COMMON + "tooLong"),
            seen("words of two lines", "Er is een begin.", "\"Er\\nis\"", 34, COMMON + "severalLines"),
            seen("unknown key of a grade", "cijfer: 4,", "cijfer: 4, naam: Vier,", 34, "shared.yaml.unknownKey"),
            seen("grades are a text", GRADES, "cijfers: veel}\n", 33, "shared.yaml.notList"),
            seen("advice without what", advised("nee: {inspanning: klein}"), 28, "shared.yaml.missing"),
            seen("advice without effort", advised("nee: {doen: Iets}"), 28, "shared.yaml.missing"),
            seen("unknown effort", advised("nee: {doen: Iets, inspanning: zwaar}"), 28, "shared.yaml.notChoice"),
            seen("advice for yes", advised("ja: {doen: Iets, inspanning: klein}"), 28, "shared.yaml.unknownKey"),
            seen("advice for nvt", advised("nvt: {doen: Iets, inspanning: klein}"), 28, "shared.yaml.unknownKey"),
            seen("advice is a text", advised("nee: Doe iets"), 28, "shared.yaml.notMap"),
            seen(
                    "advice too long",
                    advised("nee: {doen: " + "x".repeat(1001) + ", inspanning: klein}"),
                    28,
                    COMMON + "tooLong"),
            seen(
                    "unknown key of an advice",
                    advised("nee: {doen: Iets, inspanning: klein, kosten: 5}"),
                    28,
                    "shared.yaml.unknownKey"),
            seen("no domains", RIGHT.substring(RIGHT.indexOf("domeinen:")), "domeinen: []", 13, RULE + "noDomains"),
            seen("too many domains", RIGHT, RIGHT + domains(29), 14, COMMON + "tooMany"),
            unseen("many questions", "    vragen:\n", "    vragen:\n" + questions(497), 14, RULE + "tooManyQuestions"),
            unseen("double question id", "id: v2", "id: v1", 30, COMMON + "doubleId"),
            unseen("double domain id", "id: d2", "id: d1", 28, COMMON + "doubleId"),
            unseen("double section id", "id: o2", "id: o1", 31, COMMON + "doubleId"),
            unseen("double code", "code: A3", "code: A1", 27, COMMON + "doubleCode"),
            unseen("double step", "domeinen:", "  - {nummer: 1, blok: B, naam: S}\ndomeinen:", 13, RULE + "doubleStep"),
            unseen("unknown step", "stappen: [1]", "stappen: [2]", 18, RULE + "unknownStep"),
            unseen("low above high", "minimum: 1\n", "minimum: 11\n", 5, "framework.scale.minimumNotBelowMaximum"),
            unseen("grade off the scale", "cijfer: 8", "cijfer: 11", 35, RULE + "gradeOffScale"),
            unseen("grade between two of the scale", "cijfer: 4", "cijfer: 4.5", 34, RULE + "gradeOffScale"),
            unseen("grade twice", "cijfer: 8", "cijfer: 4", 35, RULE + "gradeOrder"),
            unseen("grades from high to low", "cijfer: 4", "cijfer: 9", 35, RULE + "gradeOrder"),
            unseen("broken step", "stap: 1\n", "stap: 0.7\n", 5, "framework.scale.steps"),
            unseen("too many steps", "stap: 1\n", "stap: 0.01\n", 5, "framework.scale.steps"));

    private WrongFramework() {}

    /** The right file with advice at its second question. */
    private static String advised(String advice) {
        return RIGHT.replace("onderlegging: Omdat.}", "onderlegging: Omdat.,\n        adviezen: {" + advice + "}}");
    }

    private static WrongFile seen(String name, String file, int line, String key) {
        return WrongFile.of(RIGHT, name, RIGHT, file, line, key);
    }

    private static WrongFile seen(String name, String right, String wrong, int line, String key) {
        return WrongFile.of(RIGHT, name, right, wrong, line, key);
    }

    private static WrongFile unseen(String name, String right, String wrong, int line, String key) {
        return WrongFile.of(RIGHT, name, right, wrong, line, key).unseenBySchema();
    }

    private static String domains(int count) {
        return WrongFile.copies(
                "  - {id: x%1$d, naam: N, vragen: [{id: w%1$d, code: C%1$d, tekst: T, onderlegging: O}]}\n", count);
    }

    private static String questions(int count) {
        return WrongFile.copies("      - {id: w%1$d, code: C%1$d, tekst: T, onderlegging: O}\n", count);
    }
}
