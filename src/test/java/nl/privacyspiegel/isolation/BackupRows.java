package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Row.everybody;
import static nl.privacyspiegel.isolation.Row.self;

import java.util.List;
import nl.privacyspiegel.backup.Backups;
import nl.privacyspiegel.organisation.settings.ServerChecks;

/** Who gets what of back-ups and of how the server is: only the administrator of the highest unit, who is none of these. */
public final class BackupRows {

    private final Backups backups;
    private final ServerChecks server;

    public BackupRows(Visitors visitors) {
        this.backups = visitors.door(Backups.class);
        this.server = visitors.door(ServerChecks.class);
    }

    public List<Row> rows() {
        return List.of(
                self("ServerChecks.mayLook()", things -> server.mayLook(), DENIED),
                everybody("ServerChecks.all()", things -> server.all(), DENIED),
                self("Backups.mayMake()", things -> backups.mayMake(), DENIED),
                everybody("Backups.state()", things -> backups.state(), DENIED),
                everybody("Backups.isFresh()", things -> backups.isFresh(), DENIED),
                everybody("Backups.underway()", things -> backups.underway(), DENIED),
                everybody("Backups.make()", things -> backups.make(), DENIED));
    }
}
