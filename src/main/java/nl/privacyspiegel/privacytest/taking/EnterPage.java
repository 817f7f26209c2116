package nl.privacyspiegel.privacytest.taking;

/** Where the code of the letter is typed. */
record EnterPage(String about, String typed, String error, boolean unfinished) implements Page {

    @Override
    public String template() {
        return "enter";
    }

    @Override
    public String form() {
        return "invullen";
    }
}
