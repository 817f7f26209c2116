package nl.privacyspiegel.privacytest.taking;

import nl.privacyspiegel.shared.page.PageLook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The style sheet and the mark of these pages. */
@Controller
class StyleController {

    private final PageLook look;

    StyleController(PageLook look) {
        this.look = look;
    }

    @GetMapping("/test/stijl/{asked}.css")
    ResponseEntity<byte[]> styles(@PathVariable String asked) {
        return look.styles(asked);
    }

    @GetMapping("/test/stijl/{asked}.svg")
    ResponseEntity<byte[]> mark(@PathVariable String asked) {
        return look.mark(asked);
    }
}
