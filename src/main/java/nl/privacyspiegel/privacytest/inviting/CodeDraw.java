package nl.privacyspiegel.privacytest.inviting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.organisation.mail.MailContent;
import nl.privacyspiegel.privacytest.answering.TestCode;
import org.jspecify.annotations.Nullable;

/** Draws a code for each invitation, and keeps those that surely nobody got. */
public final class CodeDraw implements RoundWriting {

    private final InvitationMail mail;
    private final Deque<TestCode> codes;
    private final List<TestCode> unused = new ArrayList<>();
    private final boolean mayAgain;
    private @Nullable TestCode last;

    /** @param codes as many as there are addresses, in an order that nobody knows */
    public CodeDraw(InvitationMail mail, List<TestCode> codes, boolean mayAgain) {
        this.mail = mail;
        this.codes = new ArrayDeque<>(codes);
        this.mayAgain = mayAgain;
    }

    @Override
    public MailContent next() {
        TestCode drawn = codes.removeLast();
        last = drawn;
        return mail.invitation(drawn);
    }

    @Override
    public void back() {
        unused.add(Objects.requireNonNull(last));
    }

    @Override
    public boolean again() {
        return mayAgain && !unused.isEmpty();
    }

    /** Those that surely nobody got. */
    public List<TestCode> unused() {
        return List.copyOf(unused);
    }
}
