package nl.privacyspiegel.backup;

import nl.privacyspiegel.organisation.settings.SetUpStep;
import org.springframework.stereotype.Component;

/** Among the first things that an administrator does: see to it that there is a back-up. */
@Component
class BackupStep implements SetUpStep {

    /** The address of the page. */
    static final String PAGE = "instellingen-reservekopie";

    private final Backups backups;

    BackupStep(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String translationKey() {
        return "backup.step";
    }

    @Override
    public String address() {
        return PAGE;
    }

    @Override
    public boolean isMine() {
        return backups.mayMake();
    }

    @Override
    public boolean isDone() {
        return backups.isFresh();
    }
}
