package io.luxuan.bench.scale;

import io.luxuan.bench.Figure;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of JSON a figure, and the promises at the end. */
final class Report {
    private static final String BENCH = "scale";

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
        print(Figure.of(BENCH, "skipped").with("database", database).with("value", why));
    }

    void add(String database, int applications, int threads, String side, String history, Map<String, Figures> phases) {
        sides.add(new Side(database, applications, side, history, phases.get(Meter.TOTAL)));
        phases.values().forEach(phase -> {
            Map<String, Object> about = new LinkedHashMap<>();
            about.put("database", database);
            about.put("applications", applications);
            about.put("threads", threads);
            about.put("side", side);
            about.put("history", history);
            about.put("phase", phase.phase());
            figures(applications, phase).forEach((name, value) ->
                    print(Figure.of(BENCH, name).withAll(about).with("value", value)));
        });
    }

    private static Map<String, Object> figures(int applications, Figures phase) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seconds", rounded(phase.seconds()));
        figures.put("processorSeconds", rounded(phase.processor()));
        figures.put("applicationsPerSecond", rounded(applications / phase.seconds()));
        figures.put("statementsPerApplication", rounded((double) phase.statements() / applications));
        figures.put("commitsPerApplication", rounded((double) phase.commits() / applications));
        figures.put("heapAfterBytes", phase.heap());
        figures.put("databaseBytes", phase.database());
        return figures;
    }

    /** True when all were kept. */
    boolean verdicts() {
        List<Verdict> verdicts = Verdict.of(sides);
        verdicts.forEach(verdict -> print(Figure.of(BENCH, verdict.promise()).with("database", verdict.database())
                .with("applications", verdict.applications()).with("order", BenchRuns.ORDER)
                .with("value", rounded(verdict.value())).with("wanted", verdict.wanted()).with("kept", verdict.kept())));
        return verdicts.stream().allMatch(Verdict::kept);
    }

    private void print(Figure figure) {
        out.println(figure);
        out.flush();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e3) / 1e3;
    }
}
