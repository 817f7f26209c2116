package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.version.VersionChanges;
import nl.privacyspiegel.shared.version.VersionItem;
import nl.privacyspiegel.shared.version.VersionSummary;
import nl.privacyspiegel.shared.version.VersionedDocument;

/**
 * Any two versions of a document side by side. Where the newer one is a draft that may be changed, its keeper declares here
 * which questions still ask the same.
 *
 * @param <T> a version with what it says
 * @param <S> a version in a list
 */
public abstract class DifferencePage<T extends VersionedDocument<?>, S extends VersionSummary> extends Page
        implements BeforeEnterObserver {

    /** The other version in the address. */
    public static final String OTHER = "other";

    private static final long serialVersionUID = 1L;

    /** The version in the address, and the one that it is laid beside. */
    protected abstract T find(BeforeEnterEvent event);

    protected abstract T other(BeforeEnterEvent event);

    /** All versions of the document of this one. */
    protected abstract List<S> versions(T document);

    protected abstract VersionChanges between(T older, T newer);

    /** The language that a version says its texts are in. */
    protected abstract ContentLanguage language(T document);

    /** When a question is the same, in words. */
    protected abstract String rule();

    protected abstract RouterLink back(T document, String words);

    /** Goes to the page that lays this version beside that other one. */
    protected abstract void open(T document, S other);

    /** Stores a declaration in a draft and gives the draft as it is then. */
    protected abstract T declare(T draft, VersionItem question, String earlier, boolean same);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        T document = find(event);
        T other = other(event);
        if (!document.summary().key().equals(other.summary().key())
                || document.summary().equals(other.summary())) {
            throw new NotFoundException();
        }
        show(document, other);
    }

    private void show(T document, T other) {
        clear();
        boolean later = document.summary().number() > other.summary().number();
        T older = later ? other : document;
        T newer = later ? document : other;
        ContentLanguage language = language(document);
        String named = VersionWords.named(document.summary());
        backTo(language.mark(back(document, named)));
        title(
                t("shared.changes.title", named),
                ContentLanguage.sentence("shared.changes.title", language.content(named)));
        lead(t("shared.changes.lead"));
        Div row = new Div(choice(document, other));
        row.addClassNames("ps-row", "ps-no-print", "ps-choice");
        VersionChanges changes = between(older, newer);
        add(row);
        add(new Paragraph(t(
                "shared.changes.between",
                Integer.toString(older.summary().number()),
                VersionWords.state(older.summary()),
                Integer.toString(newer.summary().number()),
                VersionWords.state(newer.summary()))));
        add(Kit.live(new Paragraph(ChangeWords.summary(changes))));
        add(new Paragraph(Kit.muted(rule())));
        add(new H2(t("shared.changes.questions")));
        add(new ChangeList(
                changes,
                language,
                line -> newer.editable()
                        ? ChangeNotes.button(
                                line,
                                older.summary(),
                                (question, earlier, same) -> Kit.attempt(() -> {
                                    T after = declare(newer, question, earlier, same);
                                    Kit.say(t(same ? "shared.changes.declare.done" : "shared.changes.withdraw.done"));
                                    show(later ? after : document, later ? other : after);
                                }))
                        : Optional.empty()));
    }

    private Select<S> choice(T document, T other) {
        List<S> others = versions(document).stream()
                .filter(version -> !version.equals(document.summary()))
                .filter(version -> !version.archived() || version.equals(other.summary()))
                .toList();
        Select<S> select = new Select<>();
        select.setLabel(t("shared.changes.with"));
        select.setItems(others);
        select.setItemLabelGenerator(version ->
                t("shared.changes.version", Integer.toString(version.number()), VersionWords.state(version)));
        others.stream()
                .filter(version -> version.equals(other.summary()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                open(document, change.getValue());
            }
        });
        return select;
    }
}
