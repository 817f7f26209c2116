package nl.privacyspiegel.privacytest.taking;

/** Says what is the matter and where to go. */
record MessagePage(String heading, String text, boolean unfinished) implements Page {

    @Override
    public String template() {
        return "message";
    }

    @Override
    public String about() {
        return heading;
    }
}
