package io.luxuan.record;

import io.luxuan.shared.verify.Bound;
import io.luxuan.shared.verify.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify FILE…}: exit code 0 when nothing differs, 1 with the first difference, 2 when there is nothing to verify. */
@Command(name = "verify", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2,
        description = "Reckons sealed records again from nothing but the files. Several are verified as a chain, the oldest first.")
public class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "records as they were downloaded")
    private List<Path> files;

    @Option(names = "--sha256", paramLabel = "HEX", description = "hash of the last file as it was published")
    private String sha256;

    @Override
    public Integer call() {
        List<RecordFile> before = new ArrayList<>();
        for (Path path : files) {
            RecordFile file;
            try {
                file = RecordFile.read(Files.readAllBytes(path));
            } catch (IOException unreadable) {
                return fail(path, "cannot be read");
            } catch (Bound.Unreadable other) {
                return fail(path, "is no record: " + other.difference());
            }
            Optional<Difference> difference = RecordVerifier.verify(file).or(() -> RecordChain.link(file, before));
            if (difference.isPresent()) {
                System.out.println(path + " DIFFERS at " + difference.get());
                return 1;
            }
            System.out.println(path + " SAME: " + summary(file));
            before.add(file);
        }
        return published(before.get(before.size() - 1));
    }

    private int published(RecordFile last) {
        if (sha256 == null || sha256.equalsIgnoreCase(last.envelope().sha256())) {
            return 0;
        }
        System.out.println("DIFFERS at " + RecordFault.PUBLISHED.at("/sha256", last.envelope().sha256(), sha256));
        return 1;
    }

    private static String summary(RecordFile file) {
        SealedRecord record = file.record();
        return "record " + record.chain().number() + ", " + record.stage() + " of " + record.round().title() + ", "
                + record.ranking().size() + " ranked; sha256 " + file.envelope().sha256() + ", sm3 " + file.envelope().sm3();
    }

    private static int fail(Path path, String why) {
        System.err.println(path + " " + why);
        return 2;
    }
}
