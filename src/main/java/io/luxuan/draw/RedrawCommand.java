package io.luxuan.draw;

import io.luxuan.shared.verify.Bound;
import io.luxuan.shared.verify.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redraw FILE}: exit code 0 when the same panels come out, 1 with the first difference, 2 when there is nothing to draw. */
@Command(name = "redraw", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2,
        description = "Draws a round's panels again from nothing but the record of its draw.")
public class RedrawCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "record.json as it was downloaded")
    private Path file;

    @Option(names = "--commitment", paramLabel = "HEX", description = "the commitment's hash as it was published before the draw")
    private String commitment;

    @Option(names = "--changes", paramLabel = "HEX", description = "a head of the chain of changes as it was published during the review")
    private String changes;

    @Override
    public Integer call() {
        DrawRecord record;
        try {
            record = RecordReader.read(file);
        } catch (IOException unreadable) {
            return fail("cannot be read");
        } catch (Bound.Unreadable other) {
            return fail("is no record of a draw: " + other.difference());
        }
        Optional<Difference> difference = Redraw.difference(record, Redraw.Noted.of(commitment, changes));
        difference.ifPresentOrElse(found -> System.out.println(file + " DIFFERS at " + found),
                () -> System.out.println(file + " SAME: " + record.drawn().panels().size() + " panels, "
                        + record.substitutions().size() + " substitutions, seed " + record.seed()));
        return difference.isPresent() ? 1 : 0;
    }

    private int fail(String why) {
        System.err.println(file + " " + why);
        return 2;
    }
}
