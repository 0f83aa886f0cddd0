package io.luxuan;

import io.luxuan.draw.RedrawCommand;
import io.luxuan.intake.ReplayCommand;
import io.luxuan.record.VerifyCommand;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import picocli.CommandLine;

@SpringBootApplication
public class LuxuanApplication {
    /** Each tells its own options with {@code --help}. */
    private static final Map<String, Supplier<Object>> COMMANDS = Map.of(
            "redraw", RedrawCommand::new,
            "replay", () -> new ReplayCommand(LuxuanApplication.class),
            "verify", VerifyCommand::new);

    public static void main(String[] args) {
        if (args.length > 0 && !args[0].startsWith("-")) {
            System.exit(command(args));
        }
        SpringApplication.run(LuxuanApplication.class, args);
    }

    /** A first word without a dash is a command; without one the platform itself starts. */
    private static int command(String[] args) {
        Supplier<Object> command = COMMANDS.get(args[0]);
        if (command == null) {
            System.err.println("unknown command " + args[0] + "; there are: " + new TreeMap<>(COMMANDS).keySet());
            return 2;
        }
        return new CommandLine(command.get()).execute(Arrays.copyOfRange(args, 1, args.length));
    }
}
