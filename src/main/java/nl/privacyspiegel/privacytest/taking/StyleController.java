package nl.privacyspiegel.privacytest.taking;

import java.time.Duration;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.shared.page.PageLook;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The style sheet and the mark of these pages, and the logo of who asks. */
@Controller
class StyleController {

    private final PageLook look;
    private final OrganisationSettings organisation;

    StyleController(PageLook look, OrganisationSettings organisation) {
        this.look = look;
        this.organisation = organisation;
    }

    @GetMapping("/test/stijl/{asked}.css")
    ResponseEntity<byte[]> styles(@PathVariable String asked) {
        return look.styles(asked);
    }

    @GetMapping("/test/stijl/{asked}.svg")
    ResponseEntity<byte[]> mark(@PathVariable String asked) {
        return look.mark(asked);
    }

    /** The logo of the organisation as it is now. */
    @GetMapping("/test/stijl/{asked}.png")
    ResponseEntity<byte[]> logo(@PathVariable String asked) {
        return organisation
                .logo()
                .filter(logo -> logo.version().equals(asked))
                .map(logo -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(logo.png()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
