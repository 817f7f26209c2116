package nl.privacyspiegel.privacytest.answering;

import nl.privacyspiegel.quiz.QuizData;

/** The test of a campaign as employees will see it, for members to look at. */
public record TestPreview(TestInvitation invitation, QuizData quiz) {

    /** The same in this language, as far as the quiz has it. */
    public TestPreview in(String language) {
        return new TestPreview(invitation.in(language), quiz.in(language));
    }
}
