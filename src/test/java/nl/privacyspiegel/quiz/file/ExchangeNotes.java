package nl.privacyspiegel.quiz.file;

import java.util.List;
import nl.privacyspiegel.quiz.file.Exchange.Imported;
import nl.privacyspiegel.quiz.file.Exchange.Refused;

/** What a reader of another system's file had to say, in short. */
final class ExchangeNotes {

    private ExchangeNotes() {}

    /** Each note as its line and the end of its key; checks that it has words too. */
    static List<String> notes(Exchange exchange) {
        List<Exchange.Note> notes = switch (exchange) {
            case Imported imported -> imported.notFitting();
            case Refused refused -> refused.notes();
        };
        notes.forEach(ExchangeRoundTripTest::says);
        return notes.stream()
                .map(note -> note.line() + " " + note.key().replaceFirst("quiz.exchange.", ""))
                .toList();
    }
}
