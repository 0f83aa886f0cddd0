package io.luxuan;

import io.luxuan.intake.ReplayCommand;
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
        if (!args[0].equals("replay")) {
            System.err.println("unknown command " + args[0] + "; there is only: replay FILE [--quota 150] [--out RESULT.csv]");
            return 2;
        }
        return new CommandLine(new ReplayCommand(LuxuanApplication.class)).execute(Arrays.copyOfRange(args, 1, args.length));
    }
}
