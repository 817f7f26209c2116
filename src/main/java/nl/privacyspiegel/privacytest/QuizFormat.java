package nl.privacyspiegel.privacytest;

/** The kinds of files in which a quiz travels. */
public enum QuizFormat {
    /** Our own format, which holds everything. */
    YAML("yaml"),
    GIFT("gift"),
    MOODLE_XML("xml");

    private final String ending;

    QuizFormat(String ending) {
        this.ending = ending;
    }

    /** How the name of such a file ends, without a dot. */
    public String ending() {
        return ending;
    }
}
