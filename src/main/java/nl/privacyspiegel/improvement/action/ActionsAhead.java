package nl.privacyspiegel.improvement.action;

import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the annual report: the open actions of most importance, with who does them and before when. */
@Component
@Order(20)
class ActionsAhead implements AnnualSlot {

    /** More is no list for a college; the rest is counted. */
    private static final int MOST = 12;

    private final ActionReader reader;
    private final MessageSource messages;

    ActionsAhead(ActionReader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    @Override
    public AnnualChapter chapter() {
        return AnnualChapter.AHEAD;
    }

    @Override
    public String nameKey() {
        return "improvement.actions.title";
    }

    @Override
    @Transactional(readOnly = true)
    public AnnualPart of(AnnualScope scope, Locale language) {
        List<ActionLine> open = reader.lines(scope.ids(), language).stream()
                .filter(each -> each.state().isOpen())
                .toList();
        if (open.isEmpty()) {
            return AnnualPart.NOTHING;
        }
        List<ActionLine> first = open.stream().limit(MOST).toList();
        return new AnnualPart(
                List.of(),
                ActionTable.of(
                                first,
                                words(language, "improvement.annual.ahead"),
                                words(
                                        language,
                                        first.size() < open.size()
                                                ? "improvement.annual.ahead.first"
                                                : "improvement.annual.ahead.message",
                                        open.size(),
                                        first.size()),
                                "improvement.due",
                                ActionTable::due,
                                key -> words(language, key))
                        .stream()
                        .toList(),
                List.of(words(language, "improvement.annual.ask.actions", open.size())));
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
