package nl.privacyspiegel.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.shared.document.VersionChanges;
import nl.privacyspiegel.shared.document.VersionItem;

/** What became of the questions of a framework between two of its versions. */
public final class FrameworkChanges {

    private FrameworkChanges() {}

    public static VersionChanges between(FrameworkData older, FrameworkData newer) {
        return VersionChanges.byId(items(older), items(newer));
    }

    private static List<VersionItem> items(FrameworkData data) {
        List<VersionItem> items = new ArrayList<>();
        data.domains()
                .forEach(domain -> domain.questions()
                        .forEach(question -> items.add(new VersionItem(
                                question.id(),
                                true,
                                question.code(),
                                domain.id(),
                                domain.name(),
                                question.text(),
                                "",
                                Set.of(),
                                Set.of(),
                                question.sameAs()))));
        return items;
    }
}
