package nl.privacyspiegel.organisation.digest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.page.PageLook;
import nl.privacyspiegel.shared.page.PageVisit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A page with a button that ends the digest. Whoever has a wrong address cannot tell it from one that was used. */
@Controller
@RequestMapping("/afmelden")
class DigestController {

    private final DigestPages pages;
    private final DigestWayOut wayOut;
    private final PageLook look;

    DigestController(DigestPages pages, DigestWayOut wayOut, PageLook look) {
        this.pages = pages;
        this.wayOut = wayOut;
        this.look = look;
    }

    @GetMapping("/stijl/{asked}.css")
    ResponseEntity<byte[]> styles(@PathVariable String asked) {
        return look.styles(asked);
    }

    @GetMapping("/stijl/{asked}.svg")
    ResponseEntity<byte[]> mark(@PathVariable String asked) {
        return look.mark(asked);
    }

    @GetMapping("/{member}/{proof}")
    ResponseEntity<byte[]> ask(
            @PathVariable String member,
            @PathVariable String proof,
            HttpServletRequest request,
            HttpServletResponse response) {
        PageVisit visit = visit(request, response);
        return member(member).filter(id -> wayOut.works(id, proof)).isPresent()
                ? pages.ok(visit, new DigestPages.Leave(pages.words(visit).get("organisation.digest.page.leave")))
                : left(visit);
    }

    @PostMapping("/{member}/{proof}")
    ResponseEntity<byte[]> leave(
            @PathVariable String member,
            @PathVariable String proof,
            HttpServletRequest request,
            HttpServletResponse response) {
        PageVisit visit = visit(request, response);
        if (!visit.onlyChangesReading()) {
            member(member).ifPresent(id -> wayOut.leave(id, proof));
        }
        return ask(member, proof, request, response);
    }

    private ResponseEntity<byte[]> left(PageVisit visit) {
        return pages.ok(visit, new DigestPages.Left(pages.words(visit).get("organisation.digest.page.left")));
    }

    private static Optional<MemberId> member(String text) {
        try {
            return Optional.of(new MemberId(Ids.parse(text)));
        } catch (NotFoundException other) {
            return Optional.empty();
        }
    }

    private static PageVisit visit(HttpServletRequest request, HttpServletResponse response) {
        return PageVisit.of(request, response, DigestPages.SITE);
    }
}
