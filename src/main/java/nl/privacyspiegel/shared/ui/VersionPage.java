package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.DocumentData;
import nl.privacyspiegel.shared.document.VersionChanges;
import nl.privacyspiegel.shared.document.VersionChanges.Verdict;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.document.VersionedDocument;
import nl.privacyspiegel.shared.document.VersionedDocuments;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/**
 * One version of a document, to read; who keeps these documents publishes, copies, discards or archives it from here.
 *
 * @param <I> which version
 * @param <D> what a version says
 * @param <T> the version with what it says
 */
public abstract class VersionPage<I, D extends DocumentData<D>, T extends VersionedDocument<D>> extends Page
        implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient VersionedDocuments<I, D, T> documents;
    private final boolean keeper;
    private Button copy = PageParts.bare("");

    /** @param keeper whether the current member may make drafts */
    protected VersionPage(VersionedDocuments<I, D, T> documents, boolean keeper) {
        this.documents = documents;
        this.keeper = keeper;
    }

    /** Which version this is. */
    protected abstract I id(VersionSummary version);

    /** The version in the address. */
    protected abstract T find(BeforeEnterEvent event);

    /** The link to the list above this page, the files that can be fetched, and all that the version says. */
    protected abstract void head(T document);

    protected abstract void body(T document);

    /** What still keeps a draft from being published. */
    protected abstract Div problems(T document);

    /** What a draft is and who sees it. */
    protected abstract String draftText(VersionSummary draft);

    /** Goes to the page that changes this draft. */
    protected abstract void edit(I draft);

    /** Goes to the list of all versions. */
    protected abstract void leave();

    /** A link to the page that lays this version beside that other one. */
    protected abstract RouterLink difference(T document, VersionSummary other, String words);

    /** What the field for the name of a copy says below itself. */
    protected abstract String copyHelp(T document);

    /** Whether the current member keeps this document, of those who may make drafts. */
    protected boolean keeps(T document) {
        return keeper;
    }

    /** The name with which a copy begins: the same makes the next version. */
    protected String copyName(T document) {
        return document.summary().name();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(find(event));
    }

    /** This version as it is now. */
    private T again(T document) {
        return documents.get(id(document.summary()));
    }

    private void archive(T document) {
        documents.archive(id(document.summary()));
    }

    private void bringBack(T document) {
        documents.bringBack(id(document.summary()));
    }

    private List<? extends VersionSummary> versions(T document) {
        return documents.versions(id(document.summary()));
    }

    private VersionChanges since(VersionSummary older, T document) {
        return document.data().since(documents.get(id(older)).data());
    }

    private void show(T document) {
        clear();
        VersionSummary summary = document.summary();
        title(
                VersionWords.named(summary),
                ContentLanguage.sentence(
                        "shared.version.named",
                        new ContentLanguage(document.data().language()).content(summary.name()),
                        Integer.toString(summary.number())));
        state(VersionWords.mark(summary));
        head(document);
        if (keeper && !summary.archived()) {
            copy = PageParts.button(t("shared.version.copy"), () -> askCopy(document));
            actions(copy);
        }
        if (document.editable()) {
            String words = t("shared.version.edit");
            actions(
                    document.problems().isEmpty()
                            ? PageParts.button(words, () -> edit(id(summary)))
                            : PageParts.primary(words, () -> edit(id(summary))));
            add(draft(document));
        } else {
            add(summary.archived() ? archivedNote(document) : PageParts.callout(Tone.INFO, t("shared.version.note")));
            changes(document).forEach(this::add);
        }
        body(document);
        if (keeps(document) && summary.isPublished() && !summary.archived()) {
            add(PageParts.card(
                    t("shared.version.archive.card"),
                    new Paragraph(t("shared.version.archive.help")),
                    PageParts.row(PageParts.quiet(t("shared.version.archive"), () -> askArchive(document)))));
        }
    }

    /** That the version is archived, with the way back for who may. */
    private Div archivedNote(T document) {
        Div note = PageParts.callout(Tone.INFO, t("shared.version.archived.note"));
        if (keeps(document)) {
            note.add(PageParts.row(PageParts.button(t("shared.version.bringBack"), () -> {
                if (PageParts.attempt(() -> bringBack(document))) {
                    done(
                            t("shared.version.broughtBack", VersionWords.named(document.summary())),
                            document,
                            this::archive);
                }
            })));
        }
        return note;
    }

    private void askArchive(T document) {
        String name = VersionWords.named(document.summary());
        Questions.confirm(
                t("shared.version.archive.title", name),
                t("shared.version.archive.text"),
                t("shared.version.archive"),
                () -> {
                    if (PageParts.attempt(() -> archive(document))) {
                        done(t("shared.version.archived.done", name), document, this::bringBack);
                    }
                });
    }

    /** Shows how things stand now, and for a while how to take it back. */
    private void done(String words, T document, Consumer<T> undo) {
        show(again(document));
        PageParts.sayWithUndo(words, () -> {
            undo.accept(document);
            if (isAttached()) {
                show(again(document));
            }
            PageParts.say(t("shared.undone"));
        });
    }

    private Section draft(T document) {
        Section card = PageParts.card(t("shared.version.draft.title"), new Paragraph(draftText(document.summary())));
        changes(document).forEach(card::add);
        Button discard = PageParts.quiet(t("shared.version.discard"), () -> askDiscard(document));
        if (document.problems().isEmpty()) {
            card.add(
                    PageParts.callout(Tone.GOOD, t("shared.version.ready")),
                    PageParts.row(PageParts.primary(t("shared.version.publish"), () -> askPublish(document)), discard));
        } else {
            card.add(problems(document), PageParts.row(discard));
        }
        return card;
    }

    /** What changed since the version before, with a link to all of it; nothing when there is no other version. */
    private List<Component> changes(T document) {
        List<? extends VersionSummary> others = versions(document).stream()
                .filter(version -> !version.equals(document.summary()))
                .toList();
        Optional<? extends VersionSummary> before = ChangeNotes.before(document.summary(), others);
        VersionSummary beside = before.map(VersionSummary.class::cast)
                .or(() -> others.stream().filter(version -> !version.archived()).findFirst())
                .orElse(null);
        if (beside == null) {
            return List.of();
        }
        Paragraph link = new Paragraph(
                difference(document, beside, t("shared.changes.link", Integer.toString(beside.number()))));
        return before.isPresent() ? List.of(new Paragraph(summary(document, beside)), link) : List.of(link);
    }

    private String summary(T document, VersionSummary before) {
        return t(
                "shared.changes.since",
                Integer.toString(before.number()),
                ChangeWords.summary(since(before, document)));
    }

    /** What is good to know before this is published: what can no longer be compared. */
    private String publishText(T document) {
        String text = t("shared.version.publish.text", VersionWords.named(document.summary()));
        return ChangeNotes.before(document.summary(), versions(document))
                .map(before -> {
                    int lost = since(before, document).lines(Verdict.REWORDED).size();
                    String warning = lost == 0 ? "" : " " + t("shared.changes.publish", lost);
                    return text + " " + summary(document, before) + warning;
                })
                .orElse(text);
    }

    private void askPublish(T document) {
        String name = VersionWords.named(document.summary());
        Questions.confirm(t("shared.version.publish.title"), publishText(document), t("shared.version.publish"), () -> {
            if (PageParts.attempt(() -> documents.publish(id(document.summary()), document.version()))) {
                PageParts.say(t("shared.version.publish.done", name));
                show(again(document));
                copy.focus();
            }
        });
    }

    private void askDiscard(T document) {
        String name = VersionWords.named(document.summary());
        Questions.confirm(
                t("shared.version.discard.title"),
                t("shared.version.discard.text", name),
                t("shared.version.discard"),
                () -> {
                    if (PageParts.attempt(() -> documents.discard(id(document.summary())))) {
                        leave();
                        PageParts.say(t("shared.version.discard.done", name));
                    }
                });
    }

    private void askCopy(T document) {
        TextField name = new TextField(t("shared.version.name"));
        name.setValue(copyName(document));
        name.setMaxLength(ShortText.LONGEST);
        name.setHelperText(copyHelp(document));
        new FormDialog(
                        t("shared.version.copy"),
                        t("shared.version.copy.submit"),
                        () -> {
                            edit(documents.copyToDraft(id(document.summary()), name.getValue()));
                            PageParts.say(t("shared.version.copy.done"));
                        },
                        name)
                .about(name, "shared.version.copy.notYours")
                .open();
    }
}
