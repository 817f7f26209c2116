package nl.privacyspiegel.organisation.mail;

import java.util.List;
import java.util.Map;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which mails were written to a member. */
@Component
@Transactional
class MailTrace implements MemberTrace {

    private final OutgoingMailRepository mails;

    MailTrace(OutgoingMailRepository mails) {
        this.mails = mails;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> known(MemberId member) {
        List<Map<String, Object>> written = mails.findByMemberId(member.value()).stream()
                .map(OutgoingMail::known)
                .toList();
        return written.isEmpty() ? Map.of() : Map.of("mail", written);
    }

    @Override
    public void erase(MemberId member) {
        mails.deleteOf(member.value());
    }
}
