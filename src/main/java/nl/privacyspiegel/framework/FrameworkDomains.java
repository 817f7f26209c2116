package nl.privacyspiegel.framework;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.privacyspiegel.shared.DomainNames;
import nl.privacyspiegel.shared.document.VersionSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The domains of the newest published versions; the same id in two frameworks goes by the first name. */
@Component
class FrameworkDomains implements DomainNames {

    private final FrameworkLibrary library;

    FrameworkDomains(FrameworkLibrary library) {
        this.library = library;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        VersionSummary.newest(library.all(false).map(FrameworkVersion::summary).toList())
                .forEach(framework -> library.data(framework.id())
                        .domains()
                        .forEach(domain -> names.putIfAbsent(domain.id(), domain.name())));
        return names;
    }
}
