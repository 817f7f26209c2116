package nl.privacyspiegel.reporting.typed;

import java.util.Locale;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.organisation.Role;

/** Who types something for the annual report. Names are stored: never rename one. */
public enum AnnualAuthor {
    ORGANISATION(AnnualChapter.SUMMARY, Role.ASSESSOR, Role.MANAGEMENT),
    OFFICER(AnnualChapter.OFFICER, Role.SUPERVISOR);

    private final AnnualChapter chapter;
    private final Role[] writers;

    AnnualAuthor(AnnualChapter chapter, Role... writers) {
        this.chapter = chapter;
        this.writers = writers;
    }

    /** The chapter that it stands in. */
    public AnnualChapter chapter() {
        return chapter;
    }

    /** The roles that may type it. */
    Role[] writers() {
        return writers.clone();
    }

    /** The translation key of what the text is called. */
    public String translationKey() {
        return "reporting.typed." + name().toLowerCase(Locale.ROOT);
    }
}
