package nl.privacyspiegel.improvement.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.improvement.ImprovementUseCases;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit whose documents two colleges have to adopt. */
abstract class DocumentUseCases extends ImprovementUseCases {

    static final LocalDate TODAY = FixedDay.TODAY;
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final List<String> COLLEGES = List.of("college van Bladel", "college van Eersel");

    @Autowired
    Documents documents;

    @Autowired
    DocumentChanges changes;

    @Autowired
    AdoptedDocuments adopted;

    static DocumentData policy() {
        return data("Privacybeleid", "1", DocumentDates.NONE, COLLEGES);
    }

    static DocumentData data(String title, String version, DocumentDates dates, List<String> bodies) {
        return new DocumentData(title, DocumentKind.POLICY, version, Optional.empty(), "", false, dates, bodies);
    }

    void adopted(DocumentId id, String body) {
        adopted.adopt(id, new Adoption(body, TODAY, "2026-17"));
    }

    DocumentState state(DocumentId id) {
        return documents.get(id).state();
    }

    static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
