package nl.privacyspiegel.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where to report a weakness (RFC 9116); the organisation gives the address, else there is no such page. */
@RestController
class SecurityTxt {

    static final String ADDRESS = "/.well-known/security.txt";

    /** RFC 9116 asks for less than a year: it is written anew at every request. */
    private static final int VALID_DAYS = 180;

    private final String contact;
    private final String policy;
    private final String address;
    private final Clock clock;

    SecurityTxt(
            @Value("${privacyspiegel.security.contact:}") String contact,
            @Value("${privacyspiegel.security.policy:}") String policy,
            @Value("${privacyspiegel.address:}") String address,
            Clock clock) {
        this.contact = contact.strip();
        this.policy = policy.strip();
        this.address = address.strip();
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<String> show() {
        if (contact.isEmpty()) {
            throw new NotFoundException();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .body(text());
    }

    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Contact: " + (contact.contains(":") ? contact : "mailto:" + contact));
        lines.add("Expires: " + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID_DAYS, ChronoUnit.DAYS));
        lines.add("Preferred-Languages: nl, en");
        if (!policy.isEmpty()) {
            lines.add("Policy: " + policy);
        }
        if (!address.isEmpty()) {
            lines.add("Canonical: " + address.replaceAll("/+$", "") + ADDRESS);
        }
        return String.join("\n", lines) + "\n";
    }
}
