package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.privacyspiegel.organisation.logbook.AuditDay;
import nl.privacyspiegel.organisation.logbook.AuditHashes;
import nl.privacyspiegel.shared.ui.FormFields;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** The last hash of each day, to keep in another place, and whether the trail still has one that was kept. */
final class AuditDaysCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient AuditHashes hashes;
    private final Div outcome = PageParts.live(new Div());

    AuditDaysCard(AuditHashes hashes) {
        this.hashes = hashes;
        addClassNames("ps-card", "ps-audit-check", "ps-no-print");
        add(new H2(t("organisation.audit.days.title")), new Paragraph(t("organisation.audit.days.text")));
        List<AuditDay> days = hashes.lastDays();
        if (!days.isEmpty()) {
            add(
                    new Table<AuditDay>(t("organisation.audit.days.title"))
                            .withHiddenCaption()
                            .column(t("organisation.audit.days.day"), day -> Texts.day(day.day()))
                            .column(t("organisation.audit.csv.number"), day -> Long.toString(day.number()))
                            .component(t("organisation.audit.csv.hash"), AuditDaysCard::hash)
                            .rows(days),
                    download());
        }
        TextField kept = new TextField(t("organisation.audit.days.kept"));
        kept.setHelperText(t("organisation.audit.days.kept.help"));
        kept.setWidthFull();
        Button find = PageParts.button(t("organisation.audit.days.find"), () -> find(kept.getValue()));
        Div form = new Div(kept, PageParts.row(find), outcome);
        FormFields.submitByEnter(form, find);
        form.addClassName("ps-form");
        add(form);
    }

    private static Component download() {
        return PageParts.row(Links.file("download/logboek-kenmerken.csv", t("organisation.audit.days.export")));
    }

    private static Span hash(AuditDay day) {
        Span hash = new Span(day.hash());
        hash.addClassName("ps-audit-hash");
        return hash;
    }

    private void find(String kept) {
        outcome.removeAll();
        outcome.add(hashes.find(kept)
                .map(day -> PageParts.callout(
                        Tone.GOOD,
                        t("organisation.audit.days.found", Long.toString(day.number()), Texts.day(day.day()))))
                .orElseGet(() -> PageParts.callout(Tone.ERROR, t("organisation.audit.days.lost"))));
    }
}
