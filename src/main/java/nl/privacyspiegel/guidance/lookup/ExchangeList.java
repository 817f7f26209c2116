package nl.privacyspiegel.guidance.lookup;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.guidance.lookup.Exchange.Consent;
import nl.privacyspiegel.guidance.lookup.Exchange.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which data may be used or given, what for, by and to whom, by which law, and whether the resident has to consent.
 *
 * @param version counted from 1
 * @param language of all its texts, as a BCP 47 tag
 * @param year of which year its articles are: nobody laid them beside the law of now
 * @param origin from what it was made
 * @param coming laws that are being made
 * @param rows in the order of the source
 */
public record ExchangeList(
        String id,
        int version,
        String name,
        String explanation,
        String language,
        int year,
        String origin,
        List<Party> parties,
        List<Note> notes,
        List<Change> changes,
        List<Fallback> fallbacks,
        List<String> coming,
        List<OtherLaw> otherLaws,
        List<Exchange> rows) {

    public ExchangeList {
        parties = List.copyOf(parties);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
        fallbacks = List.copyOf(fallbacks);
        coming = List.copyOf(coming);
        otherLaws = List.copyOf(otherLaws);
        rows = List.copyOf(rows);
    }

    /** Who uses, gives or gets data. */
    public record Party(String id, String name) {}

    /** What belongs to several rows. */
    public record Note(String id, String text) {}

    /** What changed since. */
    public record Change(String id, String text, boolean unverified) {}

    /**
     * What holds when no row fits.
     *
     * @param ours the rule is in no source
     * @param guide the id of the guide to go on with; null for none
     */
    public record Fallback(
            Kind kind,
            String text,
            Consent consent,
            boolean ours,
            @Nullable String guide) {}

    /** A law that this list does not go into, with what it is about. */
    public record OtherLaw(String name, String about) {}

    /** What a party is called; empty for an unknown one. */
    public Optional<String> party(String wanted) {
        return parties.stream()
                .filter(each -> each.id().equals(wanted))
                .map(Party::name)
                .findFirst();
    }

    /** The notes to a row. */
    public List<Note> notesOf(Exchange row) {
        return notes.stream().filter(each -> row.notes().contains(each.id())).toList();
    }

    /** What changed since for a row. */
    public List<Change> changesOf(Exchange row) {
        return changes.stream()
                .filter(each -> row.changes().contains(each.id()))
                .toList();
    }
}
