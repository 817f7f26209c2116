package nl.privacyspiegel.improvement.calendar;

import java.nio.charset.StandardCharsets;
import nl.privacyspiegel.shared.DownloadedFile;
import nl.privacyspiegel.shared.FileController;
import nl.privacyspiegel.shared.Secret;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The privacy calendar for calendar programs: with the secret of a subscription, or as a file for who is logged in. */
@FileController
class CalendarFeedController {

    /** What comes before the secret of a subscription. */
    static final String FEED = "/agenda";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String FILE = "privacykalender.ics";

    private final CalendarFeed feed;
    private final Subscriptions subscriptions;

    CalendarFeedController(CalendarFeed feed, Subscriptions subscriptions) {
        this.feed = feed;
        this.subscriptions = subscriptions;
    }

    /** What opens nothing is not there, whatever the reason. */
    @GetMapping(FEED + "/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        return feed.read(new Secret(secret))
                .map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/kalender/" + FILE)
    ResponseEntity<byte[]> file() {
        return DownloadedFile.of(FILE, CALENDAR, subscriptions.file().getBytes(StandardCharsets.UTF_8));
    }
}
