package nl.privacyspiegel.improvement.document;

import java.io.IOException;
import nl.privacyspiegel.organisation.DemoUnits;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.demo.DemoTeller;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Has the working group of 2017 write down its documents as they stood then. */
@Component
@Profile("demo")
@Order(42)
class DemoDocumentsLoader implements ApplicationRunner {

    private final Documents documents;
    private final DocumentChanges changes;
    private final AdoptedDocuments adopted;
    private final DemoUnits units;
    private final DemoTeller teller;

    DemoDocumentsLoader(
            Documents documents,
            DocumentChanges changes,
            AdoptedDocuments adopted,
            DemoUnits units,
            DemoTeller teller) {
        this.documents = documents;
        this.changes = changes;
        this.adopted = adopted;
        this.units = units;
        this.teller = teller;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DemoDocuments told = DemoDocuments.read(
                        new ClassPathResource("content/demo/documenten-kempen.yaml").getContentAsByteArray())
                .orThrow();
        UnitId unit = units.named(told.unit());
        teller.on(told.day(), told.account(), Role.ASSESSOR, () -> {
            if (documents.of(unit).isEmpty()) {
                told.documents().forEach(each -> tell(unit, each));
            }
        });
    }

    private void tell(UnitId unit, DemoDocuments.Told told) {
        DocumentId made = changes.add(unit, told.data());
        told.adopted()
                .ifPresent(day ->
                        told.data().bodies().forEach(body -> adopted.adopt(made, new Adoption(body, day, ""))));
    }
}
