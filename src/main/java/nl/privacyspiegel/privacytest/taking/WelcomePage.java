package nl.privacyspiegel.privacytest.taking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.answering.Sender;
import nl.privacyspiegel.privacytest.answering.TestInvitation;
import nl.privacyspiegel.shared.page.PageTexts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads before the first question.
 *
 * @param asks who asks for it; empty when the organisation has no name
 * @param logo what the address of the logo of who asks contains; empty when there is none
 * @param facts how long it takes, until when, and in which language
 * @param unfinished whether this device has a test that was not handed in
 * @param taken whether it has one that was begun with another code, and that it leads away from when this one begins
 * @param again whether somebody came here with the same open link before, who may have handed in
 * @param unit the sentence about the unit that one takes part for
 * @param action where the form goes; null when this is a preview
 * @param next the first question in a preview; null when this is none
 * @param campaign the page of the campaign in a preview; null when this is none
 */
record WelcomePage(
        String name,
        String asks,
        String logo,
        List<ContactLine> contacts,
        String facts,
        String purpose,
        @Nullable String introduction,
        String quizLanguage,
        String promisedSize,
        String promisedDays,
        boolean open,
        boolean unfinished,
        boolean taken,
        boolean again,
        String unit,
        @Nullable String action,
        @Nullable String next,
        @Nullable String campaign)
        implements TestPage {

    static WelcomePage of(
            TestInvitation invitation,
            PageTexts words,
            boolean unfinished,
            boolean taken,
            boolean came,
            String action) {
        return page(invitation, words, unfinished, taken, came && invitation.open(), action, null, null);
    }

    /** To look at: the address of the campaign, and of the first question. */
    static WelcomePage preview(TestInvitation invitation, PageTexts words, String campaign, String next) {
        return page(invitation, words, false, false, false, null, next, campaign);
    }

    private static WelcomePage page(
            TestInvitation said,
            PageTexts words,
            boolean unfinished,
            boolean taken,
            boolean again,
            @Nullable String action,
            @Nullable String next,
            @Nullable String campaign) {
        TestInvitation invitation = said.in(words.locale().getLanguage());
        Sender sender = invitation.sender();
        return new WelcomePage(
                invitation.name(),
                sender.organisation().isEmpty() ? "" : words.get("privacytest.take.asks", sender.organisation()),
                sender.logo(),
                ContactLine.of(sender.contacts(), words),
                words.get(
                        "privacytest.take.facts",
                        invitation.questions(),
                        invitation.minutes(),
                        words.day(invitation.lastDay()),
                        invitation.languages().stream()
                                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(words.locale()))
                                .collect(Collectors.joining(", "))),
                invitation.purpose(),
                invitation.introduction(),
                invitation.language(),
                words.get(
                        invitation.open() ? "privacytest.take.promise.size.link" : "privacytest.take.promise.size",
                        invitation.groupSize()),
                words.get("privacytest.take.promise.days", invitation.retentionDays()),
                invitation.open(),
                unfinished,
                taken,
                again,
                words.get("privacytest.take.unit", invitation.unit()),
                action,
                next,
                campaign);
    }

    @Override
    public String template() {
        return "welcome";
    }

    @Override
    public String about() {
        return name;
    }
}
