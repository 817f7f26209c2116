package nl.privacyspiegel.improvement.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Has the invented region keep documents: policy in its second version, of which a college still has to adopt it, a protocol that
 * should have been reviewed, a code that more and more people know, and a plan that is being made.
 */
@Component
@InDemoRegion
@Order(43)
class DemoRegionDocumentsLoader implements ApplicationRunner {

    private static final List<String> COLLEGES = List.of(
            "college van Beukenmeer (verzonnen)",
            "college van Meidoornveen (verzonnen)",
            "college van Wilgendrecht (verzonnen)");

    private static final int SOON_DAYS = 20;
    private static final int PEOPLE = 84;
    private static final int FIRST_KNOWN = 41;
    private static final int LAST_KNOWN = 66;

    private final Documents documents;
    private final DocumentChanges changes;
    private final AdoptedDocuments adopted;
    private final DemoRegion region;
    private final Clock clock;

    DemoRegionDocumentsLoader(
            Documents documents, DocumentChanges changes, AdoptedDocuments adopted, DemoRegion region, Clock clock) {
        this.documents = documents;
        this.changes = changes;
        this.adopted = adopted;
        this.region = region;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        UnitId unit = region.unit();
        LocalDate today = LocalDate.now(clock);
        LocalDate first = region.measured(DemoRegion.ROUNDS - 2);
        LocalDate last = region.measured(DemoRegion.ROUNDS - 1);
        region.on(first, Role.ASSESSOR, () -> {
            if (documents.of(unit).stream().noneMatch(line -> line.unit().equals(unit))) {
                begin(unit, first, last, today);
            }
        });
    }

    private void begin(UnitId unit, LocalDate first, LocalDate last, LocalDate today) {
        DocumentId policy = changes.add(
                unit,
                data("Privacybeleid Lindenland", DocumentKind.POLICY, "1", true, first, today.plusYears(1), COLLEGES));
        COLLEGES.forEach(body -> adopted.adopt(policy, new Adoption(body, first, "")));
        changes.add(
                unit,
                data(
                        "Protocol datalekken",
                        DocumentKind.PROTOCOL,
                        "",
                        false,
                        first,
                        today.minusDays(SOON_DAYS),
                        List.of()));
        DocumentId code = changes.add(
                unit,
                data("Gedragscode privacy", DocumentKind.CODE, "", true, first, today.plusDays(SOON_DAYS), List.of()));
        region.on(first.plusMonths(2), Role.ASSESSOR, () -> count(code, first.plusMonths(2), FIRST_KNOWN));
        region.on(last, Role.ASSESSOR, () -> {
            count(code, last, LAST_KNOWN);
            DocumentId next = changes.replace(
                    policy,
                    data(
                            "Privacybeleid Lindenland",
                            DocumentKind.POLICY,
                            "2",
                            true,
                            null,
                            last.plusYears(2),
                            COLLEGES));
            COLLEGES.stream().limit(2).forEach(body -> adopted.adopt(next, new Adoption(body, last, "")));
            changes.add(unit, data("Jaarplan bewustwording", DocumentKind.PLAN, "", false, null, null, List.of()));
        });
    }

    private void count(DocumentId document, LocalDate day, int known) {
        adopted.count(document, new Acknowledged(day, known, PEOPLE), Optional.empty());
    }

    private static DocumentData data(
            String title,
            DocumentKind kind,
            String version,
            boolean open,
            @Nullable LocalDate begins,
            @Nullable LocalDate review,
            List<String> bodies) {
        return new DocumentData(
                title,
                kind,
                version,
                Optional.empty(),
                "",
                open,
                new DocumentDates(null, begins, null, review),
                bodies);
    }
}
