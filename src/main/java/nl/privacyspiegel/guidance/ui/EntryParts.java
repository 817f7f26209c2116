package nl.privacyspiegel.guidance.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import nl.privacyspiegel.guidance.lookup.LookUp;
import nl.privacyspiegel.guidance.lookup.LookUp.Entry;
import nl.privacyspiegel.guidance.lookup.LookUp.GroupKind;
import nl.privacyspiegel.guidance.lookup.LookUp.State;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.jspecify.annotations.Nullable;

/** The rows of a list: what each says, how it stands, and where sources contradict each other. */
record EntryParts(LookUp list, ContentLanguage language) {

    /** A row as a part of the page that a link can lead to. */
    Div part(Entry entry, GroupKind kind) {
        Div part = new Div(language.mark(new H3(entry.name())));
        part.setId(entry.id());
        part.addClassNames("ps-framework-question", "ps-entry");
        part.add(marks(entry));
        if (entry.text() != null) {
            part.add(language.mark(new Paragraph(entry.text())));
        }
        content(part, t("guidance.lookup.term"), entry.term());
        content(part, t("guidance.lookup.start"), entry.start());
        if (entry.term() != null && entry.start() == null) {
            part.add(new Paragraph(PageParts.muted(t("guidance.lookup.start.none"))));
        }
        if (!entry.points().isEmpty()) {
            UnorderedList points = language.mark(new UnorderedList());
            entry.points().forEach(point -> points.add(new ListItem(point)));
            part.add(points);
        }
        entry.facts().forEach(fact -> part.add(language.mark(PageParts.fact(fact.name(), new Span(fact.text())))));
        content(part, t("guidance.article"), entry.article());
        conflict(part, entry);
        content(part, t("guidance.update"), entry.update());
        content(part, t("guidance.lookup.note"), entry.note());
        content(part, t("guidance.lookup.source"), entry.source());
        links(part, entry);
        if (kind == GroupKind.CHANNELS) {
            part.add(line(t("guidance.lookup.lastUpdate")));
        }
        return part;
    }

    private void content(Div part, String label, @Nullable String text) {
        PageParts.labelled(label, text, language).ifPresent(part::add);
    }

    private static Div marks(Entry entry) {
        Tone tone = entry.state() == State.CHANGED || entry.state() == State.OURS ? Tone.WARNING : Tone.INFO;
        Div marks = new Div(PageParts.mark(tone, t(entry.state().translationKey())));
        if (entry.unverified()) {
            marks.add(PageParts.mark(Tone.WARNING, t("guidance.lookup.unverified")));
        }
        if (entry.conflict() != null) {
            marks.add(PageParts.mark(Tone.ERROR, t("guidance.lookup.conflict")));
        }
        if (entry.toDecide()) {
            marks.add(PageParts.mark(Tone.WARNING, t("guidance.lookup.decide")));
        }
        marks.addClassName("ps-row");
        return marks;
    }

    private void conflict(Div part, Entry entry) {
        if (entry.conflict() != null) {
            part.add(PageParts.callout(
                    Tone.WARNING,
                    ContentLanguage.sentence("guidance.lookup.conflict.text", language.content(entry.conflict()))));
        }
    }

    private void links(Div part, Entry entry) {
        list.entry(entry.see()).ifPresent(other -> {
            part.add(new Paragraph(Links.page(
                    LookUpView.address(list.id(), other.id()),
                    ContentLanguage.sentence("guidance.lookup.see", language.content(other.name())))));
        });
        if (entry.guide() != null) {
            RouterLink guide =
                    new RouterLink(t("guidance.lookup.guide"), GuideView.class, GuideView.parameters(entry.guide()));
            guide.addClassName("ps-no-print");
            part.add(new Paragraph(guide));
        }
    }

    /** Room to write on paper. */
    static Paragraph line(String label) {
        Paragraph line = new Paragraph(t("shared.edit.label", label));
        line.addClassNames("ps-guide-line", "ps-only-print");
        return line;
    }

    /** Where an owner, a day of review and the last update of a channel are kept. */
    static Div documents() {
        Div ways = new Div(
                new Paragraph(t("guidance.lookup.channels")),
                new Paragraph(Links.page("documenten", t("guidance.lookup.channels.documents"))));
        ways.addClassName("ps-no-print");
        return ways;
    }
}
