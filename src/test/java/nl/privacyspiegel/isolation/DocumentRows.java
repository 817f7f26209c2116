package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Row.reading;
import static nl.privacyspiegel.isolation.Row.self;
import static nl.privacyspiegel.isolation.Row.working;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.awareness.Angle;
import nl.privacyspiegel.improvement.awareness.Awareness;
import nl.privacyspiegel.improvement.awareness.AwarenessChanges;
import nl.privacyspiegel.improvement.awareness.Declaration;
import nl.privacyspiegel.improvement.awareness.SessionData;
import nl.privacyspiegel.improvement.awareness.SessionId;
import nl.privacyspiegel.improvement.awareness.SignedCount;
import nl.privacyspiegel.improvement.document.Acknowledged;
import nl.privacyspiegel.improvement.document.AdoptedDocuments;
import nl.privacyspiegel.improvement.document.Adoption;
import nl.privacyspiegel.improvement.document.DocumentChanges;
import nl.privacyspiegel.improvement.document.DocumentData;
import nl.privacyspiegel.improvement.document.DocumentDates;
import nl.privacyspiegel.improvement.document.DocumentId;
import nl.privacyspiegel.improvement.document.DocumentKind;
import nl.privacyspiegel.improvement.document.Documents;

/** Who gets what of documents and of awareness. What a list shows of other units is in the tests of these rooms. */
public final class DocumentRows extends AssessmentThings {

    private static final String BODY = "college";
    private static final SignedCount SIGNED = new SignedCount(Declaration.OATH, DAY, 10, 5, "");

    private final Documents documents;
    private final DocumentChanges changes;
    private final AdoptedDocuments adopted;
    private final Awareness awareness;
    private final AwarenessChanges told;

    public DocumentRows(Visitors visitors) {
        super(visitors);
        this.documents = visitors.door(Documents.class);
        this.changes = visitors.door(DocumentChanges.class);
        this.adopted = visitors.door(AdoptedDocuments.class);
        this.awareness = visitors.door(Awareness.class);
        this.told = visitors.door(AwarenessChanges.class);
    }

    public List<Row> rows() {
        return Stream.of(read(), change(), awareness()).flatMap(List::stream).toList();
    }

    private List<Row> read() {
        return List.of(
                reading("Documents.of(UnitId)", things -> documents.of(visitors.unit(things))),
                reading("Documents.asOf(UnitId, LocalDate)", things -> documents.asOf(visitors.unit(things), DAY)),
                self("Documents.toReviewBy(LocalDate)", things -> documents.toReviewBy(DAY), DENIED),
                reading("Documents.get(DocumentId)", things -> documents.get(document(things))),
                reading("Documents.versions(DocumentId)", things -> documents.versions(document(things))),
                reading("Documents.known(DocumentId)", things -> documents.known(document(things))),
                reading("Documents.history(DocumentId)", things -> documents.history(document(things))),
                reading("Documents.mayChange(UnitId)", things -> documents.mayChange(visitors.unit(things))),
                reading("Documents.owners(UnitId)", things -> documents.owners(visitors.unit(things))));
    }

    private List<Row> change() {
        return List.of(
                working(
                        "DocumentChanges.add(UnitId, DocumentData)",
                        things -> changes.add(visitors.unit(things), data())),
                working(
                        "DocumentChanges.replace(DocumentId, DocumentData)",
                        things -> changes.replace(document(things), data())),
                working("DocumentChanges.change(DocumentId, DocumentData, DocumentData)", things -> {
                    DocumentData data = data();
                    changes.change(document(things), data, data);
                }),
                working(
                        "AdoptedDocuments.adopt(DocumentId, Adoption)",
                        things -> adopted.adopt(document(things), new Adoption(BODY, DAY, ""))),
                working("AdoptedDocuments.takeBackAdoption(DocumentId, String)", things -> {
                    DocumentId document = document(things);
                    things.either(
                            () -> byOneWhoMay(() -> {
                                adopted.adopt(document, new Adoption(BODY, DAY, ""));
                                return document;
                            }),
                            () -> document);
                    adopted.takeBackAdoption(document, BODY);
                }),
                working(
                        "AdoptedDocuments.count(DocumentId, Acknowledged, Optional)",
                        things -> adopted.count(document(things), new Acknowledged(DAY, 1, 2), Optional.empty())),
                working(
                        "AdoptedDocuments.takeBackCount(DocumentId, Acknowledged)",
                        things -> adopted.takeBackCount(document(things), new Acknowledged(DAY, 1, 2))),
                working("DocumentChanges.withdraw(DocumentId)", things -> changes.withdraw(document(things))),
                working("DocumentChanges.bringBack(DocumentId)", things -> changes.bringBack(document(things))),
                working("DocumentChanges.remove(DocumentId)", things -> changes.remove(document(things))));
    }

    private List<Row> awareness() {
        return List.of(
                reading("Awareness.sessions(UnitId)", things -> awareness.sessions(visitors.unit(things))),
                self("Awareness.toCount(LocalDate)", things -> awareness.toCount(DAY), DENIED),
                reading("Awareness.declarations(UnitId)", things -> awareness.declarations(visitors.unit(things))),
                reading("Awareness.topicsToTrain(UnitId)", things -> awareness.topicsToTrain(visitors.unit(things))),
                reading("Awareness.mayChange(UnitId)", things -> awareness.mayChange(visitors.unit(things))),
                self("Awareness.changeable()", things -> awareness.changeable(), DENIED),
                working(
                        "AwarenessChanges.add(UnitId, SessionData)",
                        things -> told.add(visitors.unit(things), session())),
                working(
                        "AwarenessChanges.change(SessionId, SessionData, SessionData)",
                        things -> told.change(session(things, session()), session(), session())),
                working("AwarenessChanges.remove(SessionId, SessionData)", things -> {
                    SessionData data = session();
                    told.remove(session(things, data), data);
                }),
                working(
                        "AwarenessChanges.count(UnitId, SignedCount, Optional)",
                        things -> told.count(visitors.unit(things), SIGNED, Optional.empty())),
                working(
                        "AwarenessChanges.takeBack(UnitId, SignedCount)",
                        things -> told.takeBack(visitors.unit(things), SIGNED)));
    }

    private static DocumentData data() {
        return new DocumentData(
                "Document " + UUID.randomUUID(),
                DocumentKind.POLICY,
                "",
                Optional.empty(),
                "",
                false,
                DocumentDates.NONE,
                List.of(BODY));
    }

    private DocumentId document(Things things) {
        return things.either(
                () -> byOneWhoMay(() -> changes.add(visitors.unit(), data())), () -> new DocumentId(UUID.randomUUID()));
    }

    private static SessionData session() {
        return new SessionData(Angle.MEETING, "Bijeenkomst " + UUID.randomUUID(), DAY, "", 10, 5, "");
    }

    private SessionId session(Things things, SessionData data) {
        return things.either(
                () -> byOneWhoMay(() -> told.add(visitors.unit(), data)), () -> new SessionId(UUID.randomUUID()));
    }
}
