package nl.privacyspiegel.reporting.form;

import java.util.List;

/**
 * Something in a fill-in form that keeps it from being read, or that is not read.
 *
 * @param sheet the sheet where it is; empty when it is about the file as a whole
 * @param cell the name of the cell, such as E12; empty when it is about the sheet as a whole
 * @param key the translation key of what is wrong and what to do
 * @param args what that sentence needs
 */
public record FormProblem(String sheet, String cell, String key, List<Object> args) {

    public FormProblem {
        args = List.copyOf(args);
    }
}
