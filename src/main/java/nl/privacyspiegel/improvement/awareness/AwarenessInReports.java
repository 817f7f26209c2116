package nl.privacyspiegel.improvement.awareness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.Share;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In reports: how many of those invited came to the sessions of the unit, by year; nothing while nobody counted. */
@Component
@Order(60)
@Transactional(readOnly = true)
class AwarenessInReports implements ReportSlot {

    private final SessionRepository sessions;
    private final MessageSource messages;

    AwarenessInReports(SessionRepository sessions, MessageSource messages) {
        this.sessions = sessions;
        this.messages = messages;
    }

    @Override
    public String nameKey() {
        return "improvement.awareness.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.contentReaders());
    }

    @Override
    public List<ReportSection> of(Comparison comparison, Locale reader) {
        return of(comparison.unit(), comparison.unitName(), reader);
    }

    @Override
    public List<ReportSection> of(MeasurementSheet sheet, Locale reader) {
        return of(sheet.assessment().unit(), sheet.assessment().unitName(), reader);
    }

    private List<ReportSection> of(UnitId unit, String name, Locale reader) {
        List<SessionData> held = sessions.findByUnitIdIn(List.of(unit.value())).stream()
                .map(AwarenessSession::data)
                .toList();
        Optional<Share> all = Reach.of(held);
        if (all.isEmpty()) {
            return List.of();
        }
        SortedMap<Integer, Share> years = Reach.byYear(held);
        return List.of(new ReportSection(
                words(reader, nameKey()),
                words(
                        reader,
                        "improvement.awareness.message",
                        name,
                        all.get().part(),
                        all.get().whole(),
                        Integer.toString(years.firstKey()),
                        Integer.toString(years.lastKey())),
                List.of(
                        words(reader, "improvement.awareness.year"),
                        words(reader, "improvement.session.invited"),
                        words(reader, "improvement.session.attended"),
                        words(reader, "improvement.awareness.reach.series")),
                years.entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue()))
                        .toList()));
    }

    private static List<Value> row(int year, Share share) {
        return List.of(
                new Words(Integer.toString(year)),
                new Amount(BigDecimal.valueOf(share.whole()), 0),
                new Amount(BigDecimal.valueOf(share.part()), 0),
                new Amount(share.percentage(), 1));
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
