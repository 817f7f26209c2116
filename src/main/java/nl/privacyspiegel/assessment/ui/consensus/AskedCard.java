package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.consensus.AskedOfMe;
import nl.privacyspiegel.assessment.consensus.ConsensusRounds;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** On home of a member of a working group: who asks for a grade, and for what. */
@org.springframework.stereotype.Component
@Order(8)
class AskedCard implements HomeCard {

    private static final int MOST = 5;

    private final ConsensusRounds rounds;
    private final Frameworks frameworks;
    private final CurrentUser user;

    AskedCard(ConsensusRounds rounds, Frameworks frameworks, CurrentUser user) {
        this.rounds = rounds;
        this.frameworks = frameworks;
        this.user = user;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ASSESSOR)) {
            return Optional.empty();
        }
        List<AskedOfMe> asked = rounds.asked();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        asked.stream().limit(MOST).forEach(each -> list.add(item(each)));
        return Optional.of(
                asked.size() > MOST
                        ? PageParts.card(
                                t("assessment.consensus.home"),
                                list,
                                new RouterLink(
                                        t("assessment.consensus.home.more", asked.size() - MOST),
                                        ConsensusView.class,
                                        RoundWords.parameters(asked.get(MOST).measurement())))
                        : PageParts.card(t("assessment.consensus.home"), list));
    }

    private ListItem item(AskedOfMe asked) {
        ContentLanguage framework = new ContentLanguage(frameworks.language(asked.framework()));
        ListItem item = new ListItem(framework.mark(new RouterLink(
                asked.domainName(), RoundView.class, RoundWords.parameters(asked.measurement(), asked.domain()))));
        item.add(" ");
        item.add(PageParts.muted(asked.chair()
                .map(name -> t("assessment.consensus.home.by", name, asked.assessment()))
                .orElse(asked.assessment())));
        return item;
    }
}
