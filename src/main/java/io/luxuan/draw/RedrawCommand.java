package io.luxuan.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/** {@code redraw FILE}: exit code 0 when the same panels come out, 1 with the first difference, 2 when there is nothing to draw. */
@Command(name = "redraw", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2,
        description = "Draws a round's panels again from nothing but the record of its draw.")
public class RedrawCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "record.json as it was downloaded")
    private Path file;

    @Option(names = "--commitment", paramLabel = "HEX", description = "the commitment's hash as it was published before the draw")
    private String commitment;

    @Override
    public Integer call() {
        DrawRecord record;
        try {
            record = Json.read(Files.readString(file), DrawRecord.class);
        } catch (IOException unreadable) {
            return fail("cannot be read (" + unreadable.getClass().getSimpleName() + ")");
        } catch (JacksonException other) {
            return fail("is no record of a draw: " + other.getOriginalMessage());
        }
        if (!DrawRecord.FORMAT.equals(record.format())) {
            return fail("is not of format " + DrawRecord.FORMAT);
        }
        Optional<String> difference = difference(record);
        difference.ifPresentOrElse(found -> System.out.println(file + " DIFFERS at " + found),
                () -> System.out.println(file + " SAME: " + record.drawn().panels().size() + " panels, "
                        + record.substitutions().size() + " substitutions, seed " + record.seed()));
        return difference.isPresent() ? 1 : 0;
    }

    private Optional<String> difference(DrawRecord record) {
        try {
            return Redraw.difference(record, commitment);
        } catch (RuntimeException senseless) {
            return Optional.of("values that the rules cannot be applied to: " + senseless);
        }
    }

    private int fail(String why) {
        System.err.println(file + " " + why);
        return 2;
    }
}
