package nl.privacyspiegel.testing;

import java.util.List;

/** A Java process that options in the environment of who runs the test do not reach, nor what Java says of them. */
public final class BareJava {

    private static final List<String> OPTIONS = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private BareJava() {}

    /** What it says and what it complains of come in one stream. */
    public static ProcessBuilder process(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().keySet().removeAll(OPTIONS);
        return process;
    }
}
