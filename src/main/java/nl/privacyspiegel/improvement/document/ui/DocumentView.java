package nl.privacyspiegel.improvement.document.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.moment;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.document.AdoptedDocuments;
import nl.privacyspiegel.improvement.document.DocumentChanges;
import nl.privacyspiegel.improvement.document.DocumentData;
import nl.privacyspiegel.improvement.document.DocumentEvent;
import nl.privacyspiegel.improvement.document.DocumentId;
import nl.privacyspiegel.improvement.document.DocumentLine;
import nl.privacyspiegel.improvement.document.DocumentPart;
import nl.privacyspiegel.improvement.document.DocumentState;
import nl.privacyspiegel.improvement.document.Documents;
import nl.privacyspiegel.improvement.ui.Meanwhile;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/** One document: how it stands, who adopted it, how many know it, its versions and what happened to it. */
@Route("documenten/:document")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class DocumentView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "document";

    private final transient Documents documents;
    private final transient DocumentChanges changes;
    private final transient AdoptedDocuments adopted;
    private final transient Clock clock;

    DocumentView(Documents documents, DocumentChanges changes, AdoptedDocuments adopted, Clock clock) {
        this.documents = documents;
        this.changes = changes;
        this.adopted = adopted;
        this.clock = clock;
    }

    static RouteParameters parameters(DocumentId id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new DocumentId(Ids.parse(event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new))));
    }

    private void show(DocumentId id) {
        List<DocumentLine> versions = documents.versions(id);
        DocumentLine line = versions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        boolean mayChange = documents.mayChange(line.unit());
        clear();
        backTo(UnitPage.link(t("improvement.documents.title"), "documenten", line.unit()));
        title(line.name(), ContentLanguage.TYPED);
        state(DocumentWords.state(line.state()));
        if (mayChange) {
            actions(buttons(line));
        }
        add(PageParts.card(t("improvement.document.facts"), facts(line)));
        DocumentParts parts = new DocumentParts(
                adopted,
                () -> documents.known(id),
                line,
                mayChange,
                LocalDate.now(clock),
                (words, undo) -> done(id, words, undo));
        add(parts.adoptions(), parts.known());
        if (versions.size() > 1) {
            add(PageParts.card(t("improvement.document.versions"), versions(versions, id)));
        }
        UnorderedList history = new UnorderedList();
        documents.history(id).forEach(event -> history.add(item(event)));
        history.addClassName("ps-history");
        add(PageParts.card(t("improvement.document.history"), history));
    }

    private static Component[] facts(DocumentLine line) {
        DocumentData content = line.content();
        return Stream.of(
                        Optional.of(PageParts.fact(
                                t("improvement.document.part.kind"),
                                new Span(t(content.kind().translationKey())))),
                        Optional.of(PageParts.fact(t("improvement.document.part.owner"), DocumentWords.owner(line))),
                        date("improvement.document.offered", content.dates().offered()),
                        date("improvement.document.since", line.since().orElse(null)),
                        Optional.of(PageParts.fact(t("improvement.document.review"), DocumentWords.review(line))),
                        date("improvement.document.until", content.dates().until()),
                        date("improvement.document.withdrawn", line.withdrawn()),
                        Optional.of(PageParts.fact(
                                t("improvement.document.part.open"),
                                new Span(t(
                                        content.open()
                                                ? "improvement.document.open.yes"
                                                : "improvement.document.open.no")))),
                        line.before()
                                .map(before ->
                                        PageParts.fact(t("improvement.document.before"), DocumentWords.link(before))),
                        line.after()
                                .map(after ->
                                        PageParts.fact(t("improvement.document.after"), DocumentWords.link(after))),
                        PageParts.labelled(t("improvement.document.part.about"), content.about()),
                        Optional.of(PageParts.fact(t("improvement.unit"), new Span(line.unitName()))))
                .flatMap(Optional::stream)
                .toArray(Component[]::new);
    }

    private static Optional<Paragraph> date(String key, @Nullable LocalDate day) {
        return Optional.ofNullable(day).map(each -> PageParts.fact(t(key), new Span(day(each))));
    }

    private static UnorderedList versions(List<DocumentLine> versions, DocumentId here) {
        UnorderedList list = new UnorderedList();
        versions.forEach(each -> {
            Component name = each.id().equals(here)
                    ? ContentLanguage.TYPED.span(t("improvement.document.version.here", each.name()))
                    : DocumentWords.link(each);
            list.add(new ListItem(name, new Span(" "), DocumentWords.state(each.state())));
        });
        return list;
    }

    private static ListItem item(DocumentEvent event) {
        String key = "improvement.document.event." + event.kind().name().toLowerCase(Locale.ROOT);
        ListItem item = new ListItem(
                PageParts.muted(t("improvement.history.by", moment(event.at()), event.byFunction())), new Span(" "));
        if (event.kind() == DocumentEvent.Kind.CHANGED) {
            item.add(new Span(t(
                    key,
                    Arrays.stream(event.words().split(",", -1))
                            .map(DocumentPart::valueOf)
                            .map(part -> t(part.translationKey()))
                            .collect(Collectors.joining(", ")))));
        } else {
            item.add(new Span(t(key)));
            if (!event.words().isEmpty()) {
                item.add(new Span(" "), ContentLanguage.TYPED.span("\u2018" + event.words() + "\u2019"));
            }
        }
        return item;
    }

    private Component[] buttons(DocumentLine line) {
        List<Component> buttons = new ArrayList<>();
        buttons.add(PageParts.button(t("improvement.document.change"), () -> openChange(line)));
        if (line.after().isEmpty()) {
            buttons.add(PageParts.button(t("improvement.document.replace"), () -> openReplace(line)));
        }
        if (line.withdrawn() != null) {
            buttons.add(PageParts.quiet(t("improvement.document.bringBack"), () -> {
                changes.bringBack(line.id());
                done(line.id(), t("improvement.document.broughtBack"), () -> changes.withdraw(line.id()));
            }));
        } else if (line.state() != DocumentState.LAPSED) {
            buttons.add(PageParts.quiet(t("improvement.document.withdraw"), () -> {
                changes.withdraw(line.id());
                done(line.id(), t("improvement.document.withdrawn.said"), () -> changes.bringBack(line.id()));
            }));
        }
        return buttons.toArray(new Component[0]);
    }

    private void openChange(DocumentLine line) {
        DocumentFields fields = new DocumentFields(documents.owners(line.unit()), line.content());
        Meanwhile<DocumentData, DocumentPart> meanwhile = new Meanwhile<>(
                line.content(),
                List.of(DocumentPart.values()),
                part -> t(part.translationKey()),
                (part, content) -> DocumentParts.words(part, content, documents.owners(line.unit())));
        fields.toldIn(new FormDialog(
                        t("improvement.document.change.title"),
                        t("shared.save"),
                        () -> {
                            DocumentData typed = fields.typed();
                            meanwhile.save(typed, seen -> changes.change(line.id(), typed, seen));
                            show(line.id());
                            PageParts.say(t("improvement.document.saved"));
                        },
                        fields.all()))
                .open();
    }

    private void openReplace(DocumentLine line) {
        DocumentFields fields =
                new DocumentFields(documents.owners(line.unit()), line.content().next(""));
        fields.toldIn(new FormDialog(
                        t("improvement.document.replace.title"),
                        t("improvement.document.replace.submit"),
                        () -> {
                            DocumentId made = changes.replace(line.id(), fields.typed());
                            UI.getCurrent().navigate(DocumentView.class, parameters(made));
                            PageParts.sayWithUndo(t("improvement.document.replaced.said"), () -> {
                                changes.remove(made);
                                UI.getCurrent().navigate(DocumentView.class, parameters(line.id()));
                            });
                        },
                        fields.all()))
                .open();
    }

    private void done(DocumentId id, String words, Runnable undo) {
        show(id);
        PageParts.sayWithUndo(words, () -> {
            undo.run();
            if (isAttached()) {
                show(id);
            }
            PageParts.say(t("shared.undone"));
        });
    }
}
