package nl.privacyspiegel.improvement.owner.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.shared.ui.ContentLanguage;

/** Who carries work, on every page that shows or asks it. */
public final class OwnerSelect {

    private OwnerSelect() {}

    /**
     * A choice of who can carry work of a unit, or nobody.
     *
     * @param now who carries it, who can stay also when that is no choice any more
     */
    public static Select<OwnerName> of(String label, OwnersOfUnit names, Optional<Owner> now) {
        return of(label, names, now, t("improvement.owner.nobody"));
    }

    /** A choice of who can carry work of a unit, or to leave it as it is. */
    public static Select<OwnerName> orTheSame(String label, OwnersOfUnit names) {
        return of(label, names, Optional.empty(), t("improvement.many.same"));
    }

    private static Select<OwnerName> of(String label, OwnersOfUnit names, Optional<Owner> now, String nobody) {
        Optional<OwnerName> chosen = now.flatMap(names::find);
        List<OwnerName> choices = Stream.concat(names.choices().stream(), chosen.stream())
                .distinct()
                .toList();
        Select<OwnerName> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(nobody);
        ContentLanguage.choices(select, owner -> owner == null ? nobody : words(owner), each -> ContentLanguage.TYPED);
        chosen.ifPresent(select::setValue);
        return select;
    }

    /** What was chosen. */
    public static Optional<Owner> chosen(Select<OwnerName> select) {
        return Optional.ofNullable(select.getValue()).map(OwnerName::owner);
    }

    /** What an owner is called, with who fills the function behind it. */
    public static Span name(OwnerName owner) {
        Span name = owner.isFunction() ? ContentLanguage.TYPED.span(owner.name()) : new Span(owner.name());
        if (says(owner)) {
            return name;
        }
        Span more = new Span(" (" + owner.more() + ")");
        more.addClassName("ps-muted");
        return new Span(name, more);
    }

    /** The same as a text, of who carries work of this unit or nobody. */
    public static String words(OwnersOfUnit names, Optional<Owner> owner) {
        return owner.flatMap(names::find).map(OwnerSelect::words).orElseGet(() -> t("improvement.owner.nobody"));
    }

    /** Whether the name says it all. */
    private static boolean says(OwnerName owner) {
        return owner.more().isEmpty() || owner.more().equals(owner.name());
    }

    private static String words(OwnerName owner) {
        return says(owner) ? owner.name() : t("improvement.owner.person", owner.name(), owner.more());
    }
}
