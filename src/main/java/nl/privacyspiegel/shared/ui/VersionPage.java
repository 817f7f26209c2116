package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.Kit.Tone;
import nl.privacyspiegel.shared.version.VersionSummary;
import nl.privacyspiegel.shared.version.VersionedDocument;

/**
 * One version of a document, to read; who keeps these documents publishes, copies or discards it from here.
 *
 * @param <T> the version with what it says
 */
public abstract class VersionPage<T extends VersionedDocument<?>> extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final boolean keeper;
    private Button copy = new Button();

    /** @param keeper whether the current member may make drafts */
    protected VersionPage(boolean keeper) {
        this.keeper = keeper;
    }

    /** The version in the address. */
    protected abstract T find(BeforeEnterEvent event);

    /** The link to the list above this page, the files that can be fetched, and all that the version says. */
    protected abstract void head(T document);

    protected abstract void body(T document);

    /** What still keeps a draft from being published. */
    protected abstract Div problems(T document);

    /** What a draft is and who sees it. */
    protected abstract String draftText(VersionSummary draft);

    protected abstract void edit(T document);

    protected abstract void publish(T document);

    protected abstract void discard(T document);

    /** Goes to the list of all versions. */
    protected abstract void leave();

    /** Makes a copy with this name and goes to it. */
    protected abstract void copy(T document, String name);

    /** What the field for the name of a copy says below itself. */
    protected abstract String copyHelp();

    /** A link to a file of this version. */
    protected static Anchor file(String path, String words) {
        Anchor link = new Anchor(Addresses.of(path), words);
        link.addClassName("ps-download");
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(find(event));
    }

    private void show(T document) {
        clear();
        VersionSummary summary = document.summary();
        title(VersionWords.named(summary));
        head(document);
        if (keeper) {
            copy = Kit.button(t("shared.version.copy"), () -> askCopy(document));
            actions(copy);
        }
        if (document.editable()) {
            String words = t("shared.version.edit");
            actions(
                    document.problems().isEmpty()
                            ? Kit.button(words, () -> edit(document))
                            : Kit.primary(words, () -> edit(document)));
            add(draft(document));
        } else {
            add(Kit.callout(Tone.INFO, t("shared.version.note", VersionWords.state(summary))));
        }
        body(document);
    }

    private Section draft(T document) {
        Section card = Kit.card(t("shared.version.draft.title"), new Paragraph(draftText(document.summary())));
        Button discard = Kit.quiet(t("shared.version.discard"), () -> askDiscard(document));
        if (document.problems().isEmpty()) {
            card.add(
                    Kit.callout(Tone.GOOD, t("shared.version.ready")),
                    Kit.row(Kit.primary(t("shared.version.publish"), () -> askPublish(document)), discard));
        } else {
            card.add(problems(document), Kit.row(discard));
        }
        return card;
    }

    private void askPublish(T document) {
        String name = VersionWords.named(document.summary());
        Kit.confirm(
                t("shared.version.publish.title"),
                t("shared.version.publish.text", name),
                t("shared.version.publish"),
                () -> {
                    if (Kit.attempt(() -> publish(document))) {
                        Kit.say(t("shared.version.publish.done", name));
                        show(again(document));
                        copy.focus();
                    }
                });
    }

    /** This version as it is now. */
    protected abstract T again(T document);

    private void askDiscard(T document) {
        String name = VersionWords.named(document.summary());
        Kit.confirm(
                t("shared.version.discard.title"),
                t("shared.version.discard.text", name),
                t("shared.version.discard"),
                () -> {
                    if (Kit.attempt(() -> discard(document))) {
                        leave();
                        Kit.say(t("shared.version.discard.done", name));
                    }
                });
    }

    private void askCopy(T document) {
        TextField name = new TextField(t("shared.version.name"));
        name.setValue(document.summary().name());
        name.setMaxLength(ShortText.LONGEST);
        name.setHelperText(copyHelp());
        new FormDialog(
                        t("shared.version.copy"),
                        t("shared.version.copy.submit"),
                        () -> {
                            copy(document, name.getValue());
                            Kit.say(t("shared.version.copy.done"));
                        },
                        name)
                .open();
    }
}
