package nl.privacyspiegel.privacytest.inviting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.organisation.mail.MailContent;
import nl.privacyspiegel.organisation.mail.MailContent.Part;
import nl.privacyspiegel.organisation.mail.MailContent.Section;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.shared.page.PageTexts;
import org.springframework.context.MessageSource;

/**
 * What an invitation and a reminder say, in Dutch and English below each other: nobody knows which language an employee reads.
 *
 * @param organisation who asks; empty when it has no name
 * @param contact whom employees can turn to; may be empty
 */
public record InvitationMail(
        MessageSource messages,
        String organisation,
        String campaign,
        String contact,
        LocalDate lastDay,
        int questions,
        int minutes) {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);

    /** With the only way in that this employee gets. */
    public MailContent invitation(TestCode code) {
        return new MailContent(
                subject(false),
                LANGUAGES.stream()
                        .map(language -> new Section(language, invitation(new PageTexts(messages, language), code)))
                        .toList());
    }

    /** Without a code: a second one would be a second test. */
    public MailContent reminder() {
        return new MailContent(
                subject(true),
                LANGUAGES.stream()
                        .map(language -> new Section(language, reminder(new PageTexts(messages, language))))
                        .toList());
    }

    private String subject(boolean reminder) {
        PageTexts words = new PageTexts(messages, LANGUAGES.getFirst());
        return words.get(
                reminder ? "privacytest.invite.mail.reminder.subject" : "privacytest.invite.mail.subject", campaign);
    }

    private List<Part> invitation(PageTexts words, TestCode code) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(words.get("privacytest.invite.mail.greeting")));
        parts.add(new Part.Words(asks(words)));
        parts.add(new Part.Words(words.get("privacytest.invite.mail.size", questions, minutes, words.day(lastDay))));
        parts.add(new Part.Link(words.get("privacytest.invite.mail.begin"), "test/" + code.text()));
        parts.add(new Part.Words(words.get("privacytest.invite.mail.code")));
        parts.add(new Part.Code(code.inGroups()));
        parts.add(new Part.Words(words.get("privacytest.invite.mail.anonymous")));
        close(parts, words);
        return parts;
    }

    private List<Part> reminder(PageTexts words) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(words.get("privacytest.invite.mail.greeting")));
        parts.add(new Part.Words(words.get("privacytest.invite.mail.reminder", words.day(lastDay))));
        parts.add(new Part.Words(words.get("privacytest.invite.mail.reminder.code", subject(false))));
        close(parts, words);
        return parts;
    }

    private String asks(PageTexts words) {
        return organisation.isEmpty()
                ? words.get("privacytest.invite.mail.asks.nameless", campaign)
                : words.get("privacytest.invite.mail.asks", organisation, campaign);
    }

    private void close(List<Part> parts, PageTexts words) {
        if (!contact.isEmpty()) {
            parts.add(new Part.Words(words.get("privacytest.invite.mail.contact", contact)));
        }
        parts.add(new Part.Link(words.get("privacytest.invite.mail.privacy"), "test/privacy"));
    }
}
