package nl.privacyspiegel.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * Holds every line that the application logs in the tests against what was typed in them: the texts that were typed in fields and sent in
 * forms, and the addresses of people, by whatever way they came in.
 */
public final class TypedTexts {

    /** Shorter ones are also words of the application. */
    private static final int SHORTEST = 12;

    private static final int LONGEST = 60;

    /** A choice of a form, such as the id of a question. */
    private static final Pattern CHOICE = Pattern.compile("[a-z0-9-]+");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[a-zA-Z][\\w-]*)+");

    /** Tells at the first start of the demonstration how its invented people log in. */
    private static final String INVENTED = "nl.privacyspiegel.organisation.DemoOrganisationLoader";

    /** The mail server of the tests, which is no part of the application. */
    private static final String POST_OFFICE = "com.icegreen.";

    private static final Set<String> TYPED = ConcurrentHashMap.newKeySet();
    private static final Queue<String> LOGGED = new ConcurrentLinkedQueue<>();

    private TypedTexts() {}

    /** Somebody typed this. */
    public static void typed(String text) {
        text.lines()
                .map(String::strip)
                .max(Comparator.comparingInt(String::length))
                .filter(line ->
                        line.length() >= SHORTEST && !CHOICE.matcher(line).matches())
                .map(line -> line.substring(0, Math.min(LONGEST, line.length())))
                .ifPresent(TYPED::add);
    }

    /** What was logged since the last time although somebody typed it; forgets what was typed. */
    static List<String> taken() {
        List<String> logged = new ArrayList<>();
        for (String each = LOGGED.poll(); each != null; each = LOGGED.poll()) {
            logged.add(each);
        }
        TYPED.clear();
        return logged;
    }

    /** Reads along from now on, also after an application has set up its log anew. */
    static void readAlong() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        if (context.getCopyOfListenerList().stream().noneMatch(Again.class::isInstance)) {
            context.addListener(new Again());
        }
        attach(context);
    }

    private static void attach(LoggerContext context) {
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(Reader.NAME) == null) {
            Reader reader = new Reader();
            reader.setName(Reader.NAME);
            reader.setContext(context);
            reader.start();
            root.addAppender(reader);
        }
    }

    private static void read(ILoggingEvent event) {
        if (event.getLoggerName().startsWith(POST_OFFICE)) {
            return;
        }
        StringBuilder said = new StringBuilder(event.getFormattedMessage());
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            said.append('\n').append(cause.getMessage());
        }
        Matcher address = ADDRESS.matcher(said);
        if (address.find() && !event.getLoggerName().equals(INVENTED)) {
            LOGGED.add(event.getLoggerName() + ": " + address.group());
        }
        TYPED.stream()
                .filter(typed -> said.indexOf(typed) >= 0)
                .map(typed -> event.getLoggerName() + ": " + typed)
                .forEach(LOGGED::add);
    }

    private static final class Reader extends AppenderBase<ILoggingEvent> {

        static final String NAME = "typed-texts";

        @Override
        protected void append(ILoggingEvent event) {
            read(event);
        }
    }

    private static final class Again implements LoggerContextListener {

        @Override
        public boolean isResetResistant() {
            return true;
        }

        @Override
        public void onStart(LoggerContext context) {
            attach(context);
        }

        @Override
        public void onReset(LoggerContext context) {
            // It starts after that.
        }

        @Override
        public void onStop(LoggerContext context) {
            // Nothing is logged any more.
        }

        @Override
        public void onLevelChange(Logger logger, ch.qos.logback.classic.Level level) {
            // What is logged is read, at whatever level.
        }
    }
}
