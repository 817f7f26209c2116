package nl.privacyspiegel.privacytest.answering;

import nl.privacyspiegel.quiz.QuizData;

/** The test of a campaign as employees will see it, for members to look at. */
public record TestPreview(TestInvitation invitation, QuizData quiz) {}
