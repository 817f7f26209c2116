package nl.privacyspiegel.privacytest.taking;

import nl.privacyspiegel.privacytest.answering.HandedIn;
import nl.privacyspiegel.shared.page.PageTexts;

/**
 * A page to print and keep: that somebody took part, and nothing of the answers. A pen writes the name.
 *
 * @param organisation who asked for it; empty when it has no name
 */
record ProofPage(String about, String organisation, String name, String day) implements TestPage {

    static ProofPage of(HandedIn result, PageTexts words) {
        return new ProofPage(
                words.get("privacytest.take.proof"), result.organisation(), result.name(), words.day(result.day()));
    }

    @Override
    public String template() {
        return "proof";
    }
}
