package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;
import static nl.privacyspiegel.isolation.Row.self;

import java.util.List;
import nl.privacyspiegel.guidance.Guides;
import nl.privacyspiegel.guidance.lookup.LookUps;

/** Who gets what of guides and of lists to look something up in: they are of no unit, and for everybody who has a role anywhere. */
public final class GuidanceRows {

    private final Guides guides;
    private final LookUps lookUps;

    public GuidanceRows(Visitors visitors) {
        this.guides = visitors.door(Guides.class);
        this.lookUps = visitors.door(LookUps.class);
    }

    public List<Row> rows() {
        return List.of(
                self("Guides.list()", things -> guides.list(), DENIED),
                new Row(
                        "Guides.get(String)",
                        things -> guides.get(things == Things.UNKNOWN ? "bestaat-niet" : "toestemming"),
                        NOT_FOUND,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        DENIED),
                self("LookUps.list()", things -> lookUps.list(), DENIED),
                self("LookUps.exchanges()", things -> lookUps.exchanges(), DENIED),
                new Row(
                        "LookUps.get(String)",
                        things -> lookUps.get(things == Things.UNKNOWN ? "bestaat-niet" : "bewaartermijnen"),
                        NOT_FOUND,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        DENIED));
    }
}
