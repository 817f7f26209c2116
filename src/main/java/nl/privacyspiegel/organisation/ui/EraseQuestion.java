package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import java.util.List;
import nl.privacyspiegel.organisation.MemberTrace.Unfinished;
import nl.privacyspiegel.shared.ui.Questions;

/** Asks before a member is erased, with what that member still has to do: of who does it, and of who confirms it. */
final class EraseQuestion {

    private EraseQuestion() {}

    /**
     * Asks it.
     *
     * @param unfinished what is best handed over first
     * @param passwords whether members log in with a password
     * @param submit what the button says
     */
    static void ask(
            String name,
            String jobFunction,
            List<Unfinished> unfinished,
            boolean passwords,
            String submit,
            Runnable erase) {
        String text = passwords ? "organisation.account.erase.text" : "organisation.account.erase.text.signOn";
        Questions.confirm(
                t("organisation.account.erase.title", name), left(unfinished) + t(text, jobFunction), submit, erase);
    }

    private static String left(List<Unfinished> unfinished) {
        List<String> left =
                unfinished.stream().map(each -> t(each.key(), each.number())).toList();
        return left.isEmpty() ? "" : t("organisation.account.erase.unfinished", String.join("; ", left)) + " ";
    }
}
