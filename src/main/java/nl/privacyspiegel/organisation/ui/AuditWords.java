package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.AskedKind;
import nl.privacyspiegel.organisation.logbook.AuditedAct;
import nl.privacyspiegel.organisation.refused.RefusedKind;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;

/** An entry of the audit trail in words. */
final class AuditWords {

    private static final Set<String> KINDS = Set.of("START", "INTERIM", "END");

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
                .sorted()
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
        return detail.before()
                .map(details::get)
                .map(before -> t("organisation.audit.changed", value(detail, before), now))
                .orElse(now);
    }

    static String unit(AuditedAct act) {
        return Objects.requireNonNullElse(act.unit(), "–");
    }

    private static String value(AuditDetail detail, String stored) {
        return switch (detail) {
            case ROLE -> t(Role.translationKey(stored));
            case ASKED -> asked(stored);
            case DAY, DAY_WAS, LAST_DAY, LAST_DAY_WAS -> day(stored);
            case KIND, KIND_WAS -> kind(stored);
            case REFUSED -> refused(stored);
            case VERSION,
                    NUMBER,
                    TIMES,
                    HEADS,
                    FORMAT,
                    GROUP_SIZE,
                    GROUP_SIZE_WAS,
                    RETENTION_DAYS,
                    RETENTION_DAYS_WAS -> stored;
        };
    }

    private static String asked(String stored) {
        return Arrays.stream(AskedKind.values())
                .filter(kind -> kind.name().equals(stored))
                .findFirst()
                .map(kind -> t(kind.translationKey()))
                .orElse(stored);
    }

    private static String refused(String stored) {
        return Arrays.stream(RefusedKind.values())
                .filter(kind -> kind.name().equals(stored))
                .findFirst()
                .map(kind -> t(kind.translationKey()))
                .orElse(stored);
    }

    private static String kind(String stored) {
        return KINDS.contains(stored) ? t("organisation.audit.measurement." + stored.toLowerCase(Locale.ROOT)) : stored;
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
