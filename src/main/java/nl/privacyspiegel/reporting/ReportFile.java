package nl.privacyspiegel.reporting;

/**
 * A report, ready to be handed out.
 *
 * @param fileName safe on every file system and in a header: lower case letters, digits, hyphens and one dot
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on as it is; nobody compares two of these.
public record ReportFile(String fileName, String contentType, byte[] content) {}
