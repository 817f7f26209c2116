package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.logbook.AuditedAct;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;

/** An entry of the audit trail in words. */
final class AuditWords {

    private AuditWords() {}

    static Component when(AuditedAct act) {
        return twoLines(Texts.moment(act.happenedAt()), t("organisation.audit.number", Long.toString(act.number())));
    }

    static Component who(AuditedAct act) {
        AuditedAct.Actor actor = act.actor();
        String function = actor.jobFunction();
        if (function == null) {
            return new Span(t(actor.nobodyKey()));
        }
        String role = actor.roleKey() == null ? "" : t(Objects.requireNonNull(actor.roleKey()));
        String name = actor.name();
        boolean saysMore = name != null && !name.equals(function);
        String below = Stream.of(saysMore ? function : "", role)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        return twoLines(name == null ? function : name, below);
    }

    static Component object(AuditedAct act) {
        String name = act.object();
        String kind = t(act.kindKey());
        Map<AuditDetail, String> details = act.details();
        Stream<String> why = Stream.ofNullable(name)
                .flatMap(stored -> AuditObject.reason(stored).stream())
                .map(reason -> t("organisation.audit.detail.reason", reason));
        Stream<String> what = details.keySet().stream()
                .filter(detail -> !detail.isBefore())
                .map(detail -> t(detail.translationKey(), value(detail, details)));
        String more = Stream.concat(what, why).collect(Collectors.joining(" · "));
        return twoLines(name == null ? new Span(kind) : new Span(named(kind, AuditObject.withoutReason(name))), more);
    }

    /** A change of a name is told with both its ends. */
    private static Component[] named(String kind, String name) {
        List<ContentLanguage.Content> ends = AuditObject.ends(name).stream()
                .map(ContentLanguage.TYPED::content)
                .toList();
        return ends.size() == 1
                ? ContentLanguage.sentence("organisation.audit.named", kind, ends.getFirst())
                : ContentLanguage.sentence("organisation.audit.renamed", kind, ends.getFirst(), ends.getLast());
    }

    /** What it is, and after a change what it was too. */
    private static String value(AuditDetail detail, Map<AuditDetail, String> details) {
        String now = value(detail, details.getOrDefault(detail, ""));
        String before = details.get(detail.before());
        return before == null ? now : t("organisation.audit.changed", value(detail, before), now);
    }

    static String unit(AuditedAct act) {
        return Objects.requireNonNullElse(act.unit(), "–");
    }

    private static String value(AuditDetail detail, String stored) {
        return switch (detail.value()) {
            case AuditDetail.Value.Plain plain -> stored;
            case AuditDetail.Value.Day day -> day(stored);
            case AuditDetail.Value.Choice choice -> {
                String key = choice.keys().get(stored);
                yield key == null ? t("organisation.audit.unknown") : t(key);
            }
        };
    }

    private static String day(String stored) {
        try {
            return Texts.day(LocalDate.parse(stored));
        } catch (DateTimeException tampered) {
            return stored;
        }
    }

    private static Component twoLines(String first, String second) {
        return twoLines(new Span(first), second);
    }

    private static Component twoLines(Span first, String second) {
        Div lines = new Div(new Div(first));
        lines.addClassName("ps-whole-words");
        if (!second.isEmpty()) {
            Div below = new Div(PageParts.muted(second));
            below.addClassName("ps-audit-more");
            lines.add(below);
        }
        return lines;
    }
}
