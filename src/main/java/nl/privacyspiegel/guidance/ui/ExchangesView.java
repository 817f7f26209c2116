package nl.privacyspiegel.guidance.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.privacyspiegel.guidance.lookup.Exchange;
import nl.privacyspiegel.guidance.lookup.Exchange.Consent;
import nl.privacyspiegel.guidance.lookup.Exchange.Kind;
import nl.privacyspiegel.guidance.lookup.ExchangeFilter;
import nl.privacyspiegel.guidance.lookup.ExchangeList;
import nl.privacyspiegel.guidance.lookup.ExchangeList.Fallback;
import nl.privacyspiegel.guidance.lookup.LookUps;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Glossary;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.WordsExplained;

/** Which data may be used or given: what for, by and to whom, by which law, and whether consent is needed. */
@Route("opzoeken/gegevens-delen")
@RolesAllowed({
    Role.ADMINISTRATOR_NAME,
    Role.ASSESSOR_NAME,
    Role.DISTRIBUTOR_NAME,
    Role.MANAGEMENT_NAME,
    Role.SUPERVISOR_NAME
})
class ExchangesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LookUps lookUps;
    private final transient Glossary glossary;
    private final transient Clock clock;

    ExchangesView(LookUps lookUps, Glossary glossary, Clock clock) {
        this.lookUps = lookUps;
        this.glossary = glossary;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> parameters = new TreeMap<>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> values.stream().findFirst().ifPresent(value -> parameters.put(name, value)));
        ExchangeList list = lookUps.exchanges();
        show(list, ExchangeFilter.of(parameters, list), new ContentLanguage(list.language()));
    }

    private void show(ExchangeList list, ExchangeFilter filter, ContentLanguage language) {
        List<Exchange> rows = list.rows().stream().filter(filter::shows).toList();
        clear();
        backTo(new RouterLink(t("guidance.lookup.title"), LookUpsView.class));
        title(list.name(), language);
        lead(language.span(list.explanation()));
        add(PageParts.callout(Tone.WARNING, t("guidance.exchange.year", Integer.toString(list.year()))));
        WordsExplained.of(glossary.named("wettelijk-vertegenwoordiger", "gedwongen-kader", "verwerking"))
                .ifPresent(this::add);
        add(new ExchangeFilterRow(list, filter, language));
        Paragraph count = new Paragraph(
                t("guidance.exchange.count", rows.size(), list.rows().size()));
        add(PageParts.live(count));
        ExchangeFilterRow.chosen(list, filter, language).ifPresent(this::add);
        ExchangeTable table = new ExchangeTable(list, language);
        for (Kind kind : Kind.values()) {
            List<Exchange> some =
                    rows.stream().filter(row -> row.kind() == kind).toList();
            if (!some.isEmpty()) {
                add(PageParts.card(t(kind.translationKey()), table.of(kind, some)));
            }
        }
        add(fallbacks(list, filter, language, rows.isEmpty()));
        add(around(list, language));
        add(LookUpView.account(list.origin(), list.version(), LocalDate.now(clock), language));
    }

    private static Section fallbacks(ExchangeList list, ExchangeFilter filter, ContentLanguage language, boolean none) {
        Section card = PageParts.card(t(none ? "guidance.exchange.none" : "guidance.exchange.fallback"));
        list.fallbacks().stream()
                .filter(fallback -> filter.showsKind(fallback.kind()))
                .forEach(fallback -> card.add(fallback(fallback, language)));
        return card;
    }

    private static Div fallback(Fallback fallback, ContentLanguage language) {
        Paragraph text = language.mark(new Paragraph(fallback.text()));
        text.addClassName("ps-guide-what");
        Div part = new Div(new H3(t(fallback.kind().translationKey())), text);
        if (fallback.consent() != Consent.NOT_SAID) {
            part.add(new Paragraph(ExchangeTable.consent(fallback.consent())));
        }
        if (fallback.ours()) {
            part.add(new Paragraph(PageParts.mark(Tone.WARNING, t("guidance.ours"))));
        }
        if (fallback.guide() != null) {
            RouterLink guide =
                    new RouterLink(t("guidance.lookup.guide"), GuideView.class, GuideView.parameters(fallback.guide()));
            guide.addClassName("ps-no-print");
            part.add(new Paragraph(guide));
        }
        return part;
    }

    private static Section around(ExchangeList list, ContentLanguage language) {
        UnorderedList coming = language.mark(new UnorderedList());
        list.coming().forEach(each -> coming.add(new ListItem(each)));
        UnorderedList laws = language.mark(new UnorderedList());
        list.otherLaws().forEach(law -> laws.add(new ListItem(law(law.name()), new Span(law.about()))));
        return PageParts.card(
                t("guidance.exchange.around"),
                new H3(t("guidance.exchange.otherLaws")),
                laws,
                new H3(t("guidance.exchange.coming")),
                coming,
                new Paragraph(PageParts.muted(t("guidance.unverified"))));
    }

    private static Component law(String name) {
        Span label = new Span(t("shared.edit.label", name));
        label.addClassName("ps-label");
        return label;
    }
}
