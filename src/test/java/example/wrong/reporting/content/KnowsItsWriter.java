package example.wrong.reporting.content;

import example.wrong.reporting.office.Writer;

/** Content that breaks the order of the folders. */
public class KnowsItsWriter {

    public String written() {
        return new Writer().write(this);
    }
}
