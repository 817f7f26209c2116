package nl.privacyspiegel.improvement.owner;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import org.jspecify.annotations.Nullable;

/** An owner in the row of what it carries. Whoever stores one erases the member from it: see {@link #without}. */
@Embeddable
public class StoredOwner {

    private @Nullable UUID functionId;

    private @Nullable UUID memberId;

    protected StoredOwner() {}

    private StoredOwner(@Nullable UUID functionId, @Nullable UUID memberId) {
        this.functionId = functionId;
        this.memberId = memberId;
    }

    /** This owner, or nobody. */
    public static StoredOwner of(@Nullable Owner owner) {
        return switch (owner) {
            case null -> new StoredOwner(null, null);
            case Owner.OfFunction(FunctionId function) -> new StoredOwner(function.value(), null);
            case Owner.OfMember(MemberId member) -> new StoredOwner(null, member.value());
        };
    }

    /** Who it is; empty for nobody, also where the row has no columns filled. */
    public static Optional<Owner> read(@Nullable StoredOwner stored) {
        if (stored == null) {
            return Optional.empty();
        }
        UUID function = stored.functionId;
        UUID member = stored.memberId;
        if (function != null) {
            return Optional.of(new Owner.OfFunction(new FunctionId(function)));
        }
        return member == null ? Optional.empty() : Optional.of(new Owner.OfMember(new MemberId(member)));
    }

    /** What is left when this member is erased: a function stays, a person goes. */
    public static StoredOwner without(@Nullable StoredOwner stored, MemberId member) {
        return read(stored)
                .filter(owner -> !owner.equals(new Owner.OfMember(member)))
                .map(StoredOwner::of)
                .orElseGet(() -> of(null));
    }
}
