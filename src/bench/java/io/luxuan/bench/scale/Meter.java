package io.luxuan.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import io.luxuan.shared.statistics.StatementCounter;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures the phases of one side. A phase that is measured twice is one in two parts. */
public final class Meter {
    public static final String TOTAL = "total";
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final ScaleDatabase database;
    private final Map<String, Figures> phases = new LinkedHashMap<>();

    public Meter(ScaleDatabase database) {
        this.database = database;
    }

    public void phase(String name, Runnable work) {
        long statements = StatementCounter.count();
        long commits = StatementCounter.commits();
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        Figures figures = new Figures(name, seconds, (SYSTEM.getProcessCpuTime() - processor) / 1e9,
                StatementCounter.count() - statements, StatementCounter.commits() - commits, heap(), database.size());
        phases.merge(name, figures, Figures::plus);
        System.err.printf("  %-10s %8.1f s%n", name, seconds);
    }

    public Map<String, Figures> withTotal() {
        Map<String, Figures> all = new LinkedHashMap<>(phases);
        phases.values().stream().reduce(Figures::plus).ifPresent(sum -> all.put(TOTAL, sum.named(TOTAL)));
        return all;
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
