package nl.privacyspiegel.guidance.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.guidance.lookup.Exchange;
import nl.privacyspiegel.guidance.lookup.Exchange.Consent;
import nl.privacyspiegel.guidance.lookup.Exchange.Kind;
import nl.privacyspiegel.guidance.lookup.ExchangeList;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;

/** Exchanges as a table; on a narrow screen each is a list of labelled values. */
record ExchangeTable(ExchangeList list, ContentLanguage language) {

    /** These rows, which are of one kind. */
    Table<Exchange> of(Kind kind, List<Exchange> rows) {
        Table<Exchange> table = new Table<Exchange>(t(kind.translationKey()))
                .withHiddenCaption()
                .component(t("guidance.exchange.column.purpose"), this::purpose)
                .component(t("guidance.exchange.column.data"), this::data)
                .content(t("guidance.exchange.column.from"), language, Exchange::by);
        if (kind.isGiven()) {
            table.content(
                    t("guidance.exchange.column.to"), language, row -> row.receiver() == null ? "" : row.receiver());
        }
        table.component(t("guidance.exchange.column.law"), this::laws);
        if (kind.isGiven()) {
            table.component(t("guidance.exchange.column.consent"), row -> consent(row.consent()));
        }
        return table.component(t("guidance.exchange.remarks"), this::remarks).rows(rows);
    }

    private Component purpose(Exchange row) {
        Span part = PageParts.muted(row.part());
        return language.mark(new Div(new Div(row.purpose()), new Div(part)));
    }

    private Component data(Exchange row) {
        Div data = new Div(language.span(row.data()));
        if (row.note() != null) {
            data.add(language.mark(new Paragraph(PageParts.muted(row.note()))));
        }
        return data;
    }

    private Component laws(Exchange row) {
        Div laws = language.mark(new Div());
        row.laws().forEach(law -> laws.add(new Div(law)));
        return laws;
    }

    /** In words too, never by colour alone. */
    static Span consent(Consent consent) {
        Tone tone = consent == Consent.NEEDED ? Tone.WARNING : Tone.INFO;
        return PageParts.mark(tone, t(consent.translationKey()));
    }

    private Component remarks(Exchange row) {
        Div remarks = new Div();
        list.notesOf(row).forEach(note -> remarks.add(language.mark(new Paragraph(note.text()))));
        list.changesOf(row).forEach(change -> {
            Paragraph changed = new Paragraph(ContentLanguage.sentence(
                    change.unverified() ? "guidance.exchange.changed.unverified" : "guidance.exchange.changed",
                    language.content(change.text())));
            remarks.add(changed);
        });
        if (!row.inferred().isEmpty()) {
            remarks.add(new Paragraph(PageParts.muted(t(
                    "guidance.exchange.inferred",
                    row.inferred().stream()
                            .map(column -> t(column.translationKey()))
                            .collect(Collectors.joining(", "))))));
        }
        return remarks;
    }
}
