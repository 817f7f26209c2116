package nl.privacyspiegel.guidance.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.guidance.lookup.Exchange;
import nl.privacyspiegel.guidance.lookup.Exchange.Consent;
import nl.privacyspiegel.guidance.lookup.Exchange.Kind;
import nl.privacyspiegel.guidance.lookup.ExchangeFilter;
import nl.privacyspiegel.guidance.lookup.ExchangeList;
import nl.privacyspiegel.guidance.lookup.ExchangeList.Party;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Which exchanges are shown: what kind, from whom, to whom, and with which consent. The address says it too. */
final class ExchangeFilterRow extends Div {

    private static final long serialVersionUID = 1L;

    /** A choice of a filter; without an id it stands for all. */
    private record Choice(String id, String words, ContentLanguage language) {}

    ExchangeFilterRow(ExchangeList list, ExchangeFilter filter, ContentLanguage language) {
        addClassNames("ps-row", "ps-filter", "ps-no-print");
        ContentLanguage page = new ContentLanguage(Texts.locale().toLanguageTag());
        add(select(
                t("guidance.exchange.kind"),
                all(
                        page,
                        Arrays.stream(Kind.values())
                                .map(kind -> new Choice(kind.name(), t(kind.translationKey()), page))
                                .toList()),
                filter.kind() == null ? "" : filter.kind().name(),
                chosen -> go(new ExchangeFilter(
                        chosen.isEmpty() ? null : Kind.valueOf(chosen),
                        filter.from(),
                        filter.to(),
                        filter.consent()))));
        add(select(
                t("guidance.exchange.column.from"),
                all(page, parties(list, Exchange::from, language)),
                filter.from(),
                chosen -> go(new ExchangeFilter(filter.kind(), given(chosen), filter.to(), filter.consent()))));
        add(select(
                t("guidance.exchange.column.to"),
                all(page, parties(list, Exchange::to, language)),
                filter.to(),
                chosen -> go(new ExchangeFilter(filter.kind(), filter.from(), given(chosen), filter.consent()))));
        add(select(
                t("guidance.exchange.column.consent"),
                all(
                        page,
                        Arrays.stream(Consent.values())
                                .map(consent -> new Choice(consent.name(), t(consent.translationKey()), page))
                                .toList()),
                filter.consent() == null ? "" : filter.consent().name(),
                chosen -> go(new ExchangeFilter(
                        filter.kind(),
                        filter.from(),
                        filter.to(),
                        chosen.isEmpty() ? null : Consent.valueOf(chosen)))));
        if (!filter.equals(ExchangeFilter.ALL)) {
            add(new RouterLink(t("guidance.exchange.filter.clear"), ExchangesView.class));
        }
    }

    private static @Nullable String given(String chosen) {
        return chosen.isEmpty() ? null : chosen;
    }

    private static List<Choice> all(ContentLanguage page, List<Choice> choices) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice("", t("guidance.exchange.filter.all"), page));
        all.addAll(choices);
        return all;
    }

    /** The parties that some row names there. */
    private static List<Choice> parties(
            ExchangeList list, Function<Exchange, List<String>> named, ContentLanguage language) {
        Set<String> there =
                list.rows().stream().flatMap(row -> named.apply(row).stream()).collect(Collectors.toSet());
        return list.parties().stream()
                .filter(party -> there.contains(party.id()))
                .map((Party party) -> new Choice(party.id(), party.name(), language))
                .toList();
    }

    private static Select<Choice> select(
            String label, List<Choice> choices, @Nullable String now, Consumer<String> chosen) {
        Select<Choice> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices);
        ContentLanguage.choices(select, Choice::words, Choice::language);
        select.setValue(choices.stream()
                .filter(each -> each.id().equals(now))
                .findFirst()
                .orElse(choices.getFirst()));
        select.addValueChangeListener(change -> chosen.accept(change.getValue().id()));
        return select;
    }

    private static void go(ExchangeFilter wanted) {
        UI.getCurrent().navigate(ExchangesView.class, QueryParameters.simple(wanted.parameters()));
    }

    /** What was chosen, in words, also for paper; empty when nothing was. */
    static Optional<Paragraph> chosen(ExchangeList list, ExchangeFilter filter, ContentLanguage language) {
        if (filter.equals(ExchangeFilter.ALL)) {
            return Optional.empty();
        }
        Paragraph chosen = new Paragraph();
        if (filter.kind() != null) {
            said(chosen, "guidance.exchange.kind", t(filter.kind().translationKey()));
        }
        party(chosen, "guidance.exchange.column.from", list, filter.from(), language);
        party(chosen, "guidance.exchange.column.to", list, filter.to(), language);
        if (filter.consent() != null) {
            said(chosen, "guidance.exchange.column.consent", t(filter.consent().translationKey()));
        }
        return Optional.of(chosen);
    }

    private static void said(Paragraph chosen, String key, Object words) {
        chosen.add(ContentLanguage.sentence("guidance.exchange.chosen", t(key), words));
        chosen.add(" ");
    }

    private static void party(
            Paragraph chosen, String key, ExchangeList list, @Nullable String id, ContentLanguage language) {
        if (id != null) {
            list.party(id).ifPresent(name -> said(chosen, key, language.content(name)));
        }
    }
}
