package nl.privacyspiegel.improvement.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.digest.DigestPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many actions of this member are late or due this week, and how many of others wait for somebody who checks them. */
@Component
@Order(20)
class ActionsInDigest implements DigestPart {

    private final Actions actions;
    private final CurrentUser user;

    ActionsInDigest(Actions actions, CurrentUser user) {
        this.actions = actions;
        this.user = user;
    }

    @Override
    public List<DigestLine> lines(LocalDate today) {
        MemberId me = user.require().id();
        Set<UnitId> mayChange =
                actions.changeableUnits().stream().map(UnitSummary::id).collect(Collectors.toSet());
        List<ActionLine> open = actions.of(readable(), Locale.of(user.require().language())).stream()
                .filter(action -> action.state().isOpen())
                .toList();
        List<ActionLine> mine = open.stream().filter(action -> isOf(action, me)).toList();
        long late = mine.stream().filter(ActionLine::overdue).count();
        long soon = mine.stream()
                .filter(action -> !action.overdue() && isDueBy(action, today.plusWeeks(1)))
                .count();
        long check = open.stream()
                .filter(action ->
                        action.state() == ActionState.CHECK && !isOf(action, me) && mayChange.contains(action.unit()))
                .count();
        List<DigestLine> lines = new ArrayList<>(DigestLine.of("improvement.digest.actions.late", late, "acties"));
        lines.addAll(DigestLine.of("improvement.digest.actions.soon", soon, "acties"));
        lines.addAll(DigestLine.of("improvement.digest.actions.check", check, "acties"));
        return lines;
    }

    private Set<UnitId> readable() {
        return user.units(Role.contentReaders()).stream().map(UnitSummary::id).collect(Collectors.toSet());
    }

    private static boolean isOf(ActionLine action, MemberId me) {
        return action.owner().flatMap(OwnerName::member).equals(Optional.of(me));
    }

    private static boolean isDueBy(ActionLine action, LocalDate day) {
        LocalDate due = action.content().planning().due();
        return due != null && !due.isAfter(day);
    }
}
