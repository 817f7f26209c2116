package nl.privacyspiegel.quiz.file;

import java.util.Arrays;
import java.util.List;

/**
 * An element of a file from Moodle, and what becomes of it.
 *
 * @param name as in the table in docs/privacytest-formaat.md
 * @param fate what that table says about it
 * @param file a whole file, in GIFT or in Moodle XML
 * @param becomes what the questions hold afterwards
 * @param said all that the list says, each a part of its sentence
 */
record MoodleElement(String name, Fate fate, String file, String becomes, List<String> said) {

    @Override
    public String toString() {
        return name + ": " + file.replace('\n', ' ');
    }

    enum Fate {
        KEPT("ja", ""),
        SAID("nee", "ja"),
        SILENT("nee", "nee");

        final String kept;
        final String said;

        Fate(String kept, String said) {
            this.kept = kept;
            this.said = said;
        }
    }

    static MoodleElement kept(String name, String file, String becomes, String... said) {
        return new MoodleElement(name, Fate.KEPT, file, becomes, Arrays.asList(said));
    }

    static MoodleElement said(String name, String file, String becomes, String... said) {
        return new MoodleElement(name, Fate.SAID, file, becomes, Arrays.asList(said));
    }

    static MoodleElement refused(String name, String file, String said) {
        return new MoodleElement(name, Fate.SAID, file, "", List.of(said));
    }
}
