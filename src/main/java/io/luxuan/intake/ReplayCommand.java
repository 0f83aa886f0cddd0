package io.luxuan.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay FILE}: exit code 0 when it was played, 1 when the file has bad rows, 2 when it could not be run at all. */
@Command(name = "replay", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2,
        description = "Plays a whole round of a file on a fresh temporary database, from call to decision.")
public class ReplayCommand implements Callable<Integer> {
    private final Class<?> program;

    @Parameters(paramLabel = "FILE", description = "CSV in UTF-8: id,title,keywords,institutions,ratings,confidences,decision")
    private Path file;

    @Option(names = "--quota", defaultValue = "150", description = "how many are to be selected (default ${DEFAULT-VALUE})")
    private int quota;

    @Option(names = "--out", description = "where the result goes; standard output without it")
    private Path out;

    @Option(names = "--record", description = "where the sealed record of the decision goes; see the command verify")
    private Path record;

    @Option(names = "--statistics", description = "count the SQL statements")
    private boolean statistics;

    @Option(names = "--workers", defaultValue = "2", description = "threads that enter and sign (default ${DEFAULT-VALUE})")
    private int workers;

    /** @param program the class that the Spring application starts from */
    public ReplayCommand(Class<?> program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (quota < 1 || workers < 1 || workers > 16) {
            return fail("--quota 至少为 1，--workers 为 1 到 16");
        }
        RoundFile rows;
        try {
            rows = RoundFileParser.parse(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return fail("无法读取文件 " + file + "：" + unreadable.getClass().getSimpleName());
        }
        if (!rows.isSound()) {
            rows.problems().forEach(problem -> System.err.println(problem.sentence()));
            System.err.println("共 " + rows.problems().size() + " 处问题，没有导入任何内容。");
            return 1;
        }
        return play(rows);
    }

    private int play(RoundFile rows) {
        PrintStream terminal = System.out;
        System.setOut(System.err); // log lines must not get between the lines of the result
        try (ReplayWorld world = ReplayWorld.start(program, statistics)) {
            ReplayResult result = world.play(rows, quota, workers);
            String csv = ResultFile.write(result.lines());
            if (out == null) {
                terminal.write(csv.getBytes(StandardCharsets.UTF_8));
                terminal.flush();
            } else {
                Files.writeString(out, csv);
                terminal.println(result.summary() + " 结果已写入 " + out);
            }
            if (record != null) {
                Files.writeString(record, result.record());
            }
            System.err.println(result.summary());
            System.err.println(result.figures());
            return 0;
        } catch (IOException unwritable) {
            return fail("无法写入：" + unwritable.getMessage());
        } finally {
            System.setOut(terminal);
        }
    }

    private static int fail(String why) {
        System.err.println(why);
        return 2;
    }
}
