package nl.privacyspiegel.improvement.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.improvement.owner.StoredOwner;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One version of a document of a unit. */
@Entity
@EntityListeners(DeletedForGood.class)
@Table(name = "work_document")
class WorkDocument {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    private String title;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "version_name")
    private String versionName;

    @Embedded
    private @Nullable StoredOwner owner;

    private String about;

    @Column(name = "is_open")
    private boolean open;

    @Column(name = "offered_on")
    private @Nullable LocalDate offeredOn;

    @Column(name = "begins_on")
    private @Nullable LocalDate beginsOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "replaces_id")
    private @Nullable UUID replacesId;

    @ElementCollection
    @CollectionTable(name = "document_adoption", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 500)
    private List<StoredAdoption> adoptions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected WorkDocument() {}

    /** @param replaces the version before it; null for a new document */
    WorkDocument(UnitId unit, DocumentData data, @Nullable DocumentId replaces) {
        this.unitId = unit.value();
        this.replacesId = replaces == null ? null : replaces.value();
        this.title = data.title();
        this.kind = data.kind();
        this.versionName = data.version();
        this.about = data.about();
        change(data);
    }

    /** Takes what people filled in; who adopted it already did so. */
    final void change(DocumentData data) {
        title = data.title();
        kind = data.kind();
        versionName = data.version();
        owner = StoredOwner.of(data.owner().orElse(null));
        about = data.about();
        open = data.open();
        offeredOn = data.dates().offered();
        beginsOn = data.dates().begins();
        untilOn = data.dates().until();
        reviewOn = data.dates().review();
        put(data.bodies().stream()
                .map(body -> adoption(body).orElseGet(() -> new Adoption(body, null, "")))
                .toList());
    }

    Optional<Adoption> adoption(String body) {
        return adoptions().stream().filter(each -> each.body().equals(body)).findFirst();
    }

    /** Says of one body when it adopted the document, or that it did not. */
    void adopted(Adoption adoption) {
        put(adoptions().stream()
                .map(each -> each.body().equals(adoption.body()) ? adoption : each)
                .toList());
    }

    private void put(List<Adoption> all) {
        List<StoredAdoption> now = all.stream().map(StoredAdoption::new).toList();
        if (!adoptions.equals(now)) {
            adoptions.clear();
            adoptions.addAll(now);
        }
    }

    void withdraw(@Nullable LocalDate day) {
        withdrawnOn = day;
    }

    /** Nobody owns it in person any more. */
    void erase(MemberId member) {
        owner = StoredOwner.without(owner, member);
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    DocumentData data() {
        return new DocumentData(
                title,
                kind,
                versionName,
                StoredOwner.read(owner),
                about,
                open,
                new DocumentDates(offeredOn, beginsOn, untilOn, reviewOn),
                adoptions().stream().map(Adoption::body).toList());
    }

    List<Adoption> adoptions() {
        return adoptions.stream().map(StoredAdoption::adoption).toList();
    }

    @Nullable
    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    @Nullable
    DocumentId replaces() {
        return replacesId == null ? null : new DocumentId(replacesId);
    }

    /** How people call it: its title, with the version behind it when it has one. */
    String name() {
        return DocumentName.of(title, versionName);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
