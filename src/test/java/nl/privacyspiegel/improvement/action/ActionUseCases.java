package nl.privacyspiegel.improvement.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.improvement.ImprovementUseCases;
import nl.privacyspiegel.improvement.owner.LooseWork;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.testing.FixedDay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A member of the working group with actions of a new unit. */
abstract class ActionUseCases extends ImprovementUseCases {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final LocalDate TODAY = FixedDay.TODAY;

    @Autowired
    Actions actions;

    @Autowired
    ActionChanges changes;

    @Autowired
    ManyActions many;

    @Autowired
    WorkFunctions functions;

    @Autowired
    LooseWork loose;

    @Autowired
    ActionTrace trace;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcTemplate jdbc;

    ActionId made(String what) {
        return changes.make(unit, ActionData.named(what));
    }

    ActionSheet get(ActionId id) {
        return actions.get(id, DUTCH);
    }

    ActionData content(ActionId id) {
        return get(id).line().content();
    }

    List<String> listed() {
        return actions.of(List.of(unit), DUTCH).stream()
                .map(line -> line.content().what())
                .toList();
    }

    void change(ActionId id, ActionData data) {
        assertThat(changes.change(id, data, content(id))).isInstanceOf(SaveResult.Saved.class);
    }

    void moved(ActionId id, ActionState... way) {
        for (ActionState to : way) {
            changes.move(id, get(id).line().state(), to, "");
        }
    }

    void asColleague(Runnable work) {
        people.run(people.member(unit, Role.ASSESSOR), work);
        people.login(assessor);
    }
}
