package nl.privacyspiegel.backup.archive;

import java.time.Instant;
import java.util.List;

/**
 * What stands first in a back-up.
 *
 * @param format of the entries; a later one cannot be read
 * @param schema the last migration of the database that it was made of
 * @param inCode the migrations of that database that are code
 * @param tables in the order in which they follow
 */
record Manifest(int format, String schema, List<StepInCode> inCode, Instant madeAt, List<Listed> tables) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    static final String CHECKS_ENTRY = "controle.json";

    private static final String FOLDER = "tabellen/";
    private static final String LINES = ".jsonl";

    Manifest {
        inCode = List.copyOf(inCode);
        tables = List.copyOf(tables);
    }

    /** A table and its columns, as they were. */
    record Listed(String name, List<Table.Column> columns) {

        Listed {
            columns = List.copyOf(columns);
        }

        static Listed of(Table table) {
            return new Listed(table.name(), table.columns());
        }

        String entry() {
            return FOLDER + name + LINES;
        }

        /** Of the table in an entry. */
        static String name(String entry) {
            return entry.substring(FOLDER.length(), entry.length() - LINES.length());
        }
    }

    /** What stands last: for each table how many rows there were, and the SHA-256 of its lines. */
    record Checks(List<Check> tables) {

        Checks {
            tables = List.copyOf(tables);
        }
    }

    /** Of one table. */
    record Check(String name, long rows, String sha256) {}
}
