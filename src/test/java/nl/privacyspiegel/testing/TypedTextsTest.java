package nl.privacyspiegel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@DisplayName("What is logged is held against what was typed")
class TypedTextsTest {

    private static final Logger LOG = LoggerFactory.getLogger(TypedTextsTest.class);

    @BeforeEach
    void nothing_was_logged_yet() {
        TypedTexts.taken();
    }

    @Test
    void a_text_that_somebody_typed() {
        TypedTexts.typed("kort\nDe poort staat open.\n");
        LOG.warn("Not saved: {}", "De poort staat open.");

        assertThat(TypedTexts.taken()).singleElement().asString().endsWith(": De poort staat open.");
    }

    @Test
    void the_address_of_somebody_also_inside_the_message_of_a_cause() {
        LOG.error("Error 17", new IllegalStateException("x", new IllegalStateException("Key (jan@gemeente.example)")));

        assertThat(TypedTexts.taken()).singleElement().asString().endsWith(": jan@gemeente.example");
    }

    @Test
    void also_after_the_log_was_set_up_anew() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAppender("typed-texts");
        context.start();
        LOG.warn("jan@gemeente.example");

        assertThat(TypedTexts.taken()).hasSize(1);
    }

    @Test
    void nothing_else() {
        TypedTexts.typed("privacytest-2017");
        TypedTexts.typed("kort");
        LOG.warn("Published privacytest-2017 by nl.privacyspiegel.quiz.ShippedQuizzes@3f2a, in short: kort");

        assertThat(TypedTexts.taken()).isEmpty();
    }
}
