package nl.privacyspiegel.privacytest.taking;

import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.shared.QrCode;
import nl.privacyspiegel.shared.page.PageTexts;

/**
 * What it means that a test is on this device: how to go on elsewhere, and how to stop here.
 *
 * @param saved what happened to the answer before; empty when nothing did
 * @param qr the code as a picture for a telephone, made here of nothing that somebody typed
 */
record DevicePage(String about, String saved, String code, String qr) implements TestPage {

    /** @param address what the addresses of the test begin with for who comes from elsewhere */
    static DevicePage of(TestCode code, String address, String saved, PageTexts words) {
        return new DevicePage(
                words.get("privacytest.take.device"),
                saved,
                code.inGroups(),
                QrCode.svg(address + "/" + code.text(), words.get("privacytest.take.resume.qr")));
    }

    @Override
    public String template() {
        return "device";
    }

    @Override
    public String toString() {
        return "DevicePage";
    }
}
