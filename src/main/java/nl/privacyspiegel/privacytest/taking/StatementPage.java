package nl.privacyspiegel.privacytest.taking;

/**
 * What happens with the answers, in full.
 *
 * @param html the statement, safe to show as it is
 */
record StatementPage(String about, String html) implements TestPage {

    @Override
    public String template() {
        return "statement";
    }
}
