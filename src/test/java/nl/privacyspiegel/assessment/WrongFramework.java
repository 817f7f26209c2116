package nl.privacyspiegel.assessment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A framework file with one mistake.
 *
 * @param key how the reader names it
 * @param seenBySchema whether the JSON Schema can see it too; what compares two places in a file it cannot
 */
record WrongFramework(String name, String yaml, int line, String key, boolean seenBySchema) {

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
                    {id: v4, code: A4, tekst: En dat, onderlegging: Ook daarom.}]}]}
            """;

    private static final String RULE = "assessment.framework.problem.";
    private static final String PARTS = "- {id: d2,";
    private static final String QUESTIONS =
            "vragen: [\n        {id: v2, code: A2, tekst: En dit, onderlegging: Hierom.}]";

    static final List<WrongFramework> ALL = List.of(
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
            seen("name too long", "naam: Proef", "naam: " + "x".repeat(201), 3, RULE + "tooLong"),
            seen("name of two lines", "naam: Proef", "naam: \"Pro\\nef\"", 3, RULE + "severalLines"),
            seen("origin too long", "naam: Proef", "naam: P\nherkomst: " + "x".repeat(1001), 4, RULE + "tooLong"),
            seen("code too long", "code: A1", "code: " + "A".repeat(21), 23, RULE + "tooLong"),
            seen("question too long", "Is het zo?", "x".repeat(1001), 24, RULE + "tooLong"),
            seen("rationale too long", "Omdat.", "x".repeat(4001), 27, RULE + "tooLong"),
            seen("description too long", "Over het eerste.", "x".repeat(4001), 16, RULE + "tooLong"),
            seen("risk too long", "- Gevaar", "- " + "x".repeat(1001), 20, RULE + "tooLong"),
            seen("blank risk", "- Gevaar", "- Gevaar\n      - ' '", 21, "shared.yaml.blank"),
            seen("too many risks", "- Gevaar", "- Gevaar" + "\n      - x".repeat(50), 20, RULE + "tooMany"),
            seen("id with a capital", "id: v1", "id: V1", 22, RULE + "idSyntax"),
            seen("id too long", "id: proef", "id: " + "p".repeat(61), 2, RULE + "idSyntax"),
            seen("no language", "naam: Proef", "naam: Proef\ntaal: Nederlands", 4, RULE + "language"),
            seen("weight too high", "ja: 100", "ja: 101", 8, "shared.yaml.outOfRange"),
            seen("weight missing", "ja: 100, ", "", 8, "shared.yaml.missing"),
            seen("weight for nvt", "nee: 0", "nee: 0, nvt: 0", 8, "shared.yaml.unknownKey"),
            seen("step of nothing", "stap: 1\n", "stap: 0\n", 5, "assessment.scale.steps"),
            seen("scale is a text", "minimum: 1\n", "minimum: een\n", 5, "shared.yaml.notDecimal"),
            seen("step number too high", "stappen: [1]", "stappen: [100]", 18, "shared.yaml.outOfRange"),
            seen("repeated step", "stappen: [1]", "stappen: [1, 1]", 18, RULE + "repeatedStep"),
            seen("neither", PARTS, "- {id: d3, naam: Leeg}\n  " + PARTS, 28, "shared.yaml.missing"),
            seen("both", "onderdelen: [\n", "vragen: [], onderdelen: [\n", 28, RULE + "questionsAndParts"),
            seen("no questions", QUESTIONS, "vragen: []", 29, RULE + "noQuestions"),
            seen("no parts", PARTS, "- {id: d3, naam: Leeg, onderdelen: []}\n  " + PARTS, 28, RULE + "noQuestions"),
            seen("no domains", RIGHT.substring(RIGHT.indexOf("domeinen:")), "domeinen: []", 13, RULE + "noDomains"),
            seen("too many domains", RIGHT, RIGHT + domains(29), 14, RULE + "tooMany"),
            unseen("many questions", "    vragen:\n", "    vragen:\n" + questions(497), 14, RULE + "tooManyQuestions"),
            unseen("double question id", "id: v2", "id: v1", 30, RULE + "doubleId"),
            unseen("double domain id", "id: d2", "id: d1", 28, RULE + "doubleId"),
            unseen("double section id", "id: o2", "id: o1", 31, RULE + "doubleId"),
            unseen("double code", "code: A3", "code: A1", 27, RULE + "doubleCode"),
            unseen("double step", "domeinen:", "  - {nummer: 1, blok: B, naam: S}\ndomeinen:", 13, RULE + "doubleStep"),
            unseen("unknown step", "stappen: [1]", "stappen: [2]", 18, RULE + "unknownStep"),
            unseen("low above high", "minimum: 1\n", "minimum: 11\n", 5, "assessment.scale.minimumNotBelowMaximum"),
            unseen("broken step", "stap: 1\n", "stap: 0.7\n", 5, "assessment.scale.steps"),
            unseen("too many steps", "stap: 1\n", "stap: 0.01\n", 5, "assessment.scale.steps"));

    private static WrongFramework seen(String name, String right, String wrong, int line, String key) {
        return of(name, right, wrong, line, key, true);
    }

    private static WrongFramework unseen(String name, String right, String wrong, int line, String key) {
        return of(name, right, wrong, line, key, false);
    }

    private static WrongFramework of(String name, String right, String wrong, int line, String key, boolean seen) {
        if (!RIGHT.contains(right)) {
            throw new IllegalArgumentException(right);
        }
        return new WrongFramework(name, RIGHT.replace(right, wrong), line, key, seen);
    }

    private static String domains(int count) {
        String domain = "  - {id: x%1$d, naam: N, vragen: [{id: w%1$d, code: C%1$d, tekst: T, onderlegging: O}]}\n";
        return IntStream.range(0, count).mapToObj(domain::formatted).collect(Collectors.joining());
    }

    private static String questions(int count) {
        String question = "      - {id: w%1$d, code: C%1$d, tekst: T, onderlegging: O}\n";
        return IntStream.range(0, count).mapToObj(question::formatted).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return name;
    }
}
