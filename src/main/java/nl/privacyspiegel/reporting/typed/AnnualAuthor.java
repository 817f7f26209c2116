package nl.privacyspiegel.reporting.typed;

import java.util.Locale;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.organisation.Role;

/** Who types something for the annual report. Names are stored: never rename one. */
public enum AnnualAuthor {
    ORGANISATION(AnnualChapter.SUMMARY),
    OFFICER(AnnualChapter.OFFICER);

    private final AnnualChapter chapter;

    AnnualAuthor(AnnualChapter chapter) {
        this.chapter = chapter;
    }

    /** The chapter that it stands in. */
    public AnnualChapter chapter() {
        return chapter;
    }

    /** The roles that may type it. */
    Role[] writers() {
        return switch (this) {
            case ORGANISATION -> new Role[] {Role.ASSESSOR, Role.MANAGEMENT};
            case OFFICER -> new Role[] {Role.SUPERVISOR};
        };
    }

    /** The translation key of what the text is called. */
    public String translationKey() {
        return "reporting.typed." + name().toLowerCase(Locale.ROOT);
    }
}
