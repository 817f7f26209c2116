package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A plain table of rows. On a narrow screen every row becomes a list of labelled values. The first column names its row.
 *
 * @param <R> what a row is about
 */
public final class Table<R> extends Div {

    /** A number with its sign, unit or change, such as "53,6%" or "7 (+2)", which stays on one line in a narrow column. */
    private static final Pattern FIGURES =
            Pattern.compile("[-+−–±]?[ \u00a0]?\\d[\\d.,]*(–\\d+)?%?( ?\\([-+−–±]?[\\d.,]+%?\\))?");

    /** A word that may be cut in a narrow column; one of an ordinary length is not, where there is room for a table. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{15}");

    private record Column<R>(
            String header, Optional<ContentLanguage> named, Function<R, Component> cell, boolean aside) {}

    private final List<Column<R>> columns = new ArrayList<>();
    private final NativeTable table = new NativeTable();

    /** @param caption says what the table is about; read aloud, and shown above it */
    public Table(String caption) {
        addClassName("ps-table-frame");
        table.addClassName("ps-table");
        table.setCaptionText(caption);
        add(table);
    }

    /** Hides the caption from sight where a heading says the same; it is still read aloud. */
    public Table<R> withHiddenCaption() {
        table.addClassName("ps-hidden-caption");
        return this;
    }

    /** The caption is content. */
    public Table<R> withCaptionIn(ContentLanguage language) {
        language.mark(table.getCaption());
        return this;
    }

    public Table<R> column(String header, Function<R, String> text) {
        return component(header, row -> new Span(text.apply(row)));
    }

    /** A column of texts that are content. */
    public Table<R> content(String header, ContentLanguage language, Function<R, String> text) {
        return component(header, row -> language.span(text.apply(row)));
    }

    public Table<R> component(String header, Function<R, Component> cell) {
        columns.add(new Column<>(header, Optional.empty(), cell, false));
        return this;
    }

    /** The name of the column that was added last is content. */
    public Table<R> named(ContentLanguage language) {
        Column<R> last = columns.removeLast();
        columns.add(new Column<>(last.header(), Optional.of(language), last.cell(), last.aside()));
        return this;
    }

    /** The column that was added last is not there on a narrow screen: what its row opens says the same. */
    public Table<R> aside() {
        Column<R> last = columns.removeLast();
        columns.add(new Column<>(last.header(), last.named(), last.cell(), true));
        return this;
    }

    /** On a narrow screen the values of a row stand behind each other, for lists that are long. */
    public Table<R> inFewLines() {
        addClassName("ps-few-lines");
        return this;
    }

    /** Shows these rows, in this order. */
    public Table<R> rows(Collection<R> rows) {
        NativeTableHeader head = table.getHead();
        head.removeAll();
        NativeTableRow headRow = new NativeTableRow();
        for (Column<R> column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column.header());
            cell.getElement().setAttribute("scope", "col");
            column.named().ifPresent(language -> language.mark(cell));
            headRow.add(cell);
        }
        head.add(headRow);
        NativeTableBody body = table.getBody();
        body.removeAll();
        rows.forEach(row -> body.add(row(row)));
        return this;
    }

    private NativeTableRow row(R row) {
        NativeTableRow line = new NativeTableRow();
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            Component content = column.cell().apply(row);
            if (i == 0) {
                NativeTableHeaderCell name = new NativeTableHeaderCell(content);
                name.getElement().setAttribute("scope", "row");
                line.add(name);
            } else {
                NativeTableCell cell = new NativeTableCell(content);
                cell.getElement().setAttribute("data-label", column.header());
                if (column.aside()) {
                    cell.addClassName("ps-aside");
                }
                String text = content.getElement().getTextRecursively();
                if (FIGURES.matcher(text).matches()) {
                    cell.addClassName("ps-figures");
                } else if (!text.isBlank() && !LONG_WORD.matcher(text).find()) {
                    cell.addClassName("ps-short-words");
                }
                line.add(cell);
            }
        }
        return line;
    }
}
