package nl.privacyspiegel;

import static nl.privacyspiegel.KeysPutTogether.names;

import java.util.List;
import java.util.Map;
import nl.privacyspiegel.breach.BreachKind;
import nl.privacyspiegel.breach.form.Answer;
import nl.privacyspiegel.guidance.GuidePurpose;
import nl.privacyspiegel.guidance.lookup.Exchange;
import nl.privacyspiegel.guidance.lookup.LookUp;

/** The keys of guides, of lists to look something up in and of the form of the authority that no source spells out. */
final class KeysOfLookUps {

    private KeysOfLookUps() {}

    /** The beginnings of keys, each with the rest that it can get. */
    static Map<String, List<String>> all() {
        return Map.of(
                "guidance.purpose.", names(GuidePurpose.values()),
                "guidance.lookup.state.", names(LookUp.State.values()),
                "guidance.exchange.kind.", names(Exchange.Kind.values()),
                "guidance.exchange.consent.", names(Exchange.Consent.values()),
                "guidance.exchange.column.", names(Exchange.Column.values()),
                "guidance.talk.", List.of("told", "not_applicable", "later"),
                "breach.form.state.", names(Answer.State.values()),
                "breach.form.kind.", names(BreachKind.values()));
    }
}
