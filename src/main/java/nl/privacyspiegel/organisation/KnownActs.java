package nl.privacyspiegel.organisation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The acts of all modules, by their stored names. */
@Component
class KnownActs {

    private final Map<String, AuditAction> byName = new LinkedHashMap<>();

    KnownActs(List<AuditAction.Vocabulary> modules) {
        modules.stream()
                .sorted(Comparator.comparing(module -> module.getClass().getName()))
                .flatMap(module -> module.acts().stream())
                .forEach(act -> {
                    if (byName.put(act.name(), act) != null) {
                        throw new IllegalStateException("Two modules have the act " + act.name());
                    }
                });
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
        return act == null ? "organisation.audit.unknown" : act.translationKey();
    }
}
