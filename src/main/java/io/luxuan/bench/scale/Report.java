package io.luxuan.bench.scale;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON a figure, and the promises at the end. */
final class Report {
    private final PrintStream out;
    private final List<Side> sides = new ArrayList<>();

    /** @param total of all phases */
    record Side(String database, int applications, String side, String history, Figures total) {
        double secondsEach() {
            return total.seconds() / applications;
        }

        double statementsEach() {
            return (double) total.statements() / applications;
        }
    }

    Report(PrintStream out) {
        this.out = out;
    }

    Report silent() {
        return new Report(new PrintStream(OutputStream.nullOutputStream()));
    }

    void skipped(String database, String why) {
        line(Map.of("bench", "scale", "database", database, "skipped", why));
    }

    void add(String database, int applications, int threads, String side, String history, Map<String, Figures> phases) {
        sides.add(new Side(database, applications, side, history, phases.get(Meter.TOTAL)));
        phases.values().forEach(phase -> {
            Map<String, Object> about = about(database, applications);
            about.put("threads", threads);
            about.put("side", side);
            about.put("history", history);
            about.put("phase", phase.phase());
            figures(about, applications, phase);
        });
    }

    private void figures(Map<String, Object> about, int applications, Figures phase) {
        figure(about, "seconds", rounded(phase.seconds()));
        figure(about, "applicationsPerSecond", rounded(applications / phase.seconds()));
        figure(about, "statementsPerApplication", rounded((double) phase.statements() / applications));
        figure(about, "commitsPerApplication", rounded((double) phase.commits() / applications));
        figure(about, "heapAfterBytes", phase.heap());
        figure(about, "databaseBytes", phase.database());
    }

    boolean verdicts() {
        List<Verdict> verdicts = Verdict.of(sides);
        verdicts.forEach(verdict -> {
            Map<String, Object> about = about(verdict.database(), verdict.applications());
            about.put("order", BenchRuns.ORDER);
            about.put("verdict", verdict.promise());
            about.put("value", rounded(verdict.value()));
            about.put("wanted", verdict.wanted());
            about.put("kept", verdict.kept());
            line(about);
        });
        return verdicts.stream().allMatch(Verdict::kept);
    }

    private static Map<String, Object> about(String database, int applications) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("bench", "scale");
        about.put("database", database);
        about.put("applications", applications);
        return about;
    }

    private void figure(Map<String, Object> about, String name, Object value) {
        Map<String, Object> line = new LinkedHashMap<>(about);
        line.put("figure", name);
        line.put("value", value);
        line(line);
    }

    private void line(Map<String, Object> line) {
        out.println(JsonMapper.shared().writeValueAsString(line));
        out.flush();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e3) / 1e3;
    }
}
