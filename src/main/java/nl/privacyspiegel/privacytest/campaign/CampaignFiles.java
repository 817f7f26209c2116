package nl.privacyspiegel.privacytest.campaign;

import java.util.Locale;
import nl.privacyspiegel.privacytest.answering.TestPreview;

/**
 * Writes codes, and the test on paper, as files to hand out. A module that writes files implements this; the page of a campaign offers them. Files
 * of codes are made in memory, from codes that exist nowhere else: nothing of them is stored or logged.
 */
public interface CampaignFiles {

    /**
     * All codes as an Excel list.
     *
     * @param address the full address where a code is typed; with a slash and a code behind it, it opens the test
     */
    File codeList(IssuedCodes codes, String address, Locale locale);

    /** A letter for each code, a page each, to print. */
    File letters(IssuedCodes codes, String address, Locale locale);

    /**
     * The test to fill in by hand.
     *
     * @param address the full address of the test, below which its privacy statement is
     */
    File paper(TestPreview test, String address, Locale locale);

    /** A file that is ready. Its name holds nothing but lower case letters, digits, hyphens and one dot. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on as it is; nobody compares two of these.
    record File(String fileName, String contentType, byte[] content) {}
}
