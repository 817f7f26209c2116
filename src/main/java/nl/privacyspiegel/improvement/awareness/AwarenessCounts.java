package nl.privacyspiegel.improvement.awareness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.CountSource;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.Share;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which part of those invited came to the sessions of the year until a day, and which part had signed each declaration when that
 * was last counted. Where nobody counted there is no count.
 */
@Component
@Order(60)
@Transactional(readOnly = true)
class AwarenessCounts implements CountSource {

    /** What is stored of this kind. */
    static final String KIND = "AWARENESS";

    private static final String SESSIONS = "sessions";

    private final SessionRepository sessions;
    private final DeclarationRepository declarations;
    private final MessageSource messages;

    AwarenessCounts(SessionRepository sessions, DeclarationRepository declarations, MessageSource messages) {
        this.sessions = sessions;
        this.declarations = declarations;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "improvement.awareness.title";
    }

    @Override
    public List<DatedCount> asOf(UnitId unit, LocalDate day, Locale reader) {
        List<DatedCount> counts = new ArrayList<>();
        List<SessionData> held = sessions.findByUnitIdIn(List.of(unit.value())).stream()
                .map(AwarenessSession::data)
                .toList();
        Reach.inYearUntil(held, day)
                .ifPresent(share -> counts.add(count(
                        unit,
                        SESSIONS,
                        words(reader, "improvement.awareness.sessions"),
                        share,
                        day,
                        words(reader, "improvement.awareness.count.sessions", share.part(), share.whole()),
                        reader)));
        Map<Declaration, SignedCount> last = declarations.findByUnitIdIn(List.of(unit.value())).stream()
                .map(DeclarationRow::count)
                .filter(each -> !each.day().isAfter(day))
                .collect(Collectors.toMap(
                        SignedCount::declaration,
                        each -> each,
                        BinaryOperator.maxBy(Comparator.comparing(SignedCount::day)),
                        TreeMap::new));
        last.values()
                .forEach(each -> counts.add(count(
                        unit,
                        each.declaration().name(),
                        words(reader, each.declaration().translationKey()),
                        each.share(),
                        each.day(),
                        words(
                                reader,
                                "improvement.awareness.count.signed",
                                each.signed(),
                                each.scope(),
                                Days.words(each.day(), reader)),
                        reader)));
        return counts;
    }

    private static DatedCount count(
            UnitId unit, String what, String title, Share share, LocalDate day, String words, Locale reader) {
        return new DatedCount(
                SubjectRef.of(KIND, unit, unit, what),
                title,
                reader.toLanguageTag(),
                new DatedCount.Amount.Share(share.percentage(), (long) share.whole(), true),
                day,
                words,
                "bewustwording?eenheid=" + unit);
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
