package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** How versions of a document are called on the screen. */
public final class VersionWords {

    private VersionWords() {}

    /** Such as "Privacy in de zorg (versie 2)". */
    public static String named(VersionSummary version) {
        return t("shared.version.named", version.name(), Integer.toString(version.number()));
    }

    /** Such as "concept" or "gepubliceerd op 2 maart 2026". */
    public static String state(VersionSummary version) {
        Instant published = version.publishedAt();
        return published == null
                ? t("shared.version.state.draft")
                : t("shared.version.state.published", Texts.day(published));
    }

    /** The same as a mark. */
    public static Span mark(VersionSummary version) {
        return PageParts.mark(version.isPublished() ? Tone.GOOD : Tone.WARNING, state(version));
    }
}
