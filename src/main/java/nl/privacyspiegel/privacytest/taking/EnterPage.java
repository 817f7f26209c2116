package nl.privacyspiegel.privacytest.taking;

import nl.privacyspiegel.privacytest.taking.TestFailures.Unfinished;

/** Where the code of the letter is typed. */
record EnterPage(String about, String typed, String error, Unfinished onDevice) implements TestPage {

    boolean unfinished() {
        return onDevice == Unfinished.TEST;
    }

    /** Whether the test on this device cannot go on now. */
    boolean stuck() {
        return onDevice == Unfinished.STUCK;
    }

    @Override
    public String template() {
        return "enter";
    }

    @Override
    public String form() {
        return "invullen";
    }
}
