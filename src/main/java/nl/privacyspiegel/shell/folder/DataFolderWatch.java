package nl.privacyspiegel.shell.folder;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether something new lies in the data folder that others could read. */
@Component
class DataFolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolderWatch.class);

    private final Path folder;

    DataFolderWatch(@Value("${privacyspiegel.data}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        if (!OwnersOnly.isPossible(folder)) {
            LOG.warn("Dit bestandssysteem kent geen rechten per account: scherm {} zelf af.", folder);
        }
        look();
    }

    @Scheduled(cron = "30 * * * * *")
    void look() {
        try {
            OwnersOnly.tighten(folder);
        } catch (IOException failure) {
            LOG.error("De gegevensmap {} is niet geheel af te schermen: {}", folder, failure.getMessage());
        }
    }
}
