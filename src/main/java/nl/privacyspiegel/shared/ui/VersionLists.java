package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.privacyspiegel.shared.version.VersionSummary;

/** Lists of versions of documents: those in use, and below them those that are archived. */
public final class VersionLists {

    private VersionLists() {}

    public static <S extends VersionSummary> List<S> inUse(List<S> versions) {
        return versions.stream().filter(version -> !version.archived()).toList();
    }

    /** What stands in the place of a list of which all are archived. */
    public static Component allArchived() {
        return Kit.empty(t("shared.version.allArchived.title"), t("shared.version.allArchived.text"));
    }

    /**
     * The archived ones, folded away; nothing when there are none.
     *
     * @param table shows versions as the list of those in use does
     * @param bringBack takes one into use again; empty for who may not
     */
    public static <S extends VersionSummary> Optional<Component> archived(
            List<S> versions, Table<S> table, Optional<Consumer<S>> bringBack) {
        List<S> archived = versions.stream().filter(VersionSummary::archived).toList();
        if (archived.isEmpty()) {
            return Optional.empty();
        }
        bringBack.ifPresent(action -> table.component(t("shared.version.actions"), version -> button(version, action)));
        return Optional.of(new Details(t("shared.version.archived.list", archived.size()), table.rows(archived)));
    }

    private static <S extends VersionSummary> Component button(S version, Consumer<S> action) {
        Button button = Kit.quiet(t("shared.version.bringBack.short"), () -> action.accept(version));
        button.setAriaLabel(t("shared.version.bringBack.of", VersionWords.named(version)));
        Div row = Kit.row(button);
        row.addClassName("ps-tools");
        return row;
    }

    /** Says that a version is in use again, and for a while how to take that back. */
    public static void broughtBack(VersionSummary version, Runnable shown, Runnable undo) {
        shown.run();
        Kit.sayWithUndo(t("shared.version.broughtBack", VersionWords.named(version)), () -> {
            undo.run();
            shown.run();
            Kit.say(t("shared.undone"));
        });
    }
}
