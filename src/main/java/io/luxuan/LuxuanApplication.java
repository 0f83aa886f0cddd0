package io.luxuan;

import io.luxuan.assignment.bench.BenchCommand;
import io.luxuan.draw.RedrawCommand;
import io.luxuan.intake.ReplayCommand;
import io.luxuan.record.VerifyCommand;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import picocli.CommandLine;

@SpringBootApplication
public class LuxuanApplication {
    public static void main(String[] args) {
        if (args.length > 0 && !args[0].startsWith("-")) {
            System.exit(command(args));
        }
        SpringApplication.run(LuxuanApplication.class, args);
    }

    /** A first word without a dash is a command; without one the platform itself starts. */
    private static int command(String[] args) {
        Object command = switch (args[0]) {
            case "replay" -> new ReplayCommand(LuxuanApplication.class);
            case "verify" -> new VerifyCommand();
            case "bench-assignment" -> new BenchCommand();
            case "redraw" -> new RedrawCommand();
            default -> null;
        };
        if (command == null) {
            System.err.println("unknown command " + args[0]
                    + "; there are: replay FILE [--quota 150] [--out RESULT.csv] [--record RECORD.json], verify RECORD.json…, redraw DRAW.json, bench-assignment FILE …");
            return 2;
        }
        return new CommandLine(command).execute(Arrays.copyOfRange(args, 1, args.length));
    }
}
