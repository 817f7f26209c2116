package nl.privacyspiegel.privacytest.taking;

import nl.privacyspiegel.privacytest.taking.TestFailures.Unfinished;

/**
 * Where the code of the letter is typed.
 *
 * @param slips how often in a row it was no code of ours; the form counts, nothing is kept
 * @param kept whether somebody can still read a result on this device
 */
record EnterPage(String about, String typed, String error, int slips, Unfinished onDevice, boolean kept)
        implements TestPage {

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
