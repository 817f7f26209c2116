package nl.privacyspiegel.privacytest.taking;

/**
 * Asks whether all answers may go.
 *
 * @param text how many there are
 */
record ClearPage(String about, String text) implements TestPage {

    @Override
    public String template() {
        return "clear";
    }
}
