package nl.privacyspiegel.improvement.document;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.Doubles;

/**
 * A document as people fill it in.
 *
 * @param version how people call this version, such as "2" or "mei 2017"; may be empty
 * @param owner who keeps it up to date; empty while nobody does
 * @param about what more there is to say of it, such as where it lies; may be empty
 * @param open whether everybody may read it
 * @param bodies who has to adopt it, in their order; none for what nobody adopts
 */
public record DocumentData(
        String title,
        DocumentKind kind,
        String version,
        Optional<Owner> owner,
        String about,
        boolean open,
        DocumentDates dates,
        List<String> bodies) {

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    /** How many bodies can adopt one document. */
    public static final int MOST_BODIES = 50;

    /** @throws RuleViolation without a title, with a text that is too long, too many bodies or one of them twice */
    public DocumentData {
        title = ShortText.require(title, "improvement.document.title.missing");
        version = ShortText.optional(version);
        about = LongText.prose(about, LONGEST_TEXT);
        bodies = bodies.stream()
                .map(body -> ShortText.require(body, "improvement.document.body.missing"))
                .toList();
        if (bodies.size() > MOST_BODIES) {
            throw new RuleViolation("improvement.document.body.most", MOST_BODIES);
        }
        for (int i = 0; i < bodies.size(); i++) {
            String body = bodies.get(i);
            if (bodies.subList(0, i).stream().anyMatch(earlier -> Doubles.isSame(earlier, body))) {
                throw new RuleViolation("improvement.document.body.double", body);
            }
        }
    }

    /** A document of which nothing is known but what it is. */
    public static DocumentData named(String title, DocumentKind kind) {
        return new DocumentData(title, kind, "", Optional.empty(), "", false, DocumentDates.NONE, List.of());
    }

    /** The same as the beginning of its next version: the same document, with days of its own. */
    public DocumentData next(String otherVersion) {
        return new DocumentData(title, kind, otherVersion, owner, about, open, DocumentDates.NONE, bodies);
    }
}
