package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.shared.NetworkAddress;
import nl.privacyspiegel.shared.page.PageVisit;

/** One request of somebody who takes the test, or looks at an example of it: beside the language, a cookie tells which test. */
final class Visit extends PageVisit {

    private static final String DEVICE = TestPages.SITE.cookies();

    private final String network;

    private Visit(HttpServletRequest request, HttpServletResponse response, String folder) {
        super(request, response, TestPages.SITE, folder);
        this.network = NetworkAddress.of(request.getRemoteAddr());
    }

    static Visit of(HttpServletRequest request, HttpServletResponse response) {
        boolean preview = request.getRequestURI().startsWith(request.getContextPath() + PreviewController.FOLDER + "/");
        return new Visit(request, response, preview ? PreviewController.FOLDER : TestSecurity.ADDRESS);
    }

    /** What stood in the address in place of a whole code; empty when nothing did. */
    String typedInAddress() {
        return noted(TestLinks.TYPED).orElse("");
    }

    /** How often the form for a code came back before, as it counts itself. */
    int slips() {
        return sent("keer").stream()
                .filter(times -> times.matches("[0-9]"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    /** From where the request comes, to slow down who guesses codes; never written down. */
    String network() {
        return network;
    }

    /** The token that this device has; empty when it has none, or keeps no cookies. */
    Optional<DeviceToken> device() {
        return cookie(DEVICE).flatMap(DeviceToken::sent);
    }

    /** Lets the device keep this token. */
    void keep(DeviceToken token, Duration howLong) {
        send(DEVICE, token.value(), howLong.isNegative() ? Duration.ZERO : howLong);
    }

    /** Lets the device keep this token until its browser is closed. */
    void keepUntilClosed(DeviceToken token) {
        send(DEVICE, token.value(), Duration.ofSeconds(-1));
    }

    void forgetDevice() {
        send(DEVICE, "", Duration.ZERO);
    }
}
