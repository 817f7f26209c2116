package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.framework.VersionMatch;
import nl.privacyspiegel.framework.VersionMatch.DomainMatch;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Table;

/** What of older versions of a framework can be compared with the newest, and what cannot. */
final class VersionTable {

    private record Line(VersionMatch version, DomainMatch domain) {}

    private VersionTable() {}

    static Table<?> of(List<VersionMatch> versions, int newest, ContentLanguage framework) {
        List<Line> lines = new ArrayList<>();
        versions.forEach(version -> version.domains().forEach(domain -> lines.add(new Line(version, domain))));
        return new Table<Line>(t("insight.versions.title"))
                .withHiddenCaption()
                .component(
                        t("insight.domain"),
                        line -> new Span(ContentLanguage.sentence(
                                "insight.versions.domain",
                                framework.content(line.domain().name()),
                                line.version().number())))
                .column(t("insight.versions.verdict"), VersionTable::verdict)
                .column(t("insight.versions.questions"), line -> left(line, newest))
                .rows(lines);
    }

    private static String verdict(Line line) {
        if (!line.version().sameScale()) {
            return t("insight.versions.scale");
        }
        String verdict = line.domain().comparable()
                ? t("insight.versions.comparable", line.domain().common())
                : t("insight.versions.not");
        List<String> declared = line.domain().declared();
        return declared.isEmpty()
                ? verdict
                : verdict + ". " + t("insight.versions.declared", String.join(", ", declared));
    }

    private static String left(Line line, int newest) {
        List<String> parts = new ArrayList<>();
        if (!line.domain().reworded().isEmpty()) {
            parts.add(t(
                    "insight.versions.reworded", String.join(", ", line.domain().reworded())));
        }
        if (!line.domain().onlyOlder().isEmpty()) {
            parts.add(t(
                    "insight.versions.only",
                    line.version().number(),
                    String.join(", ", line.domain().onlyOlder())));
        }
        if (!line.domain().onlyNewest().isEmpty()) {
            parts.add(t(
                    "insight.versions.only",
                    newest,
                    String.join(", ", line.domain().onlyNewest())));
        }
        return parts.isEmpty() ? t("insight.versions.all") : String.join(" ", parts);
    }
}
