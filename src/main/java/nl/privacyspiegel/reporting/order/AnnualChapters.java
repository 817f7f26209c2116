package nl.privacyspiegel.reporting.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.content.ToldChapter;
import nl.privacyspiegel.reporting.typed.AnnualText;
import nl.privacyspiegel.reporting.typed.AnnualTexts;
import nl.privacyspiegel.shared.LongText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What modules above tell of a year and people typed for it, of what the current member may see. */
@Component
class AnnualChapters {

    private final ObjectProvider<AnnualSlot> slots;
    private final CurrentUser user;
    private final Clock clock;
    private final AnnualTexts texts;

    AnnualChapters(ObjectProvider<AnnualSlot> slots, AnnualTexts texts, CurrentUser user, Clock clock) {
        this.slots = slots;
        this.texts = texts;
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
                texts.of(top, year).stream()
                        .filter(each -> !each.text().isEmpty())
                        .collect(Collectors.toMap(each -> each.author().chapter(), each -> typed(each, words))),
                year,
                words);
    }

    private static ToldChapter.Typed typed(AnnualText text, ReportTexts words) {
        Instant at = Objects.requireNonNull(text.at());
        return new ToldChapter.Typed(
                words.say(
                        text.author().translationKey() + ".by",
                        Said.content(text.by()),
                        words.date(ReportTexts.wallClock(at).toLocalDate())),
                LongText.lines(text.text()).stream().map(Said::content).toList());
    }
}
