package nl.privacyspiegel.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import org.jspecify.annotations.Nullable;

/** A part of the organisation: its top, a municipality, a department or a team, in one tree. */
@Entity
@EntityListeners(DeletedForGood.class)
@Table(name = "unit")
class Unit {

    @Id
    private UUID id;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private String name;

    @Column(name = "archived_on")
    private @Nullable LocalDate archivedOn;

    @Version
    private @Nullable Long version;

    protected Unit() {}

    Unit(UnitId id, @Nullable UnitId parent, String name) {
        this.id = id.value();
        this.parentId = parent == null ? null : parent.value();
        this.name = name;
    }

    UnitId id() {
        return new UnitId(id);
    }

    @Nullable
    UnitId parent() {
        return parentId == null ? null : new UnitId(parentId);
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        this.name = newName;
    }

    void moveBelow(UnitId newParent) {
        this.parentId = newParent.value();
    }

    /** The day on which this very unit was archived; null while it is in use, or archived with one above it. */
    @Nullable
    LocalDate archivedOn() {
        return archivedOn;
    }

    /** @param day null brings it back */
    void archive(@Nullable LocalDate day) {
        this.archivedOn = day;
    }
}
