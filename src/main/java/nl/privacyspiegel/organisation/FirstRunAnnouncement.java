package nl.privacyspiegel.organisation;

import nl.privacyspiegel.organisation.login.FirstRunCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the console of an empty application how to make the first administrator. */
@Component
class FirstRunAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRunAnnouncement.class);

    private final FirstRun firstRun;
    private final FirstRunCode code;

    FirstRunAnnouncement(FirstRun firstRun, FirstRunCode code) {
        this.firstRun = firstRun;
        this.code = code;
    }

    @EventListener
    @Order(100)
    void announce(ApplicationReadyEvent event) {
        if (!firstRun.isNeeded() || !(event.getApplicationContext() instanceof WebServerApplicationContext web)) {
            return;
        }
        LOG.info("""


                Privacyspiegel is nog leeg. Open http://localhost:{}/eerste-keer en gebruik deze code, één keer:

                    {}
                """, web.getWebServer() == null ? "8080" : web.getWebServer().getPort(), code.renew());
    }
}
