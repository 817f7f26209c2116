package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.ui.ContentLanguage;

/** How is said of whom a quiz is. Of a unit above all of theirs members know that it is there, not what it is called. */
final class OwnerWords {

    private final Map<UnitId, String> names;

    OwnerWords(CurrentUser user) {
        names = user.units(Role.values()).stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
    }

    /** What people call it; for within a sentence. */
    String text(Optional<UnitId> unit) {
        return unit.map(each -> names.getOrDefault(each, t("quiz.owner.above"))).orElseGet(() -> t("quiz.owner.all"));
    }

    Paragraph line(Optional<UnitId> unit) {
        Span name = new Span(t("shared.edit.label", t("quiz.owner")));
        name.addClassName("ps-label");
        return new Paragraph(name, component(unit));
    }

    Component component(Optional<UnitId> unit) {
        Span words = new Span(text(unit));
        return unit.filter(names::containsKey).isPresent() ? ContentLanguage.TYPED.mark(words) : words;
    }
}
