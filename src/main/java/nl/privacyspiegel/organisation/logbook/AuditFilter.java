package nl.privacyspiegel.organisation.logbook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.audit.AuditWanted;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail somebody looks for; what is null or empty does not matter.
 *
 * @param from the first day
 * @param until the last day
 * @param member who did it, or whom it is about
 * @param unit about which unit, with all below it
 * @param text part of the name of the object
 */
public record AuditFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable AuditAction action,
        @Nullable MemberId member,
        @Nullable UnitId unit,
        String text) {

    /** Every entry. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, "");

    /** @throws RuleViolation when the text is longer than any name */
    public AuditFilter {
        text = LongText.code(text);
        if (text.length() > ShortText.LONGEST) {
            throw new RuleViolation("shared.text.tooLong", ShortText.LONGEST);
        }
    }

    AuditWanted wanted() {
        return new AuditWanted(
                from,
                until,
                action == null ? null : action.name(),
                member == null ? null : member.value(),
                unit != null,
                text);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** What stands for this in an address. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "van", from);
        put(parameters, "tot", until);
        put(parameters, "wat", action);
        put(parameters, "wie", member);
        put(parameters, "eenheid", unit);
        put(parameters, "naam", text.isEmpty() ? null : text);
        return parameters;
    }

    /** The same as the end of an address; empty when every entry is meant. */
    public String query() {
        return parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", isAll() ? "" : "?", ""));
    }

    /**
     * What an address means.
     *
     * @param acts the acts that there are
     * @throws NotFoundException when it is mistyped
     */
    public static AuditFilter of(Map<String, String> parameters, List<AuditAction> acts) {
        try {
            return new AuditFilter(
                    read(parameters, "van", LocalDate::parse),
                    read(parameters, "tot", LocalDate::parse),
                    read(parameters, "wat", name -> act(name, acts)),
                    read(parameters, "wie", id -> new MemberId(Ids.parse(id))),
                    read(parameters, "eenheid", id -> new UnitId(Ids.parse(id))),
                    parameters.getOrDefault("naam", ""));
        } catch (DateTimeException | IllegalArgumentException | RuleViolation mistyped) {
            throw new NotFoundException();
        }
    }

    private static AuditAction act(String name, List<AuditAction> acts) {
        return acts.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(Map<String, String> parameters, String name, Function<String, T> reader) {
        String text = parameters.get(name);
        return text == null ? null : reader.apply(text);
    }
}
