package nl.privacyspiegel.privacytest.taking;

import org.jspecify.annotations.Nullable;

/**
 * Says what is the matter and where to go.
 *
 * @param kept whether the result of this device can still be read
 * @param campaigns the list of campaigns, for members who looked for an example; else null
 * @param begin where somebody else begins a test of their own on this device; null when nobody can
 */
record MessagePage(
        String heading,
        String text,
        boolean unfinished,
        boolean kept,
        @Nullable String campaigns,
        @Nullable String begin)
        implements TestPage {

    /** For employees: the way on is the test on this device, or a code. */
    static MessagePage of(String heading, String text, boolean unfinished) {
        return new MessagePage(heading, text, unfinished, false, null, null);
    }

    @Override
    public String template() {
        return "message";
    }

    @Override
    public String about() {
        return heading;
    }
}
