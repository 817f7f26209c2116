package nl.privacyspiegel.reporting.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.ToldChapter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the modules above what they tell of a year, of what the current member may see. */
@Component
class AnnualChapters {

    private final ObjectProvider<AnnualSlot> slots;
    private final CurrentUser user;
    private final Clock clock;

    AnnualChapters(ObjectProvider<AnnualSlot> slots, CurrentUser user, Clock clock) {
        this.slots = slots;
        this.user = user;
        this.clock = clock;
    }

    /** @param shown the unit that the report is about and all below it, parents first */
    List<ToldChapter> of(List<UnitSummary> shown, int year, ReportTexts words) {
        UnitId top = shown.getFirst().id();
        Map<UnitId, String> readable = user.units(Role.contentReaders()).stream()
                .collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        Map<UnitId, String> units = new LinkedHashMap<>();
        shown.stream()
                .filter(each -> readable.containsKey(each.id()))
                .forEach(each -> units.put(each.id(), each.name()));
        AnnualScope scope = AnnualScope.of(top, units, year, LocalDate.now(clock));
        return ToldChapter.of(
                slots.orderedStream()
                        .filter(slot -> user.may(top, slot.readers().toArray(Role[]::new)))
                        .map(slot -> new ToldChapter.Part(
                                slot.chapter(), words.get(slot.nameKey()), slot.of(scope, words.locale())))
                        .toList(),
                year,
                words);
    }
}
