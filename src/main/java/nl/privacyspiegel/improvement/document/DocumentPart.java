package nl.privacyspiegel.improvement.document;

import java.util.Locale;
import nl.privacyspiegel.assessment.finding.Part;
import org.jspecify.annotations.Nullable;

/** The parts of a document: two people who change different parts do not disturb each other. */
public enum DocumentPart implements Part<DocumentData> {
    TITLE,
    KIND,
    VERSION,
    OWNER,
    ABOUT,
    OPEN,
    DATES,
    BODIES;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.document.part." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable Object of(DocumentData content) {
        return switch (this) {
            case TITLE -> content.title();
            case KIND -> content.kind();
            case VERSION -> content.version();
            case OWNER -> content.owner();
            case ABOUT -> content.about();
            case OPEN -> content.open();
            case DATES -> content.dates();
            case BODIES -> content.bodies();
        };
    }

    @Override
    public DocumentData put(DocumentData content, DocumentData from) {
        return new DocumentData(
                (this == TITLE ? from : content).title(),
                (this == KIND ? from : content).kind(),
                (this == VERSION ? from : content).version(),
                (this == OWNER ? from : content).owner(),
                (this == ABOUT ? from : content).about(),
                (this == OPEN ? from : content).open(),
                (this == DATES ? from : content).dates(),
                (this == BODIES ? from : content).bodies());
    }
}
