package nl.privacyspiegel.privacytest.taking;

import org.jspecify.annotations.Nullable;

/**
 * Says what is the matter and where to go.
 *
 * @param kept whether the result of this device can still be read
 * @param campaigns the list of campaigns, for members who looked for an example; else null
 */
record MessagePage(
        String heading,
        String text,
        boolean unfinished,
        boolean kept,
        @Nullable String campaigns) implements TestPage {

    /** For employees: the way on is the test on this device, or a code. */
    static MessagePage of(String heading, String text, boolean unfinished) {
        return new MessagePage(heading, text, unfinished, false, null);
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
