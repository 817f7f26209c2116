package nl.privacyspiegel.privacytest.taking;

/**
 * Asks who comes with the code of a test that was begun elsewhere whether to go on here.
 *
 * @param taken whether a test that was not handed in is on this device: it may be of somebody else
 * @param action where the form goes
 */
record ResumePage(String about, boolean taken, String action) implements TestPage {

    @Override
    public String template() {
        return "resume";
    }

    @Override
    public String toString() {
        return "ResumePage";
    }
}
