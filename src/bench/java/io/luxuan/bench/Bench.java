package io.luxuan.bench;

import io.luxuan.bench.assignment.BenchCommand;
import io.luxuan.bench.claims.ClaimsCommand;
import io.luxuan.bench.kill.KillCommand;
import io.luxuan.bench.pages.PagesCommand;
import io.luxuan.bench.rolling.RollingCommand;
import io.luxuan.bench.scale.ScaleCommand;
import io.luxuan.bench.stampede.StampedeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the scripts in {@code bench/} start. Each command tells its own options with {@code --help}. */
@Command(name = "bench", subcommands = {BenchCommand.class, ClaimsCommand.class, KillCommand.class, PagesCommand.class,
        RollingCommand.class, ScaleCommand.class, StampedeCommand.class})
final class Bench {
    private Bench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
