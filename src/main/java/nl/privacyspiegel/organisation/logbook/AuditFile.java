package nl.privacyspiegel.organisation.logbook;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.audit.AuditFacts;
import nl.privacyspiegel.organisation.audit.AuditLine;
import nl.privacyspiegel.shared.CsvLines;
import org.springframework.context.MessageSource;

/** Entries of the audit trail as lines of a file, with every field that their hashes cover. */
final class AuditFile {

    private final MessageSource messages;
    private final Locale locale;
    private final KnownActs acts;
    private final Map<UUID, String> unitNames;
    private final StringBuilder text = new StringBuilder(CsvLines.START);
    private int entries;

    AuditFile(MessageSource messages, Locale locale, KnownActs acts, Collection<UnitSummary> units) {
        this.messages = messages;
        this.acts = acts;
        this.locale = locale;
        this.unitNames =
                units.stream().collect(Collectors.toMap(unit -> unit.id().value(), UnitSummary::name));
        text.append(CsvLines.line(Stream.of(
                        "organisation.audit.csv.number",
                        "organisation.audit.csv.moment",
                        "organisation.audit.csv.description",
                        "organisation.audit.csv.action",
                        "organisation.audit.csv.member",
                        "organisation.audit.csv.function",
                        "organisation.audit.csv.role",
                        "organisation.audit.csv.unit",
                        "organisation.audit.csv.unitId",
                        "organisation.audit.csv.kind",
                        "organisation.audit.csv.object",
                        "organisation.audit.csv.name",
                        "organisation.audit.csv.detail",
                        "organisation.audit.csv.previous",
                        "organisation.audit.csv.hash")
                .map(this::say)
                .toArray()));
    }

    /** @param named whether the name of the object may be told */
    void add(AuditLine entry, boolean named) {
        AuditFacts facts = entry.facts();
        entries++;
        text.append(CsvLines.line(
                entry.number(),
                entry.happenedAt(),
                say(acts.translationKey(facts.action())),
                facts.action(),
                facts.memberId(),
                facts.jobFunction(),
                facts.role(),
                facts.unitId() == null ? null : unitNames.get(facts.unitId()),
                facts.unitId(),
                facts.objectKind(),
                facts.objectId(),
                named ? facts.objectName() : null,
                facts.detail(),
                entry.previousHash(),
                entry.hash()));
    }

    int entries() {
        return entries;
    }

    String text() {
        return text.toString();
    }

    private String say(String key) {
        return messages.getMessage(key, null, locale);
    }
}
