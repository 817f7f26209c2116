package nl.privacyspiegel.organisation.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a unit stood on a day, asked of all modules that count something. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DatedCounts {

    private final ObjectProvider<CountSource> sources;
    private final CurrentUser user;

    DatedCounts(ObjectProvider<CountSource> sources, CurrentUser user) {
        this.sources = sources;
        this.user = user;
    }

    /**
     * Those of one kind.
     *
     * @param translationKey of what one of them is called
     */
    public record Kind(String kind, String translationKey, List<DatedCount> counts) {

        public Kind {
            counts = List.copyOf(counts);
        }
    }

    /**
     * What was last counted of a unit at the end of this day, by kind; no kind without a count.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when the current member may not read the content of this unit
     */
    public List<Kind> asOf(UnitId unit, LocalDate day, Locale reader) {
        user.require(unit, Set.of(Role.contentReaders()), Role.contentReaders());
        return sources.orderedStream()
                .map(source -> new Kind(source.kind(), source.translationKey(), source.asOf(unit, day, reader)))
                .filter(kind -> !kind.counts().isEmpty())
                .toList();
    }
}
