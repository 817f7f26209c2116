package nl.privacyspiegel.organisation.logbook;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The acts of all modules, what they are about and what more there is to tell, by their stored names. */
@Component
class KnownActs {

    private static final String UNKNOWN = "organisation.audit.unknown";

    private final Map<String, AuditAction> byName = new LinkedHashMap<>();
    private final Map<String, AuditObject.Kind> kinds = new LinkedHashMap<>();
    private final Map<String, AuditDetail> details = new LinkedHashMap<>();

    KnownActs(List<AuditAction.Vocabulary> modules) {
        modules.stream()
                .sorted(Comparator.comparing(module -> module.getClass().getName()))
                .forEach(module -> {
                    module.acts().forEach(act -> add(byName, act.name(), act));
                    module.kinds().forEach(kind -> add(kinds, kind.name(), kind));
                    module.details().forEach(detail -> {
                        add(details, detail.name(), detail);
                        add(details, detail.before().name(), detail.before());
                    });
                });
    }

    private static <T> void add(Map<String, T> known, String name, T word) {
        if (known.put(name, word) != null) {
            throw new IllegalStateException("Two modules have the word " + name);
        }
    }

    List<AuditAction> all() {
        return List.copyOf(byName.values());
    }

    /** The translation key of who did an act that no member did: the application, or somebody who is not known. */
    String nobodyKey(String stored) {
        AuditAction act = byName.get(stored);
        return act != null && act.isByItself() ? "organisation.audit.nobody" : "organisation.audit.somebody";
    }

    /** The translation key of a stored name, which somebody may have tampered with. */
    String translationKey(String stored) {
        AuditAction act = byName.get(stored);
        return act == null ? UNKNOWN : act.translationKey();
    }

    /** The translation key of a stored kind, which somebody may have tampered with. */
    String kindKey(String stored) {
        AuditObject.Kind kind = kinds.get(stored);
        return kind == null ? UNKNOWN : kind.translationKey();
    }

    /** What was stored beside an act, in the order of storing; what somebody else put there is left out. */
    Map<AuditDetail, String> details(@Nullable String stored) {
        Map<AuditDetail, String> told = new LinkedHashMap<>();
        AuditDetail.read(stored).forEach((name, value) -> {
            AuditDetail detail = details.get(name);
            if (detail != null) {
                told.put(detail, value);
            }
        });
        return told;
    }

    /** Kinds with names that somebody who only administers a unit does not see. */
    List<String> content() {
        return kinds.values().stream()
                .filter(AuditObject.Kind::isContent)
                .map(AuditObject.Kind::name)
                .toList();
    }
}
