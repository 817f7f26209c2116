package nl.privacyspiegel.shared.document;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that a careless YAML writer gets wrong; never blank and never with characters that no text may hold. */
public final class HostileTexts {

    private HostileTexts() {}

    /** Texts of one or more lines, up to this many characters. */
    public static Arbitrary<String> any(int longest) {
        Arbitrary<String> pieces = Arbitraries.of(
                        "a",
                        "woord ",
                        "Een zin met een punt. ",
                        ": ",
                        ":",
                        " #",
                        "#",
                        "\"",
                        "'",
                        "’",
                        "\\",
                        "\n",
                        "\n\n",
                        "  ",
                        " ",
                        "- ",
                        "? ",
                        "=",
                        "-",
                        "&a",
                        "*a",
                        "!x",
                        "|",
                        ">",
                        "%",
                        "@",
                        "`",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "yes",
                        "no",
                        "null",
                        "~",
                        "12",
                        "1.5",
                        "2017-01-01",
                        "true",
                        "😀",
                        "é",
                        "\u00A0",
                        "\u2028",
                        "\uFEFF",
                        "\t",
                        "---",
                        "...",
                        "<<",
                        "langwoordzonderspaties",
                        "\\n",
                        "0x1F")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
        Arbitrary<String> characters = Arbitraries.strings().ofMinLength(1).ofMaxLength(40);
        Arbitrary<String> sentences = Arbitraries.of(
                        "Een", "woord", "komt", "zelden", "alleen,", "toch?", "AVG", "(3)", "#")
                .list()
                .ofMinSize(20)
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
        Arbitrary<String> words =
                Arbitraries.of("yes", "No", "NULL", "off", "12", "=1+1", "-", "#", "true", "n", "1e3", ".5");
        return Arbitraries.oneOf(pieces, characters, sentences, words)
                .map(text -> text.length() > longest ? text.substring(0, longest) : text)
                .filter(text -> !text.isBlank() && FileText.firstControl(text) < 0);
    }

    /** Texts of one line. */
    public static Arbitrary<String> line(int longest) {
        return any(longest).filter(text -> text.indexOf('\n') < 0);
    }
}
