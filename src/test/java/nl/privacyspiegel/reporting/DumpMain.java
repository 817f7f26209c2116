package nl.privacyspiegel.reporting;

import java.nio.file.Files;
import java.nio.file.Path;

final class DumpMain {
    public static void main(String[] a) throws Exception {
        for (int turn = 0; turn < 3; turn++) {
            for (ReportFormat f : ReportFormat.values()) {
                long t = System.nanoTime();
                ReportFile file = Reported.file(KempenComparison.comparison(), f, Reported.DUTCH);
                System.out.println(f + " " + (System.nanoTime() - t) / 1000000 + " ms " + file.content().length);
                Files.write(Path.of("/tmp/rep/kempen." + f.ending()), file.content());
            }
        }
    }
}
