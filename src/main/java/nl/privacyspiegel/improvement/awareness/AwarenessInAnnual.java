package nl.privacyspiegel.improvement.awareness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.Share;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the annual report: how many sessions were held, which part of those invited came, and which part signed declarations. */
@Component
@Order(10)
class AwarenessInAnnual implements AnnualSlot {

    private final SessionRepository sessions;
    private final DeclarationRepository declarations;
    private final MessageSource messages;

    AwarenessInAnnual(SessionRepository sessions, DeclarationRepository declarations, MessageSource messages) {
        this.sessions = sessions;
        this.declarations = declarations;
        this.messages = messages;
    }

    @Override
    public AnnualChapter chapter() {
        return AnnualChapter.AWARENESS;
    }

    @Override
    public String nameKey() {
        return "improvement.awareness.title";
    }

    @Override
    @Transactional(readOnly = true)
    public AnnualPart of(AnnualScope scope, Locale reader) {
        List<UUID> units = scope.ids().stream().map(UnitId::value).toList();
        List<SessionData> all = sessions.findByUnitIdIn(units).stream()
                .map(AwarenessSession::data)
                .toList();
        List<DeclarationRow> counted = declarations.findByUnitIdIn(units);
        List<SessionData> now = heldIn(all, scope);
        List<SessionData> before = heldIn(all, scope.before());
        Optional<Share> signed = signed(counted, scope.last());
        Optional<Share> signedBefore = signed(counted, scope.before().last());
        if (now.isEmpty() && before.isEmpty() && signed.isEmpty()) {
            return AnnualPart.NOTHING;
        }
        List<AnnualFigure> figures = new ArrayList<>();
        figures.add(AnnualFigure.counted(
                words(reader, "improvement.annual.sessions.held"),
                now.size(),
                !before.isEmpty(),
                before.size(),
                "",
                scope));
        figures.add(share(
                reader,
                "improvement.annual.sessions.reach",
                Reach.of(now),
                Reach.of(before),
                scope,
                each -> people(reader, each) + counted(reader, now)));
        figures.add(share(
                reader,
                "improvement.annual.declarations.signed",
                signed,
                signedBefore,
                scope,
                each -> people(reader, each)));
        return new AnnualPart(figures, List.of(), asked(reader, now, signed));
    }

    private static List<SessionData> heldIn(List<SessionData> all, AnnualScope scope) {
        return all.stream().filter(each -> scope.covers(each.day())).toList();
    }

    /** What was last counted of each declaration in each unit until this day, together; empty when nothing was. */
    private static Optional<Share> signed(List<DeclarationRow> rows, LocalDate day) {
        record Kind(UnitId unit, Declaration declaration) {}
        Map<Kind, SignedCount> last = rows.stream()
                .filter(row -> !row.count().day().isAfter(day))
                .collect(Collectors.toMap(
                        row -> new Kind(row.unit(), row.count().declaration()),
                        DeclarationRow::count,
                        BinaryOperator.maxBy(Comparator.comparing(SignedCount::day))));
        int part = last.values().stream().mapToInt(SignedCount::signed).sum();
        int whole = last.values().stream().mapToInt(SignedCount::scope).sum();
        return whole == 0 ? Optional.empty() : Optional.of(new Share(part, whole));
    }

    private AnnualFigure share(
            Locale reader,
            String key,
            Optional<Share> now,
            Optional<Share> before,
            AnnualScope scope,
            Function<Share, String> over) {
        return new AnnualFigure(
                words(reader, key),
                percentage(now),
                percentage(before),
                now.map(over).orElse(""),
                scope.last());
    }

    private String people(Locale reader, Share share) {
        return words(reader, "improvement.annual.over.people", share.part(), share.whole());
    }

    /** Of how many sessions the people were counted; nothing when they were of all. */
    private String counted(Locale reader, List<SessionData> held) {
        long counted = held.stream().filter(each -> each.reach().isPresent()).count();
        return counted == held.size() ? "" : words(reader, "improvement.annual.over.counted", counted, held.size());
    }

    private static Value percentage(Optional<Share> share) {
        return share.<Value>map(each -> new Amount(each.percentage(), 1)).orElseGet(Nothing::new);
    }

    private List<String> asked(Locale reader, List<SessionData> now, Optional<Share> signed) {
        List<String> asked = new ArrayList<>();
        if (now.isEmpty()) {
            asked.add(words(reader, "improvement.annual.ask.sessions"));
        }
        signed.map(each -> each.whole() - each.part())
                .filter(left -> left > 0)
                .ifPresent(left -> asked.add(words(reader, "improvement.annual.ask.sign", left)));
        return asked;
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
