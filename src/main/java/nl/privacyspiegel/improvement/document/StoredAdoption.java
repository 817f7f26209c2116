package nl.privacyspiegel.improvement.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.privacyspiegel.shared.PossibleDay;
import org.jspecify.annotations.Nullable;

/** One body that has to adopt a document, in the row of it. */
@Embeddable
class StoredAdoption {

    private String body;

    @Column(name = "adopted_on")
    private @Nullable LocalDate adoptedOn;

    private String reference;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected StoredAdoption() {}

    StoredAdoption(Adoption adoption) {
        this.body = adoption.body();
        this.adoptedOn = adoption.on();
        this.reference = adoption.reference();
    }

    Adoption adoption() {
        return new Adoption(body, adoptedOn == null ? null : PossibleDay.nearest(adoptedOn), reference);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredAdoption that && adoption().equals(that.adoption());
    }

    @Override
    public int hashCode() {
        return adoption().hashCode();
    }
}
