package nl.privacyspiegel.organisation.digest;

import java.util.Map;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That a member wants the digest. */
@Component
@Transactional
class DigestTrace implements MemberTrace {

    private final DigestChoiceRepository choices;

    DigestTrace(DigestChoiceRepository choices) {
        this.choices = choices;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> known(MemberId member) {
        return choices.findById(member.value())
                .map(choice -> Map.<String, Object>of("overzichtPerMail", choice.known()))
                .orElse(Map.of());
    }

    @Override
    public void erase(MemberId member) {
        choices.findById(member.value()).ifPresent(choices::delete);
    }
}
