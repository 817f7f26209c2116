package nl.privacyspiegel.improvement.owner.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.improvement.owner.FunctionSummary;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** On home of the working group: functions whose member has left, so that somebody takes over. */
@org.springframework.stereotype.Component
@Order(35)
class TakeOverCard implements HomeCard {

    private final WorkFunctions functions;
    private final CurrentUser user;

    TakeOverCard(WorkFunctions functions, CurrentUser user) {
        this.functions = functions;
        this.user = user;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ASSESSOR)) {
            return Optional.empty();
        }
        List<FunctionSummary> left = functions.toTakeOver();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        left.forEach(each -> list.add(
                new ListItem(ContentLanguage.TYPED.mark(UnitPage.link(each.name(), "functies", each.unit())))));
        return Optional.of(
                PageParts.card(t("improvement.takeOver.title"), new Paragraph(t("improvement.takeOver.text")), list));
    }
}
