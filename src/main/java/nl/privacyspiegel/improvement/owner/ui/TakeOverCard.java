package nl.privacyspiegel.improvement.owner.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.improvement.owner.FunctionSummary;
import nl.privacyspiegel.improvement.owner.LooseWork;
import nl.privacyspiegel.improvement.owner.LooseWork.Kind;
import nl.privacyspiegel.improvement.owner.Unowned;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** On home of the working group: functions whose member has left and work that nobody has, so that somebody takes over. */
@org.springframework.stereotype.Component
@Order(35)
class TakeOverCard implements HomeCard {

    private final WorkFunctions functions;
    private final LooseWork work;
    private final Units units;
    private final CurrentUser user;

    TakeOverCard(WorkFunctions functions, LooseWork work, Units units, CurrentUser user) {
        this.functions = functions;
        this.work = work;
        this.units = units;
        this.user = user;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ASSESSOR)) {
            return Optional.empty();
        }
        List<FunctionSummary> left = functions.toTakeOver();
        Map<Kind, Long> loose = work.toTakeOver();
        if (left.isEmpty() && loose.isEmpty()) {
            return Optional.empty();
        }
        Section card = PageParts.card(t("improvement.takeOver.title"));
        if (!left.isEmpty()) {
            UnorderedList list = new UnorderedList();
            left.forEach(each -> list.add(
                    new ListItem(ContentLanguage.TYPED.mark(UnitPage.link(each.name(), "functies", each.unit())))));
            card.add(new Paragraph(t("improvement.takeOver.text")), list);
        }
        if (!loose.isEmpty()) {
            UnorderedList list = new UnorderedList();
            loose.forEach((kind, number) -> list.add(new ListItem(link(kind, number))));
            card.add(new Paragraph(t("improvement.takeOver.loose")), list);
        }
        return Optional.of(card);
    }

    private Component link(Kind kind, long number) {
        String words = t("improvement.takeOver." + kind.name().toLowerCase(Locale.ROOT), number);
        return switch (kind) {
            case ACTION -> Links.page("acties?" + Unowned.OWNER + "=" + Unowned.NOBODY, words);
            case DUTY -> UnitPage.unowned(words, "kalender", units.selected());
            case DOCUMENT -> UnitPage.unowned(words, "documenten", units.selected());
            case EVIDENCE -> UnitPage.unowned(words, "bewijs", units.selected());
        };
    }
}
