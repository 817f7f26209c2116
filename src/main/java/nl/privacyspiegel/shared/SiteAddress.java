package nl.privacyspiegel.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** With what full addresses begin for people who read them elsewhere: in a mail, on paper, in a QR code. */
@Component
public class SiteAddress {

    private final String configured;

    SiteAddress(@Value("${privacyspiegel.address:}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    /** What {@code privacyspiegel.address} says, without a slash at the end: for who has no reader's browser at hand. */
    public Optional<String> configured() {
        return configured.isEmpty() ? Optional.empty() : Optional.of(configured);
    }

    /** What {@code privacyspiegel.address} says; without it how the reader's own browser names the application. */
    public String or(Supplier<String> asked) {
        return configured.isEmpty() ? asked.get() : configured;
    }
}
